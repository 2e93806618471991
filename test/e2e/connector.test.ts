/**
 * Every answer of the connector to everything that is posted.
 * @thorough
 */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, FaultAction, Message } from '../../local/start';
import { limits } from '../../src/limits';
import { propose } from './support/asking';
import { becomes } from './support/becomes';
import type { Question } from './support/house';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { lifetime } from './support/verbs';
import { buttonsOf, headingOf, wordsOf } from './support/words';

let paused: number[] = [];
/** How far the pauses were shortened, in milliseconds. */
let skipped = 0;
const house = openedHouse({
  ambient: {
    random: () => 0.5,
    async sleep(milliseconds, signal) {
      // Only the pauses of the connector are below this and asked for without a signal.
      const pause = signal === undefined && milliseconds <= limits.connectorRetryMilliseconds;
      if (pause) paused.push(milliseconds);
      const until = Date.now() + skipped + milliseconds;
      const slept = pause ? milliseconds / 20 : milliseconds;
      await sleep(slept, undefined, { signal, ref: false });
      // For all who sleep at once the time goes by once.
      const left = until - Date.now() - skipped;
      if (!pause || left <= 0) return;
      house.forward(left);
      skipped += left;
    },
  },
  // Neither what Teams said about when to come back nor a card that lapses must reach into the next test.
  apart: lifetime,
});
beforeEach(async () => {
  await house.bot.upkeep();
  (house.requests as unknown[]).length = 0;
  paused = [];
});

const images = inline(picture('small.jpg'));
const ownPhoto: Question = { in: 'personal', text: 'set my photo', images };
const teamPhoto: Question = { in: 'channel', text: 'set team photo', images };
const done = 'Your photo is set';

const error = (status: number, code = '', headers = {}): FaultAction => ({
  kind: 'answer',
  status,
  headers,
  body: code === '' ? {} : { error: { code, message: 'canary' } },
});
const spoil = (fault: Omit<Fault, 'service'>) =>
  house.faults.add({ service: 'connector', ...fault });
