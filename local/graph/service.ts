import type { Handler, Routes } from '../http/routes';
import { readCaller } from './caller';
import type { GraphDeps } from './deps';
import { graphRefusal } from './errors';
import { numbered } from './numbered';
import { checkPermission } from './permissions';
import { photoRoutes } from './photo-routes';
import { findOwner } from './targets';

/** The part of Microsoft Graph that has to do with photos. */
export function graphRoutes(deps: GraphDeps): Routes {
  const routes: Routes = {
    ...photoRoutes(deps),
    'GET /~v1.0/~me': (incoming) => {
      const caller = readCaller(deps, incoming);
      const { mail, name, objectId, userPrincipalName } = findOwner(deps.tenant, caller, undefined);
      checkPermission(deps.tenant, 'me read', caller);
      const body = { id: objectId, displayName: name, mail, userPrincipalName };
      return { status: 200, body };
    },
  };
  return Object.fromEntries(
    Object.entries(routes).map(([route, handler]) => [route, numbered(handler)]),
  );
}

/** For paths that this Graph does not have. */
export const unknownPath: Handler = numbered(() => {
  throw graphRefusal(400, 'BadRequest', 'Resource not found for the segment.');
});
