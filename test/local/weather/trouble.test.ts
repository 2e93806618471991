import type { FaultAction } from '../../../local/faults';
import type { RecordedRequest } from '../../../local/http/record';
import { createDice } from '../../../local/weather/dice';
import type { Note } from '../../../local/weather/happening';
import { createTrouble } from '../../../local/weather/trouble';

type Noted = Parameters<Note>[0];

const request = (
  service: RecordedRequest['service'],
  method: string,
  path: string,
): RecordedRequest => ({
  service,
  method,
  path,
  url: new URL(path, 'http://127.0.0.1'),
  headers: {},
  body: Buffer.alloc(0),
  bodyBytes: 0,
});

const update = request('connector', 'PUT', '/emea/t/v3/conversations/19:a@thread.v2/activities/1');
const calls: readonly RecordedRequest[] = [
  update,
  request('connector', 'POST', '/emea/t/v3/conversations/19:a@thread.v2/activities'),
  request('connector', 'GET', '/emea/t/v3/attachments/0-weu-1/views/original'),
  request('graph', 'PUT', '/v1.0/me/photo/$value'),
  request('graph', 'GET', '/v1.0/me/photo'),
  request('entra', 'POST', '/t/oauth2/v2.0/token'),
  request('tokenService', 'GET', '/api/usertoken/GetToken'),
  request('files', 'GET', '/a/b'),
];

/** What becomes of the same call again and again, in the weather of a seed. */
function play(seed: number, call: RecordedRequest, times = 30) {
  const happened: Noted[] = [];
  const take = createTrouble(createDice(seed), (each) => void happened.push(each));
  const actions = Array.from({ length: times }, () => take(call));
  return { actions, happened };
}

const isShort = (action: FaultAction | undefined) =>
  action === undefined || (action.kind === 'delay' && action.milliseconds <= 400);

const seeds = Array.from({ length: 80 }, (_, seed) => seed);

it.each(calls.map((call) => [`${call.service} ${call.method}`, call] as const))(
  'lets each call of %s through at the third try, unless it was the last word',
  (_name, call) => {
    let troubled = 0;
    for (const seed of seeds) {
      const { actions, happened } = play(seed, call);
      if (happened.some(({ lasting }) => lasting)) {
        expect(actions.every((action) => action?.kind === 'answer')).toBe(true);
        continue;
      }
      const line = actions.map((action) => (isShort(action) ? '.' : '!')).join('');
      expect(line).not.toContain('!!!');
      troubled += line.replaceAll('.', '').length;
    }
    expect(troubled).toBeGreaterThan(seeds.length);
  },
);

it('brings the same to the same calls, in whatever order they come', () => {
  const kinds = (seed: number, order: readonly RecordedRequest[]) => {
    const names: string[] = [];
    const take = createTrouble(createDice(seed), ({ call, name }) => names.push(`${call} ${name}`));
    order.forEach(take);
    return names.sort();
  };
  // What a read finds after a write is a matter of their order.
  const apart = calls.filter(({ path }) => !path.endsWith('/photo'));
  for (const seed of seeds) expect(kinds(seed, apart)).toEqual(kinds(seed, apart.toReversed()));
});

it('has last words for some updates of messages, and then for each of that message', () => {
  const others = seeds.map((seed) => {
    const { happened } = play(seed, update, 1);
    return happened.some(({ lasting }) => lasting);
  });
  const share = others.filter(Boolean).length / seeds.length;
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(0.2);
});

it('brings everything that it has, sooner or later', () => {
  const names = new Set(
    seeds.flatMap((seed) =>
      calls.flatMap((call) => play(seed, call).happened.map(({ name }) => name)),
    ),
  );
  for (const name of [
    'connector 412',
    'connector 429',
    'connector 429, Retry-After',
    'connector done, answer lost',
    'connector done, 504',
    'attachment 403',
    'graph 429, Retry-After as a date',
    'graph 503 in UnknownError',
    'graph done, answer lost',
    'graph 401',
    'entra 503',
    'token service 500',
    'file 503',
  ]) {
    expect([...names]).toContain(name);
  }
});

it('reads the photo before only soon after a write, and only that of the same person', () => {
  const [read, write] = [calls[4]!, calls[3]!];
  const token = `x.${Buffer.from('{"oid":"somebody"}').toString('base64url')}.x`;
  const other = { ...write, headers: { authorization: `Bearer ${token}` } };
  const stale = (order: readonly RecordedRequest[]) =>
    seeds.filter((seed) => {
      const take = createTrouble(createDice(seed), () => undefined);
      return order.map(take).some((action) => action?.kind === 'stale');
    }).length;
  expect(stale([read, read, read])).toBe(0);
  expect(stale([other, read, read])).toBe(0);
  expect(stale([write, read, read])).toBeGreaterThan(0);
});
