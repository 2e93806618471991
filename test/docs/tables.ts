import { settings } from '../../bot/config';
import type { RefusalCode, RefusalDetails, Route } from '../../src/index';
import { commands, limits, routes, text } from '../../src/index';

/** The README's tables that the sources decide, by the name of their place in it. */
export function tables(): Readonly<Record<string, string>> {
  return {
    commands: commandTable(),
    accepts: acceptsTable(),
    permissions: permissionTable(),
    settings: settingTable(),
    troubles: troubleTable(),
  };
}

const places = { personal: 'personal chat', groupChat: 'group chat', channel: 'channel' } as const;

function commandTable(): string {
  return table(
    ['Write', 'Where', 'What happens'],
    commands.map(({ title, places: where, description }) => [
      `\`${title}\``,
      where.map((place) => places[place]).join(', '),
      description,
    ]),
  );
}

function acceptsTable(): string {
  const { pictureBytes, picturePixels, pictureMinimumSide, photoSide } = limits;
  return table(
    ['', ''],
    [
      ['Formats', text.formats],
      [
        'Size',
        `up to ${pictureBytes / 1024 / 1024} MB and ${picturePixels / 1_000_000} megapixels`,
      ],
      ['At least', `${pictureMinimumSide} × ${pictureMinimumSide} pixels`],
      ['Becomes', `a square JPEG of up to ${photoSide} × ${photoSide} pixels without metadata`],
      ['A proposal lapses after', `${limits.proposalMilliseconds / 60_000} minutes`],
      ['Undo is possible for', `${limits.undoMilliseconds / 3_600_000} hours`],
    ],
  );
}

function permissionTable(): string {
  return table(
    ['Delegated permission', 'Why', 'Who can grant it'],
    (Object.keys(routes) as Route[]).map((route) => [
      routes[route].scopes.map((scope) => `\`${scope}\``).join(', '),
      `to ${routes[route].purpose}`,
      routes[route].adminConsent ? 'an administrator' : 'each person, or an administrator',
    ]),
  );
}

function settingTable(): string {
  return table(
    ['Variable', 'Needed', 'Default', 'Meaning'],
    settings.map(({ name, needed, default: value, meaning }) => [
      `\`${name}\``,
      needed,
      value === '' ? '' : `\`${value}\``,
      meaning,
    ]),
  );
}

/** What an administrator does about the refusals that people cannot help themselves out of. */
const remedies: readonly (readonly [RefusalCode, string, RefusalDetails?])[] = [
  [
    'auth.consent_needed',
    'Grant the permission that the card names, for the whole organisation.',
    { scopes: routes.team.scopes.join(', '), purpose: routes.team.purpose, admin: 1 },
  ],
  [
    'auth.misconfigured',
    'Check that the credential of the configuration belongs to `BOT_ID` and has not run out.',
  ],
  ['auth.step_up_needed', 'Nothing, or change the Conditional Access policy for Microsoft Graph.'],
  ['auth.blocked_by_policy', 'Look the sign-in up in Entra’s sign-in log; it names the policy.'],
  [
    'auth.unavailable',
    'Allow outgoing https to the sign-in host of your cloud; see its status page.',
  ],
  [
    'graph.photos_managed',
    'Allow photo changes: `SetPhotoEnabled` of the mailbox policy and the people settings of Entra.',
  ],
  ['graph.no_mailbox', 'Give the person a licence with Exchange Online.'],
  ['graph.denied', 'Search Entra’s audit log for the request id that the card shows.'],
  [
    'graph.unreachable',
    'Allow outgoing https to the Graph host of your cloud; see its status page.',
  ],
  ['download.unavailable', 'Allow outgoing https to Teams and SharePoint.'],
  [
    'download.forbidden_host',
    'Nothing, if it is not Microsoft’s; else the lists in `src/clouds.ts` lack a host.',
  ],
  ['team.unknown', 'Add PhotoBot to the team itself, not only to a chat.'],
  ['bot.busy', 'If it happens often, give the bot more processor time.'],
  ['bot.bug', 'Look for `bot.bug` in the log and report what stands there.'],
];

function troubleTable(): string {
  return table(
    ['Code', 'What the person reads', 'What an administrator does'],
    remedies.map(([code, remedy, details]) => [
      `\`${code}\``,
      text.sentenceFor(code, details),
      remedy,
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
