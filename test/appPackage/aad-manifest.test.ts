import { clouds } from '../../src/clouds';
import { delegatedScopesIn } from '../../src/targets/permissions';
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
  'Contacts.ReadWrite': 'd56682ec-c09e-4743-aaf4-1a3aac4caa21',
  'GroupMember.Read.All': 'bc024368-1153-4739-b217-4326f2e966d0',
  'ProfilePhoto.ReadWrite.All': 'f5b24df7-511e-48bb-ae88-643f023b55e1',
  'Team.ReadBasic.All': '485be79e-c497-4b35-9400-0e3fa7f2a5d4',
  'TeamSettings.ReadWrite.All': '39d65650-9d3e-4223-80db-a335590d027e',
  'User.Read': 'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
  'User.ReadBasic.All': 'b340eb25-3456-403f-be2f-af7a0d370277',
  'User.ReadWrite': 'b4e74841-8e56-480b-be8b-910348b18b4c',
};
const microsoftGraph = '00000003-0000-0000-c000-000000000000';

/** Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/bot-sso-register-aad */
const teamsDesktopAndMobile = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';
const teamsWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

const manifest = readFilled('aad.manifest.json') as AadManifest;

describe('the Entra application', () => {
  it('asks Graph for exactly the delegated permissions that the bot needs, and for no application permission', () => {
    const { needed } = delegatedScopesIn(clouds.public);
    expect([...needed].sort()).toEqual(Object.keys(delegatedIds).sort());
    const [graph, ...others] = manifest.requiredResourceAccess;
    expect(others).toEqual([]);
    expect(graph?.resourceAppId).toBe(microsoftGraph);
    expect(graph?.resourceAccess).toEqual(
      needed.map((scope) => ({ id: delegatedIds[scope], type: 'Scope' })),
    );
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
