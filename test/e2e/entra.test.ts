/**
 * Every refusal of Entra.
 * @thorough
 */

import { entraError, entraThrottled } from '../../local/entra/errors';
import type { FaultAction, Message } from '../../local/start';
import { deferred } from '../support/deferred';
import { signIn } from './support/asking';
import { becomes } from './support/becomes';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf, wordsOf } from './support/words';

// How long Entra wanted to be left alone must not reach into the next test.
const house = openedHouse({ apart: 60_000 });
beforeEach(async () => {
  await signIn(house, 'diego');
});

/** Teams waits five seconds for an answer to a click; other work may share the machine. */
const soon = 2500;
const images = inline(picture('small.jpg'));
const by = { by: 'diego', in: 'personal', verb: 'confirm' } as const;

const says = (error: string, code: number, more: object = {}) => {
  const body = { error, error_codes: [code], error_description: `AADSTS${code}: …`, ...more };
  return { kind: 'answer', status: 400, body } as const;
};

/** Presses Confirm while Entra answers every on-behalf-of exchange like this. */
async function refused(then: FaultAction): Promise<{ seen: Message; hits: number }> {
  // Each proposal is exchanged anew, as the token service keeps another assertion.
  await house.ask({ from: 'diego', in: 'personal', text: 'sign out' });
  await signIn(house, 'diego');
  const asked = { from: 'diego', in: 'personal', text: 'set my photo', images } as const;
  const { answer } = await house.ask(asked);
  const fault = house.faults.add({
    service: 'entra',
    path: /oauth2\/v2.0\/token$/,
    when: ({ body }) => body.includes('on_behalf_of'),
    times: Infinity,
    then,
  });
  const { result } = await house.press(answer, by);
  expect(result).toMatchObject({ status: 200, body: { statusCode: 200 } });
  expect(result.milliseconds).toBeLessThan(soon);
  const ended = (message: Message) => message.id === answer.id && !/…$/.test(headingOf(message));
  const seen = await house.teams.waitFor('personal', 'diego', ended, 10_000);
  fault.remove();
  expect(house.graphCalls()).toEqual([]);
  return { seen, hits: fault.hits() };
}
const isSet = (card: Message) =>
  becomes(house, card, { by: 'diego', in: 'personal' }, /^Your photo is set$/, 15_000);
const exchanges = () =>
  house.requests.filter(({ body, service }) => service === 'entra' && body.includes('on_behalf_of'))
    .length;
const signedOut = () => house.requests.filter(({ path }) => path.endsWith('/SignOut')).length;

const assigned = /only assigned people use PhotoBot; ask an administrator.*Users and groups/;
const elsewhere = /Your account does not belong to this organisation/;
const blocked = /Your account is disabled or locked/;
const policy = /policy of your organisation blocks/;
const registration = /app registration/;
const credential = /could not identify itself.*credential/;

it.each([
  ['50105 as a grant', says('invalid_grant', 50105), assigned],
  ['50105 as an interaction', says('interaction_required', 50105), assigned],
  [
    '50105 with a suberror',
    says('interaction_required', 50105, { suberror: 'message_only' }),
    assigned,
  ],
  ['50020', says('invalid_grant', 50020), elsewhere],
  ['50020 as an interaction', says('interaction_required', 50020), elsewhere],
  ['50034', says('invalid_grant', 50034), elsewhere],
  ['50057', says('invalid_grant', 50057), blocked],
  ['50057 as an interaction', says('interaction_required', 50057), blocked],
  ['50053', says('invalid_grant', 50053), blocked],
  ['53011', says('interaction_required', 53011), policy],
] as const)(
  '%s ends the proposal with its own sentence, and asks for no sign-in',
  async (...row) => {
    const [, then, words] = row;
    const { seen } = await refused(then);
    expect(wordsOf(seen)).toMatch(words);
    expect(buttonsOf(seen)).toEqual([]);
    expect(signedOut()).toBe(1);
    expect(house.tenant.photos.writes).toEqual([]);
  },
);

