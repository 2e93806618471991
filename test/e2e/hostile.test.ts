/**
 * Clicks, installations and deliveries with any content and in any order.
 * @thorough
 */

import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { PersonKey } from '../../local/start';
import { personKeys } from '../../local/tenant/people';
import { muteConsole } from '../../bot/log';
import { recordedLog } from '../support/recorded-log';
import { inline, picture } from './support/house';
import { mutated, pick, seeded } from './support/odd-values';
import { openedHouse } from './support/opened-house';
import { headingOf } from './support/words';

const house = openedHouse();
let restoreConsole: () => void;
beforeAll(() => {
  // The SDK prints what it thinks of such input.
  restoreConsole = muteConsole(recordedLog().log);
});
afterAll(() => {
  restoreConsole();
});

const images = inline(picture('small.jpg'));
const writes = () => house.tenant.photos.writes;

describe('a click whose value is anything at all', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is answered and writes nothing (seed %i)', async (seed) => {
    const random = seeded(seed);
    // The requester of the card, who never signs in, and somebody else.
    const by = seed % 2 === 0 ? 'nestor' : 'diego';
    const { answer } = await house.ask({
      from: 'nestor',
      in: 'group',
      text: 'set my photo',
      images,
    });
    const { sent } = await house.ask({ from: by, in: 'group', text: 'help' });
    const change = changeOf(answer.card);
    const authentication = { id: 'a', connectionName: 'photobot', token: 'e30.e30.e30' };
    for (let batch = 0; batch < 5; batch += 1) {
      const responses = Array.from({ length: 10 }, () => {
        const verb = pick(random, ['confirm', 'undo', 'frame']);
        const action = {
          type: 'Action.Execute',
          verb,
          data: { change, crop: 'fit', turn: 90, ground: 'black' },
        };
        const value = mutated(random, { action, trigger: 'manual', authentication, state: '1' });
        return house.teams.deliver(invoke(sent.activity, 'adaptiveCard/action', value));
      });
      for (const response of await Promise.all(responses)) {
        expect(response.status).toBeLessThan(500);
        expect(await response.text()).not.toMatch(/ at .*\.[jt]s|polluted|root:/);
      }
    }
    expect(house.graphCalls()).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const { seen } = await house.press(answer, { by: 'nestor', in: 'group', verb: 'cancel' });
    expect(headingOf(seen)).toBe('Cancelled');
  });
});

