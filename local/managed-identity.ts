import type { Directory } from './entra/directory';
import { issueIdentityToken } from './entra/tokens';
import type { Routes } from './http/routes';

export type ManagedIdentity = { readonly clientId: string; readonly header: string };

/**
 * Returns the routes of the endpoint at which an App Service gives its managed identity's tokens to what runs inside.
 * Source: https://learn.microsoft.com/azure/app-service/overview-managed-identity#rest-endpoint-reference
 */
export function managedIdentityRoutes(
  directory: Directory,
  { clientId, header }: ManagedIdentity,
): Routes {
  return {
    'GET /msi/token': ({ headers, url }) => {
      const inside = headers['x-identity-header'] === header;
      const { searchParams } = url;
      const resource = searchParams.get('resource') ?? '';
      if (!inside || searchParams.get('client_id') !== clientId || resource === '') {
        return { status: 400, body: { statusCode: 400, message: 'No such managed identity.' } };
      }
      return {
        status: 200,
        body: {
          access_token: issueIdentityToken(directory, clientId, resource),
          expires_on: String(Math.floor(Date.now() / 1000) + 3600),
          resource,
          token_type: 'Bearer',
          client_id: clientId,
        },
      };
    },
  };
}
