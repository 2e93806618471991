import { routes } from '../../src/targets/catalog';
import { readFilled } from './filled';

type AadManifest = {
  readonly signInAudience: string;
  readonly groupMembershipClaims: string;
  readonly identifierUris: readonly string[];
  readonly api: {
    readonly requestedAccessTokenVersion: number;
    readonly oauth2PermissionScopes: readonly { id: string; value: string; isEnabled: boolean }[];
    readonly preAuthorizedApplications: readonly {
      appId: string;
      delegatedPermissionIds: readonly string[];
    }[];
  };
  readonly requiredResourceAccess: readonly {
    resourceAppId: string;
    resourceAccess: readonly { id: string; type: string }[];
  }[];
  readonly web: { readonly redirectUris: readonly string[] };
};

/** Source: https://learn.microsoft.com/graph/permissions-reference */
const delegatedIds: Readonly<Record<string, string>> = {
  'User.ReadWrite': 'b4e74841-8e56-480b-be8b-910348b18b4c',
  'TeamSettings.ReadWrite.All': '39d65650-9d3e-4223-80db-a335590d027e',
  'ProfilePhoto.ReadWrite.All': 'f5b24df7-511e-48bb-ae88-643f023b55e1',
};
const microsoftGraph = '00000003-0000-0000-c000-000000000000';

/** Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/bot-sso-register-aad */
const teamsDesktopAndMobile = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';
const teamsWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

const manifest = readFilled('aad.manifest.json') as AadManifest;

describe('the Entra application', () => {
  it('asks Graph for exactly the delegated permissions of the routes, and for no application permission', () => {
    const scopes = [...new Set(Object.values(routes).flatMap((route) => route.scopes))];
    const expected = scopes.map((scope) => ({ id: delegatedIds[scope], type: 'Scope' }));
    const [graph, ...others] = manifest.requiredResourceAccess;
    expect(others).toEqual([]);
    expect(graph?.resourceAppId).toBe(microsoftGraph);
    expect(graph?.resourceAccess).toEqual(expected);
  });

  it('lets Teams, and no other client, sign people in silently', () => {
    const [scope, ...others] = manifest.api.oauth2PermissionScopes;
    expect(others).toEqual([]);
    expect(scope).toMatchObject({ value: 'access_as_user', isEnabled: true });
    expect(manifest.api.preAuthorizedApplications).toEqual(
      [teamsDesktopAndMobile, teamsWeb].map((appId) => ({
        appId,
        delegatedPermissionIds: [scope?.id],
      })),
    );
  });

  it('serves one organisation, with tokens of version 2 for the address that the app manifest names', () => {
    expect(manifest.signInAudience).toBe('AzureADMyOrg');
    expect(manifest.api.requestedAccessTokenVersion).toBe(2);
    expect(manifest.identifierUris).toEqual(['api://botid-11111111-1111-4111-8111-111111111111']);
  });

  it('has tokens name the directory roles of a person, and none of their groups', () => {
    expect(manifest.groupMembershipClaims).toBe('DirectoryRole');
  });

  it('returns to the token service and to the bot’s consent page', () => {
    expect(manifest.web.redirectUris).toEqual([
      'https://token.botframework.com/.auth/web/redirect',
      'https://photobot.example.com/consented',
    ]);
  });
});
