import { refusals } from '../../../../../src/errors';
import type { RefusalCode } from '../../../../../src/errors';
import { GraphAnswerError } from '../../../../../src/graph/answer';
import type { GraphContext } from '../../../../../src/graph/answer-rows';
import { answerRows, rowFor } from '../../../../../src/graph/answer-rows';
import { text } from '../../../../../src/text';

const targets: readonly GraphContext['target'][] = [
  ...['me', 'user', 'group', 'team', 'contact', 'message'],
] as readonly GraphContext['target'][];
const statuses = [400, 401, 402, 403, 404, 405, 409, 413, 415, 429, 500, 502, 503, 507];

/** Every refusal that an answer of Graph may become for somebody who looks. */
function refusalsOfLooks(): ReadonlySet<RefusalCode> {
  const found = new Set<RefusalCode>();
  const codes = ['', ...answerRows.flatMap((row) => row.codes ?? [])];
  for (const target of targets) {
    for (const status of statuses) {
      for (const code of codes) {
        for (const guest of [true, false]) {
          for (const application of [true, false]) {
            const error = new GraphAnswerError({ status, codes: [code.replace('*', '')] });
            const context = { target, route: 'read', verb: 'look', guest, application } as const;
            found.add(rowFor(error, context).refusal);
          }
        }
      }
    }
  }
  return found;
}

const ofSignIns = (Object.keys(refusals) as RefusalCode[]).filter((code) => {
  const ofOthers = ['auth.outsider', 'auth.not_owner', 'auth.not_administrator'];
  return code.startsWith('auth.') && ![...ofOthers, 'auth.guest_not_owner'].includes(code);
});

it.each([...new Set([...ofSignIns, ...refusalsOfLooks()])])(
  'tells somebody who only looks nothing of changes for %s',
  (code) => {
    const sentence = text.sentenceFor(code, { doing: 'look', purpose: 'own-photo' });
    expect(sentence).not.toMatch(/\bchang|\bset\b|\bsetting\b|keeps no new|post the picture/i);
    expect(sentence).not.toMatch(/too large|this picture|another picture/i);
  },
);

/** What no search comes to, or what it says with words of its own. */
const notOfSearches: readonly RefusalCode[] = [
  ...(['auth.not_silent', 'auth.app_missing', 'auth.code_wrong'] as const),
  ...(['auth.application_denied', 'auth.consent_needed', 'auth.step_up_needed'] as const),
];

it.each(
  [...new Set([...ofSignIns, ...refusalsOfLooks()])].filter(
    (code) => !notOfSearches.includes(code),
  ),
)('speaks of no button to somebody who searches, for %s', (code) => {
  const sentence = text.sentenceFor(code, { doing: 'look', again: 'search' });
  expect(sentence).not.toMatch(/press|button|“Try again”/i);
});

it('asks nobody who only looks for another picture when many are read', () => {
  expect(text.sentenceFor('bot.busy', { doing: 'look' })).not.toMatch(/yours/);
});

it('tells those who change something that nothing was changed', () => {
  expect(text.sentenceFor('graph.mailbox_full', { target: 'user' })).toMatch(/nothing was changed/);
});
