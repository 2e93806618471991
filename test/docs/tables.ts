import { settings } from '../../bot/config';
import type { Route } from '../../src/index';
import { commands, limits, routes, text } from '../../src/index';
import { answerTable, refusalTable, troubleTable } from './error-tables';
import { table } from './table';

/** The tables of the documents that the sources decide, by the name of their place. */
export function tables(): Readonly<Record<string, string>> {
  return {
    commands: commandTable(),
    accepts: acceptsTable(),
    permissions: permissionTable(),
    settings: settingTable(),
    troubles: troubleTable(),
    refusals: refusalTable(),
    answers: answerTable(),
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