/** A sign of typing comes where the machine is slow; it is no message. */
const isMessage = ({ body }: { readonly body: Buffer }) => !body.includes('"type":"typing"');
const posting = { method: 'POST', path: /\/activities$/, when: isMessage } as const;
const updating = { method: 'PUT', path: /\/activities\// } as const;

const sent = (method: string, since = 0) =>
  house.requests
    .slice(since)
    .filter((each) => each.service === 'connector' && each.method === method && isMessage(each));
const fromBot = (place: 'personal' | 'channel' | 'group' = 'personal') =>
  house.teams.messages(place, 'adele').filter(({ from }) => from === 'bot');
const lines = (event: string) => house.lines.filter((line) => line['event'] === event);
const worst = () => house.lines.filter(({ level }) => level === 'error');

const passing: readonly (readonly [string, FaultAction])[] = [
  ...[408, 409, 412, 429, 500, 502, 503, 504].map(
    (status) => [String(status), error(status)] as const,
  ),
  ['429 with Retry-After', error(429, 'TooManyRequests', { 'retry-after': '1' })],
  ['503 with a date', error(503, '', { 'retry-after': new Date(0).toUTCString() })],
  ['a web page', { kind: 'answer', status: 502, body: '<html>Bad gateway</html>' }],
  ['a broken connection', { kind: 'reset' }],
];

describe('what fails in passing', () => {
  it.each(passing)('costs a card nothing but a moment: %s', async (_what, then) => {
    const fault = spoil({ ...posting, times: 3, then });
    const before = fromBot().length;
    const { answer } = await house.ask(ownPhoto);
    expect(headingOf(answer)).toBe('Set your photo?');
    expect(fault.hits()).toBe(3);
    expect(sent('POST')).toHaveLength(4);
    expect(fromBot()).toHaveLength(before + 1);
    expect(worst()).toEqual([]);
  });

  it.each(passing)('costs an answer in words nothing but a moment: %s', async (_what, then) => {
    spoil({ ...posting, times: 2, then });
    const { answer } = await house.ask({ from: 'nestor', in: 'personal', text: 'set my phto' });
    expect(wordsOf(answer)).toMatch(/no picture|did not understand/);
    expect(sent('POST')).toHaveLength(3);
    expect(worst()).toEqual([]);
  });

  it.each(passing)('leaves the updated card the only one: %s', async (_what, then) => {
    const { answer } = await house.ask(teamPhoto);
    const before = fromBot('channel').length;
    const fault = spoil({ ...updating, times: 2, then });
    await house.press(answer, { in: 'channel', verb: 'confirm' });
    await becomes(house, answer, { by: 'megan', in: 'channel' }, /^The team photo is set$/);
    expect(fault.hits()).toBe(2);
    expect(fromBot('channel')).toHaveLength(before);
  });

  it('holds for help, members and teams', async () => {
    spoil({ ...posting, then: error(412) });
    const help = await house.ask({ in: 'channel', text: 'help' });
    expect(headingOf(help.answer)).toMatch(/PhotoBot/);
    spoil({ method: 'GET', path: /\/members\//, then: error(503) });
    const whose = await house.ask({ in: 'group', text: 'show photo of @{megan}' });
    expect(wordsOf(whose.answer)).not.toMatch(/does not tell me who/);
    expect(sent('GET').filter(({ path }) => path.includes('/members/'))).toHaveLength(2);
  });

  it('is tried again when Teams says, and not before', async () => {
    spoil({ ...posting, then: error(429, 'TooManyRequests', { 'retry-after': '3' }) });
    await house.ask(ownPhoto);
    expect(paused).toContain(3000);
  });

  it('is left alone meanwhile by whatever else goes there', async () => {
    const fault = spoil({ ...posting, then: error(429, '', { 'retry-after': '4' }) });
    const first = house.ask({ from: 'adele', in: 'group', text: 'help' });
    while (fault.hits() === 0 || paused.length === 0) await sleep(5);
    await Promise.all([first, house.ask({ from: 'megan', in: 'group', text: 'help' })]);
    await settled();
    expect(paused.filter((each) => each > 2000)).toHaveLength(2);
    expect(sent('POST')).toHaveLength(3);
  });

  it('is tried again at once with a new token where the old one is not accepted', async () => {
    const tokens = () =>
      house.requests.filter(
        ({ body, service }) => service === 'entra' && body.includes('client_credentials'),
      ).length;
    await house.ask({ in: 'personal', text: 'help' });
    const before = tokens();
    const fault = spoil({ ...posting, then: error(401, 'Unauthorized') });
    await house.ask(ownPhoto);
    expect(fault.hits()).toBe(1);
    expect(paused).toContain(0);
    expect(tokens()).toBe(before + 1);
    expect(lines('connector.retrying')).toMatchObject([{ status: 401, error: 'Unauthorized' }]);
    expect(worst()).toEqual([]);
  });

  it('is not tried a third time with another token, and the log says why', async () => {
    const fault = spoil({ ...posting, times: 9, then: error(401, 'Unauthorized') });
    await house.teams.send({ from: 'adele', ...ownPhoto });
    await settled();
    expect(fault.hits()).toBe(2);
    expect(lines('card.not_shown')).toMatchObject([
      { code: 'teams.unauthorized', status: 401, error: 'Unauthorized' },
    ]);
  });

  it('is tried again with pauses that grow', async () => {
    spoil({ ...posting, times: 3, then: error(503) });
    await house.ask(ownPhoto);
    expect(paused.filter((each) => [400, 800, 1600].includes(each))).toEqual([400, 800, 1600]);
  });

  it.each([
    ['a card', ownPhoto, 'Set your photo?'],
    ['words', { in: 'personal', text: 'set my phto' }, ''],
    ['help', { in: 'personal', text: 'help' }, ''],
    ['a history', { in: 'personal', text: 'history' }, 'Your last changes'],
  ] as const)('for longer keeps back %s, and no more than once', async (_what, said, heading) => {
    const before = fromBot().length;
    const fault = spoil({ ...posting, times: 99, then: error(429) });
    await house.teams.send({ from: 'adele', ...said });
    await house.bot.upkeep();
    await settled();
    expect(fromBot()).toHaveLength(before);
    fault.remove();
    await house.bot.upkeep();
    await house.teams.waitFor('personal', 'adele', (each) => !old(before).includes(each.id));
    await house.bot.upkeep();
    await settled();
    expect(fromBot()).toHaveLength(before + 1);
    if (heading !== '') expect(headingOf(fromBot().at(-1)!)).toBe(heading);
  });

  it('is not asked again before Teams says, by anybody', async () => {
    const rest = { 'retry-after': '600' };
    const fault = spoil({ ...posting, times: 99, then: error(429, 'TooManyRequests', rest) });
    await house.teams.send({ from: 'adele', in: 'channel', text: 'help' });
    await house.teams.send({ from: 'megan', in: 'channel', text: 'help' });
    await house.bot.upkeep();
    await settled();
    expect(fault.hits()).toBe(1);
    fault.remove();
    const before = fromBot('channel').length;
    house.forward(600_001);
    await house.bot.upkeep();
    await house.teams.waitFor('channel', 'adele', () => fromBot('channel').length === before + 2);
  });
});

it('a time beyond reason keeps nobody away for more than an hour', async () => {
  const rest = { 'retry-after': '99999999' };
  const fault = spoil({ ...posting, times: 99, then: error(429, 'TooManyRequests', rest) });
  await house.teams.send({ from: 'adele', in: 'channel', text: 'help' });
  await settled();
  fault.remove();
  house.forward(limits.retryAfterMostMilliseconds + 1);
  const before = fromBot('channel').length;
  await house.teams.send({ from: 'megan', in: 'channel', text: 'help' });
  await house.teams.waitFor('channel', 'adele', () => fromBot('channel').length > before);
  // What was kept back for Adele comes now, and not in the next test.
  await house.bot.upkeep();
  await settled();
});

/** Source: https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis */
const final: readonly (readonly [number, string, object | undefined])[] = [
  [400, 'BadSyntax', undefined],
  [400, 'Bad Argument', undefined],
  [403, 'BotNotInConversationRoster', undefined],
  [403, 'BotDisabledByAdmin', undefined],
  [403, 'ConversationBlockedByUser', undefined],
  [
    403,
    'MessageWritesBlocked',
    { errorCode: 209, message: '{"subCode":"MessageWritesBlocked","details":"Thread is deleted"}' },
  ],
  [403, 'InvalidBotApiHost', { code: 'InvalidBotApiHost' }],
  [403, '', undefined],
  [404, 'ConversationNotFound', undefined],
  [413, 'MessageSizeTooBig', undefined],
];

describe('a refusal for good', () => {
  it.each(final)('%i %s gets no second card', async (status, code, body) => {
    const then: FaultAction = body ? { kind: 'answer', status, body } : error(status, code);
    spoil({ ...posting, times: 99, then });
    await house.teams.send({ from: 'adele', ...ownPhoto });
    await tendFor(30);
    const isCard = ({ body }: { readonly body: Buffer }) => body.includes('AdaptiveCard');
    expect(sent('POST').filter(isCard)).toHaveLength(1);
    // Where it may be the card that is not taken, a sentence is tried, once.
    const tried = [400, 413].includes(status) ? 2 : 1;
    expect(sent('POST')).toHaveLength(tried);
    expect(worst()).toEqual([]);
    const logged = { status, error: /^\w*$/.test(code) ? code : '' };
    const refused = lines('connector.refused');
    expect(refused).toEqual(refused.map(() => expect.objectContaining(logged) as unknown));
    expect(refused).toHaveLength(tried);
    expect(lines('card.refused')).toEqual([
      expect.objectContaining({ ...logged, code: 'teams.refused' }),
    ]);
    expect(house.printed()).not.toContain('canary');
  });

  it.each(final)('%i %s gets no second answer in words', async (status, code, body) => {
    const then: FaultAction = body ? { kind: 'answer', status, body } : error(status, code);
    spoil({ ...posting, times: 99, then });
    for (const text of ['set my phto', 'help', 'history', 'sign out']) {
      await house.teams.send({ from: 'adele', in: 'personal', text });
    }
    await house.teams.install('personal');
    await tendFor(3);
    expect(sent('POST')).toHaveLength(5);
    expect(worst()).toEqual([]);
    expect(lines('reply.refused')).toHaveLength(5);
    expect(lines('reply.refused')[0]).toMatchObject({ code: 'teams.refused', status });
  });

  it.each(final.filter(([, code]) => code !== ''))(
    '%i %s of an update gets no new card either',
    async (status, code, body) => {
      const { answer } = await house.ask(ownPhoto);
      const then: FaultAction = body ? { kind: 'answer', status, body } : error(status, code);
      spoil({ ...updating, times: 99, then });
      const before = house.requests.length;
      const { seen } = await house.press(answer, { in: 'personal', verb: 'confirm' });
      expect(headingOf(seen)).toBe(done);
      await tendFor(3);
      const after = [sent('PUT', before).length, sent('POST', before).length];
      expect(after).toEqual([1, 0]);
      expect(worst()).toEqual([]);
    },
  );

  it.each([
    [404, 'ActivityNotFoundInConversation'],
    [403, 'Forbidden'],
    [403, ''],
  ])('%i %s of an update is about its message, and gets one new card', async (status, code) => {
    const { answer } = await house.ask(ownPhoto);
    spoil({ ...updating, times: 99, then: error(status, code) });
    const before = house.requests.length;
    await house.press(answer, { in: 'personal', verb: 'confirm' });
    await tendFor(3);
    const after = [sent('PUT', before).length, sent('POST', before).length];
    expect(after).toEqual([1, 1]);
    expect(headingOf(fromBot().at(-1)!)).toBe(done);
  });
});

/** Done, and nobody was told so. */
const lost: readonly (readonly [string, FaultAction])[] = [
  ['504', { kind: 'rewrite', answer: () => ({ status: 504, body: {} }) }],
  ['500', { kind: 'rewrite', answer: () => ({ status: 500, body: {} }) }],
  ['a cut', { kind: 'dropResponse' }],
];
const both = lost.flatMap(([what, then]) =>
  (['first', 'second'] as const).map((pressed) => [what, pressed, then] as const),
);

describe('of a post that may have arrived there may be two, and', () => {
  async function twins(question: Question): Promise<readonly [Message, Message]> {
    const before = fromBot(question.in as 'group').length;
    await house.teams.send({ from: 'adele', ...question });
    await house.teams.waitFor(
      question.in,
      'adele',
      () => fromBot(question.in as 'group').length === before + 2,
    );
    await settled();
    const [first, second] = fromBot(question.in as 'group').slice(before);
    return [first!, second!];
  }
  const isMoved = (message: Message | undefined) =>
    message !== undefined &&
    buttonsOf(message).length === 0 &&
    headingOf(message) === 'See the other card';

  it.each(both)('after %s the %s works, and the other says where it went on', async (...row) => {
    const [, which, then] = row;
    spoil({ ...posting, then });
    const [first, second] = await twins({ ...ownPhoto, in: 'group' });
    const [pressed, other] = which === 'first' ? [first, second] : [second, first];
    const { seen } = await house.press(pressed, { in: 'group', verb: 'confirm' });
    expect(headingOf(seen)).toBe(done);
    // Everybody else sees it too.
    await sees('nestor', pressed, (each) => headingOf(each) === done);
    const again = { in: 'group', verb: 'confirm', data: dataOf(other) } as const;
    expect(isMoved((await house.press(other, again)).seen)).toBe(true);
    await sees('nestor', other, isMoved);
    expect(house.tenant.photos.writes).toHaveLength(1);
    const undone = await house.press(pressed, { in: 'group', verb: 'undo' });
    expect(headingOf(undone.seen)).toBe('Your previous photo is back');
    await sees('nestor', pressed, (each) => headingOf(each) === 'Your previous photo is back');
  });

  it.each(both)('after %s the %s can be cancelled', async (_what, which, then) => {
    spoil({ ...posting, then });
    const [first, second] = await twins(teamPhoto);
    const [pressed, other] = which === 'first' ? [first, second] : [second, first];
    await house.press(pressed, { in: 'channel', verb: 'cancel' });
    const late = { in: 'channel', verb: 'confirm', data: dataOf(other) } as const;
    expect(isMoved((await house.press(other, late)).seen)).toBe(true);
    expect(house.tenant.photos.writes).toEqual([]);
    expect(headingOf(fromBot('channel').find(({ id }) => id === pressed.id)!)).toBe('Cancelled');
  });

  it('the same holds for a question', async () => {
    spoil({ ...posting, then: { kind: 'dropResponse' } });
    const [first, second] = await twins({ from: 'megan', in: 'group', text: 'show my photo' });
    const { seen } = await house.press(first, { by: 'megan', in: 'group', verb: 'continue' });
    expect(buttonsOf(seen)).not.toContain('Continue');
    await sees('nestor', first, (each) => !buttonsOf(each).includes('Continue'));
    await sees('nestor', second, isMoved);
  });

  it('an undo from a history leaves the history where it is', async () => {
    const card = await propose(house, { from: 'diego', in: 'personal', text: 'set my photo' });
    await house.press(card, { by: 'diego', in: 'personal', verb: 'confirm' });
    const { answer } = await house.ask({ from: 'diego', in: 'personal', text: 'history' });
    await house.press(answer, { by: 'diego', in: 'personal', verb: 'undo' });
    const updates = () => sent('PUT').map(({ path }) => path.split('/').at(-1));
    await becomes(house, card, { by: 'diego', in: 'personal' }, /^Your previous photo is back$/);
    expect(new Set(updates())).toEqual(new Set([card.id]));
  });
});

const old = (count: number) =>
  fromBot()
    .slice(0, count)
    .map(({ id }) => id);

const dataOf = ({ card }: Message) => ({
  change: /"change":"([^"]+)"/.exec(JSON.stringify(card))?.[1],
});

const sees = (by: 'nestor', message: Message, fits: (each: Message) => boolean) =>
  becomes(house, message, { by, in: 'group' }, fits, limits.connectorRetryMilliseconds);

/** As a process does by itself in so many minutes. */
async function tendFor(minutes: number): Promise<void> {
  for (let count = 0; count < minutes; count += 1) {
    house.forward(limits.upkeepMilliseconds);
    await house.bot.upkeep();
  }
  await settled();
}

/** Background work has no other sign than that nothing more happens. */
async function settled(): Promise<void> {
  let before = -1;
  while (before !== house.requests.length) {
    before = house.requests.length;
    await sleep(150);
  }
}