it.each([
  ['an unknown verb', 'adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'drop' } }],
  ['no value', 'adaptiveCard/action', undefined],
  ['a sign-in that failed', 'signin/failure', { code: 'resourcematchfailed', message: 'x' }],
  ['a sign-in that failed oddly', 'signin/failure', { code: 7 }],
  ['an exchange of nothing', 'signin/tokenExchange', {}],
  ['an exchange of rubbish', 'signin/tokenExchange', { id: 1, connectionName: 'x', token: 'y' }],
  ['a state that nobody gave', 'signin/verifyState', { state: '000000' }],
  ['a search', 'composeExtension/query', { commandId: 'x', parameters: [] }],
  ['a message action', 'composeExtension/fetchTask', { commandId: 'x' }],
  ['a dialog', 'task/fetch', { data: {} }],
  ['a link', 'composeExtension/queryLink', { url: 'https://169.254.169.254/' }],
  ['a file consent', 'fileConsent/invoke', { action: 'accept', uploadInfo: {} }],
  ['something new', 'brand/new', { a: 1 }],
])('answers the invoke %s without a word about why', async (_what, name, value) => {
  const { sent } = await house.ask({ from: 'diego', in: 'personal', text: 'help' });
  const response = await house.teams.deliver(invoke(sent.activity, name, value));
  const body = await response.text();
  expect([name, response.status >= 500]).toEqual([name, false]);
  if (name === 'signin/failure') expect(response.status).toBe(200);
  expect(body).not.toMatch(/Error|stack|undefined|TypeError/);
  expect(house.graphCalls()).toEqual([]);
});

it.each([7, null, {}, ['add'], true])('does nothing for an installation by %j', async (action) => {
  const { sent } = await house.ask({ from: 'diego', in: 'personal', text: 'help' });
  const before = house.lines.length;
  const activity = { ...sent.activity, type: 'installationUpdate', action };
  expect((await house.teams.deliver(activity)).status).toBe(200);
  const failed = house.lines.slice(before).filter(({ event }) => event === 'turn.failed');
  expect(failed).toEqual([]);
});

it.each([
  ['add', 1],
  ['add-upgrade', 0],
])('takes “%s” for an installation, and says hello once', async (action, hello) => {
  const { sent } = await house.ask({ from: 'diego', in: 'personal', text: 'help' });
  const before = house.teams.messages('personal', 'diego').length;
  const activity = { ...sent.activity, id: randomUUID(), type: 'installationUpdate', action };
  expect((await house.teams.deliver(activity)).status).toBe(200);
  expect(house.teams.messages('personal', 'diego')).toHaveLength(before + hello);
});

describe('whose rights a write uses', () => {
  // First, because somebody who signs in stays signed in.
  it.each(['megan', 'nestor'] as const)(
    'cannot be %s’s when somebody else clicks with their sign-in',
    async (signInAs) => {
      const { answer } = await house.ask({
        from: 'gus',
        in: 'group',
        text: 'set my photo',
        images,
      });
      const { body } = await house.teams.click({
        by: 'gus',
        in: 'group',
        messageId: answer.id,
        action: { verb: 'confirm' },
        signInAs,
      });
      expect(String(body?.value)).toMatch(/signed in with another account/);
      expect(house.graphCalls()).toEqual([]);
      expect(writes()).toEqual([]);
    },
  );

  const colours: Readonly<Record<PersonKey, readonly [number, number, number]>> = {
    adele: [230, 20, 20],
    megan: [20, 230, 20],
    diego: [20, 20, 230],
    gus: [230, 230, 20],
    nestor: [20, 230, 230],
  };

  it('is the clicker’s, however the clicks of everybody interleave', async () => {
    const random = seeded(9);
    for (const service of ['entra', 'graph', 'tokenService'] as const) {
      for (let count = 0; count < 100; count += 1) {
        const milliseconds = Math.floor(random() * 60);
        house.faults.add({ service, then: { kind: 'delay', milliseconds } });
      }
    }
    await Promise.all(
      personKeys.map(async (from) => {
        const mine = inline(await plainPicture(colours[from]));
        for (let round = 0; round < 4; round += 1) {
          const { answer } = await house.ask({ from, in: 'personal', images: mine });
          await new Promise((resolve) => setTimeout(resolve, random() * 100));
          // A guest who is signed in gets no button.
          if (!answer.card) continue;
          await house.press(answer, { by: from, in: 'personal', verb: 'confirm' });
        }
      }),
    );
    const puts = house.requests.filter(({ method }) => method === 'PUT').filter(isGraph);
    expect(puts).toHaveLength(4 * 4);
    for (const { body, headers } of puts) {
      const { oid } = claimsOf(headers.authorization);
      const owner = personKeys.find((key) => house.tenant.people[key].objectId === oid)!;
      const { channels } = await sharp(body).stats();
      const colour = channels.map(({ mean }) => Math.round(mean / 10) * 10 + 0);
      expect([owner, colour]).toEqual([
        owner,
        colours[owner].map((each) => Math.round(each / 10) * 10),
      ]);
    }
  });
});

describe('four deliveries at once', () => {
  it('of a message make one card', async () => {
    const { sent } = await house.ask({ in: 'personal', images });
    const before = fromBot().length;
    const message = { ...sent.activity, id: randomUUID() };
    const made = Array.from({ length: 4 }, () => house.teams.deliver(message));
    for (const { status } of await Promise.all(made)) expect(status).toBe(200);
    expect(fromBot()).toHaveLength(before + 1);
  });

  it.each([
    ['the same id', () => 'same'],
    ['new ids', () => randomUUID()],
  ])('of a click make one write (%s)', async (_what, id) => {
    const first = await house.ask({ in: 'personal', images });
    await house.press(first.answer, { in: 'personal', verb: 'confirm' });
    const { answer, sent } = await house.ask({ in: 'personal', images });
    const data = { change: changeOf(answer.card) };
    const value = { action: { type: 'Action.Execute', verb: 'confirm', data } };
    const clicks = Array.from({ length: 4 }, () =>
      house.teams.deliver({
        ...invoke(sent.activity, 'adaptiveCard/action', value),
        id: id(),
        replyToId: answer.id,
      }),
    );
    for (const response of await Promise.all(clicks)) {
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ statusCode: 200 });
    }
    expect(writes()).toHaveLength(1 + 1);
  });
});

/** An invoke by the sender of this message, in the same place. */
function invoke(message: object, name: string, value: unknown): object {
  return { ...message, id: randomUUID(), type: 'invoke', name, value, replyToId: '1' };
}

function changeOf(card: unknown): string {
  return /"change":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
}

const fromBot = () =>
  house.teams.messages('personal', 'adele').filter(({ from }) => from === 'bot');

const isGraph = ({ service }: { readonly service: string }) => service === 'graph';

function claimsOf(authorization = ''): Readonly<Record<string, unknown>> {
  const payload = Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString();
  return JSON.parse(payload) as Record<string, unknown>;
}

function plainPicture([r, g, b]: readonly [number, number, number]): Promise<Buffer> {
  const background = { r, g, b };
  return sharp({ create: { width: 200, height: 200, channels: 3, background } })
    .png()
    .toBuffer();
}
