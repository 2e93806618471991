import { z } from 'zod';
import { delegatedScopesIn } from '../../../src/index';
import { exchangeUri } from '../../../bot/tokens/sso';
import type { BrokenRule } from '../manifest';
import { examineManifest } from '../manifest';
import type { Check, Patient } from '../patient';
import { cloudSettings } from '../patient';
import { delegatedIds } from '../scopes';

const name = 'Entra manifest';

/** The same in every organisation. */
const microsoftGraph = '00000003-0000-0000-c000-000000000000';

const accessShape = z.object({ id: z.string(), type: z.string() });
const manifestShape = z.object({
  appId: z.string().catch(''),
  groupMembershipClaims: z.string().nullish().catch(undefined),
  identifierUris: z.array(z.string()).catch([]),
  api: z.object({ requestedAccessTokenVersion: z.number().nullish() }).catch({}),
  requiredResourceAccess: z
    .array(z.object({ resourceAppId: z.string(), resourceAccess: z.array(accessShape) }))
    .catch([]),
  web: z.object({ redirectUris: z.array(z.string()) }).catch({ redirectUris: [] }),
});

type Manifest = z.infer<typeof manifestShape>;
type Rule = readonly [holds: boolean, mark: BrokenRule['mark'], says: string, todo: string];

/**
 * Whether the description of the Entra application is about this bot and asks for just what the bot uses.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-microsoft-graph-app-manifest
 */
export const checkEntraManifest: Check = {
  name,
  needs: ['BOT_ID', 'BOT_ENDPOINT', ...cloudSettings],
  run: (patient) =>
    examineManifest(patient, name, 'aad.manifest.json', (content) => {
      const manifest = manifestShape.parse(content);
      return [...identityRules(patient, manifest), ...permissionRules(patient, manifest)]
        .filter(([holds]) => !holds)
        .map(([, mark, says, todo]) => ({ mark, says, todo }));
    }),
};

function identityRules({ config }: Patient, manifest: Manifest): readonly Rule[] {
  const { botId, cloud, endpoint } = config;
  const uri = exchangeUri(botId);
  const redirects = [`${cloud.bot.tokenServiceOrigin}/.auth/web/redirect`, `${endpoint}/consented`];
  return [
    [
      manifest.appId.toLowerCase() === botId,
      'problem',
      'appId is not BOT_ID',
      `Write ${botId} there.`,
    ],
    [
      manifest.identifierUris.some((each) => each.toLowerCase() === uri),
      'problem',
      'identifierUris lacks the bot’s own API',
      `Add ${uri}, here and in Entra.`,
    ],
    [
      manifest.api.requestedAccessTokenVersion === 2,
      'problem',
      'the API’s tokens are not of version 2',
      'Set "requestedAccessTokenVersion" to 2, here and in Entra.',
    ],
    [
      manifest.groupMembershipClaims === 'DirectoryRole',
      'warning',
      'sign-ins do not tell directory roles, so refusals explain less',
      'Set "groupMembershipClaims" to "DirectoryRole", here and in Entra.',
    ],
    ...redirects.map((each): Rule => [
      manifest.web.redirectUris.includes(each),
      'problem',
      `redirectUris lacks ${each}`,
      'Add it, here and in Entra.',
    ]),
  ];
}

/** Application permissions are for `checkRoles`, which sees what was really granted. */
function permissionRules(
  { config: { cloud } }: Patient,
  { requiredResourceAccess }: Manifest,
): readonly Rule[] {
  const asked = requiredResourceAccess
    .filter(({ resourceAppId }) => resourceAppId === microsoftGraph)
    .flatMap(({ resourceAccess }) => resourceAccess)
    .filter(({ type }) => type === 'Scope')
    .map(({ id }) => id.toLowerCase());
  const { needed, optional } = delegatedScopesIn(cloud);
  const lacking = needed.map((scope): Rule => {
    const says = `does not ask for ${scope}`;
    return [
      asked.includes(delegatedIds[scope] ?? ''),
      'problem',
      says,
      'Add the permission, here and in Entra.',
    ];
  });
  const used = [...needed, ...optional].map((scope) => delegatedIds[scope]);
  const superfluous = asked
    .filter((id) => !used.includes(id))
    .map((id): Rule => {
      const scope = Object.keys(delegatedIds).find((each) => delegatedIds[each] === id);
      const says = `asks for ${scope ?? 'a permission'}, which the bot does not use`;
      return [false, 'warning', says, 'Take the permission away, here and in Entra.'];
    });
  return [...lacking, ...superfluous];
}