it.each([
  ['700016', { kind: 'answer', ...entraError(700016) }, registration],
  ['7000112', { kind: 'answer', ...entraError(7000112) }, registration],
  ['7000229', { kind: 'answer', ...entraError(7000229) }, registration],
  ['500011', { kind: 'answer', ...entraError(500011) }, registration],
  ['90002', { kind: 'answer', ...entraError(90002) }, registration],
  ['65002', { kind: 'answer', ...entraError(65002) }, registration],
  ['500131', { kind: 'answer', ...entraError(500131) }, /the OAuth connection/],
  ['7000215', { kind: 'answer', ...entraError(7000215) }, credential],
  ['7000222', { kind: 'answer', ...entraError(7000222) }, credential],
  ['700027', { kind: 'answer', ...entraError(700027) }, credential],
] as const)(
  '%s blames what is set up wrong, and can be tried again',
  async (_what, then, words) => {
    const { seen } = await refused(then);
    expect(wordsOf(seen)).toMatch(words);
    expect(buttonsOf(seen)[0]).toBe('Try again');
    expect(signedOut()).toBe(1);
    const again = await house.press(seen, by);
    expect(headingOf(again.seen)).toBe('Your photo is set');
  },
);

it.each([
  ['429 and when to come back', { kind: 'answer', ...entraThrottled(7) }],
  ['429', { kind: 'answer', status: 429, body: {} }],
  ['500', { kind: 'answer', status: 500, body: {} }],
  ['503 and a page', { kind: 'answer', status: 503, body: '<html>' }],
  ['429 in the clothes of a bad request', { ...says('invalid_request', 90055), status: 429 }],
  ['503 with an error of its own', { ...says('odd_error', 1), status: 503 }],
  ['500 that blames the credential', { ...says('invalid_client', 7000215), status: 500 }],
  ['204', { kind: 'answer', status: 204 }],
  ['a broken connection', { kind: 'reset' }],
  ['silence', { kind: 'hang' }],
  ['six seconds of slowness', { kind: 'delay', milliseconds: 6000 }],
] as const)('%s of Entra is told on the card, asked once, and works later', async (_what, then) => {
  const { hits, seen } = await refused(then);
  expect(wordsOf(seen)).toMatch(/sign-in service does not answer right now/);
  expect(hits).toBe(1);
  expect(house.tenant.photos.writes).toEqual([]);
  // As long as Entra wants to be left alone at most.
  house.forward(8000);
  await house.press(seen, by);
  await isSet(seen);
  expect(house.tenant.photos.writes).toHaveLength(1);
});

it('asks Entra for nobody before the time that it asked for is over, and says how long', async () => {
  const { seen } = await refused({ kind: 'answer', ...entraThrottled(40) });
  expect(wordsOf(seen)).toMatch(/wait (40|39) seconds/);
  const before = exchanges();
  house.forward(30_000);
  const { seen: again } = await house.press(seen, by);
  expect(wordsOf(again)).toMatch(/wait (10|9) seconds/);
  expect(exchanges()).toBe(before);
  house.forward(11_000);
  await house.press(again, by);
  await isSet(again);
});

it('a message that comes while the bot cannot have its own token is answered, with the reason', async () => {
  // The bot's own token has run out.
  house.forward(2 * 3600_000);
  const grant = /client_credentials/;
  house.faults.add({
    service: 'entra',
    path: /oauth2\/v2.0\/token$/,
    when: ({ body }) => grant.test(body.toString()),
    times: 2,
    then: { kind: 'answer', status: 503, body: {} },
  });
  const asked = { from: 'diego', in: 'personal', text: 'set my photo', images } as const;
  const { answer } = await house.ask(asked);
  const said =
    /^Set your photo|sign-in service does not answer right now.*send me your message again/s;
  expect(wordsOf(answer)).toMatch(said);
  expect(house.lines.filter(({ code }) => code === 'bot.bug')).toEqual([]);
});

