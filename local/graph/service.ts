import type { Handler, Routes } from '../http/routes';
import type { GraphDeps } from './deps';
import { contactRoutes } from './directory/contacts';
import { photoSettingsRoutes } from './directory/photo-settings';
import { directoryRoutes } from './directory/routes';
import { teamRoutes } from './directory/teams';
import { graphRefusal } from './errors';
import { numbered } from './numbered';
import { photoRoutes } from './photo-routes';

/** The part of Microsoft Graph that has to do with photos, and with finding whose. */
export function graphRoutes(deps: GraphDeps): Routes {
  const routes: Routes = {
    ...photoRoutes(deps),
    ...directoryRoutes(deps),
    ...teamRoutes(deps),
    ...contactRoutes(deps),
    ...photoSettingsRoutes(deps),
  };
  return Object.fromEntries(
    Object.entries(routes).map(([route, handler]) => [route, numbered(handler)]),
  );
}

/** For paths that this Graph does not have. */
export const unknownPath: Handler = numbered(() => {
  throw graphRefusal(400, 'BadRequest', 'Resource not found for the segment.');
});
