import type { Routes } from '../../http/routes';
import type { GraphDeps } from '../deps';
import { admit } from './routes';

/**
 * Returns the routes that tell whether the organisation lets people change their photos; only in beta.
 * Source: https://learn.microsoft.com/graph/api/peopleadminsettings-list-photoupdatesettings
 */
export function photoSettingsRoutes(deps: GraphDeps): Routes {
  return {
    'GET /~beta/~admin/~people/~photoUpdateSettings': (incoming) => {
      admit(deps, 'photoSettings read', incoming);
      const context = `${incoming.url.origin}/beta/$metadata#admin/people/photoUpdateSettings/$entity`;
      return { status: 200, body: { '@odata.context': context, ...deps.tenant.settings.policy } };
    },
  };
}