it.each([50072, 50076, 50079, 50158])(
  '%d as a grant, with claims or without, asks for a stronger sign-in',
  async (code) => {
    const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
    for (const more of [{}, { claims }]) {
      const { seen } = await refused(says('invalid_grant', code, more));
      expect(wordsOf(seen)).toMatch(/stronger sign-in/);
      expect(buttonsOf(seen)[0]).toBe('Try again');
    }
  },
);

it('a sign-in that Entra refuses for a reason of its own is not asked for without an end', async () => {
  const asked = { from: 'diego', in: 'personal', text: 'set my photo', images } as const;
  let { answer: card } = await house.ask(asked);
  const path = /oauth2\/v2.0\/token$/;
  const when = ({ body }: { readonly body: Buffer }) => body.includes('on_behalf_of');
  const then = says('invalid_grant', 50055);
  house.faults.add({ service: 'entra', path, when, times: Infinity, then });
  let presses = 0;
  while (buttonsOf(card).includes('Try again') || presses === 0) {
    expect((presses += 1)).toBeLessThan(10);
    await house.press(card, by);
    const told = (message: Message) => /sign-in/.test(wordsOf(message));
    card = await becomes(house, card, { by: 'diego', in: 'personal' }, told);
  }
  expect(wordsOf(card)).toMatch(/refuses your sign-in, even a new one/);
  expect(house.tenant.photos.writes).toEqual([]);
});

// Last, because it leaves a bot behind whose token is still on its way.
describe('the bot’s own token', () => {
  const spoilOwn = (then: FaultAction) =>
    house.faults.add({
      service: 'entra',
      path: /oauth2\/v2.0\/token$/,
      when: ({ body }) => body.includes('client_credentials'),
      times: Infinity,
      then,
    });
  const asked = { from: 'diego', in: 'personal', text: 'set my photo', images } as const;
  const logged = (event: string) => house.lines.filter((line) => line['event'] === event);

  /** Lets the bot have a new token, of which so much is left. */
  async function leave(milliseconds: number): Promise<void> {
    house.forward(2 * 3600_000);
    await house.ask({ from: 'diego', in: 'personal', text: 'help' });
    house.forward(3600_000 - milliseconds);
  }

  it.each([
    ['once', {}, 1],
    ['three times', {}, 3],
    ['once, and says for how long', { headers: { 'retry-after': '2' } }, 1],
  ])(
    'is asked for again where Entra failed %s, and the message answered',
    async (_how, more, times) => {
      house.forward(3 * 3600_000);
      house.faults.add({
        ...{ service: 'entra', path: /oauth2\/v2.0\/token$/, times },
        when: ({ body }) => body.includes('client_credentials'),
        then: { kind: 'answer', status: 503, body: {}, ...more },
      });
      const { answer } = await house.ask({ from: 'diego', in: 'personal', text: 'help' });
      expect(answer.card).toBeDefined();
    },
  );

  it('serves messages and clicks to its end, however slow Entra is to renew it', async () => {
    await leave(250_000);
    const held = deferred();
    const fault = spoilOwn({ kind: 'hold', until: held.promise });
    const { answer: card } = await house.ask(asked);
    await isSet((await house.press(card, by)).seen);
    expect(fault.hits()).toBe(1);
    // Nobody has waited for as long as it takes to give up.
    expect(logged('entra.refused').filter(({ route }) => route === 'bot')).toEqual([]);
    expect(logged('token_service.failed')).toEqual([]);
    held.resolve();
  });

  it('is named in the log where there is none, and not the token service', async () => {
    await leave(60_000);
    const ill = spoilOwn({ kind: 'answer', status: 503, body: {} });
    const { answer: card } = await house.ask(asked);
    house.forward(50_000);
    ill.remove();
    spoilOwn({ kind: 'hang' });
    const { result } = await house.press(card, by);
    expect(result.milliseconds).toBeLessThan(soon);
    const line = { level: 'warn', route: 'GetToken', code: 'auth.unavailable' };
    expect(logged('bot_token.failed')).toMatchObject([line]);
    expect(logged('token_service.failed')).toEqual([]);
  });
});
