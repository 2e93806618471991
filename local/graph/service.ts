import type { Handler, Routes } from '../http/routes';
import { contactRoutes } from './directory/contacts';
import { photoSettingsRoutes } from './directory/photo-settings';
import { directoryRoutes } from './directory/routes';
import { teamRoutes } from './directory/teams';
import { graphRefusal } from './errors';
import type { MessageDeps } from './messages/access';
import { messageRoutes } from './messages/routes';
import { numbered } from './numbered';
import { photoRoutes } from './photo-routes';
import type { ShareDeps } from './shares';
import { shareRoutes } from './shares';

/**
 * Returns the routes of the part of Microsoft Graph that has to do with photos: whose there are, and in which messages
 * and files.
 */
export function graphRoutes(deps: MessageDeps & ShareDeps): Routes {
  const routes: Routes = {
    ...photoRoutes(deps),
    ...directoryRoutes(deps),
    ...teamRoutes(deps),
    ...contactRoutes(deps),
    ...photoSettingsRoutes(deps),
    ...messageRoutes(deps),
    ...shareRoutes(deps),
  };
  return Object.fromEntries(
    Object.entries(routes).map(([route, handler]) => [route, numbered(handler)]),
  );
}

/** For paths that this Graph does not have. */
export const unknownPath: Handler = numbered(() => {
  throw graphRefusal(400, 'BadRequest', 'Resource not found for the segment.');
});
