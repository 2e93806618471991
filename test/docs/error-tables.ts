import { administratorActions } from '../../src/text/administrators';
import type { AnswerRow, GraphContext } from '../../src/graph/answer-rows';
import { answerRows } from '../../src/graph/answer-rows';
import { phrases } from '../../src/graph/error-body';
import type { RefusalCode } from '../../src/index';
import { refusals, text } from '../../src/index';
import { sampleDetails } from '../support/sample-details';
import { table } from './table';

const code = (name: string) => `\`${name}\``;

const refusalCodes = Object.keys(refusals) as RefusalCode[];
const action = (name: RefusalCode) => administratorActions[name];
const isForAdministrators = (name: RefusalCode) => !/^Nothing\b|^$/.test(action(name) ?? '');

/** Returns the refusals about which an administrator can do something. */
export function administratorTable(): string {
  return table(
    ['Code', 'What the person reads', 'What you do'],
    refusalCodes
      .filter(isForAdministrators)
      .map((name) => [code(name), sentence(name), action(name) ?? '']),
  );
}

/** Returns the refusals with which people cope themselves; some of these say when an administrator is to look after all. */
export function personTable(): string {
  return table(
    ['Code', 'What the person reads', 'For you'],
    refusalCodes
      .filter((name) => !isForAdministrators(name))
      .map((name) => [code(name), sentence(name), forYou(name)]),
  );
}

function sentence(name: RefusalCode): string {
  return text.sentenceFor(name, sampleDetails(name));
}

/** Leaves out what only says that there is nothing to do. */
function forYou(name: RefusalCode): string {
  const said = action(name) ?? '';
  return /^Nothing; the person\b/.test(said) ? '' : said;
}

/** What the answers of Graph mean, in the order in which they are tried. */
export function answerTable(): string {
  return table(
    ['HTTP status', 'Code in the answer', 'When', 'Refusal'],
    [
      ...answerRows.map((row) => [
        row.status?.join(', ') ?? 'any',
        row.codes?.map(codeCell).join(', ') ?? 'any',
        whenCell(row),
        code(row.refusal),
      ]),
      ['none', '', 'Graph does not answer, or not in time', code('graph.unreachable')],
    ],
  );
}

function codeCell(name: string): string {
  const sentences = phrases.filter(([, each]) => each === name).map(([phrase]) => `“${phrase}”`);
  return [code(name.replace('*', '…')), ...sentences].join(' or ');
}

const targetNames: Readonly<Record<GraphContext['target'], string>> = {
  me: 'one’s own photo',
  user: 'somebody else’s photo',
  group: 'a group’s photo',
  team: 'a team’s photo',
  contact: 'a contact’s photo',
  message: 'a message',
};
const verbNames = {
  look: 'looking',
  read: 'reading',
  write: 'writing',
  remove: 'removing',
} as const;

function whenCell(row: AnswerRow): string {
  const conditions = [
    row.target?.map((target) => targetNames[target]).join(', '),
    row.verb?.map((verb) => verbNames[verb]).join(' or '),
    row.guest && 'asked by a guest',
    row.application && 'with PhotoBot’s own token',
    row.young && 'created less than a quarter of an hour ago',
    row.challenged && '`WWW-Authenticate` holds claims',
    row.waits && 'with `Retry-After`',
  ].filter((condition) => condition !== undefined);
  return conditions.length === 0 ? 'always' : conditions.join('; ');
}
