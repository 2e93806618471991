import type { LogOptions } from '../../bot/log';
import { createCorrelation, createLog, during, errorFields, muteConsole } from '../../bot/log';
import type { LogFields } from '../../src/index';
import { Refusal } from '../../src/index';
import { recordedLog } from '../support/recorded-log';

const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJib3QifQ.c2ln';

it('writes one line of JSON per event, with time and level', () => {
  const written: string[] = [];
  const log = createLog({ level: 'debug', write: (line) => void written.push(line) });
  log.info('photo.applied', { milliseconds: 12, target: 'team' });
  expect(written).toHaveLength(1);
  expect(written[0]).toMatch(/^\{.*\}\n$/);
  expect(JSON.parse(written[0] ?? '')).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    event: 'photo.applied',
    milliseconds: 12,
    target: 'team',
  });
});

it.each<[LogOptions['level'], string[]]>([
  ['debug', ['debug', 'info', 'warn', 'error']],
  ['warn', ['warn', 'error']],
  ['silent', []],
])('at level %s writes %p', (level, expected) => {
  const levels: unknown[] = [];
  const log = createLog({
    level,
    write: (line) => void levels.push((JSON.parse(line) as { level: string }).level),
  });
  for (const each of ['debug', 'info', 'warn', 'error'] as const) log[each]('event');
  expect(levels).toEqual(expected);
});

it('drops fields that are not on the list', () => {
  const { log, lines } = recordedLog();
  const careless = { code: 'a', url: 'https://a.example', headers: {}, toString: 'x' } as LogFields;
  log.info('event', careless);
  expect(Object.keys(lines[0] ?? {}).sort()).toEqual(['code', 'event', 'level', 'time']);
});

it.each([
  ['a token', jwt],
  ['an authorization header', `Bearer ${jwt}`],
  ['a URL', 'https://contoso.sharepoint.com/a.png?tempauth=x'],
  ['an e-mail address', 'adele@contoso.com'],
  ['a name', 'Adele Vance'],
  ['a line break', 'a\nb'],
  ['something long', 'x'.repeat(101)],
])('replaces %s', (_what, value) => {
  const { log, lines } = recordedLog();
  log.info('event', { code: value });
  expect(lines[0]?.['code']).toBe('[removed]');
});

it.each([
  ['a code', 'graph.denied'],
  ['a request id', '4f9c8c8e-6f7a-4b1e-9f0a-0d4b5f6a7b8c'],
  ['a host', 'smba.trafficmanager.net:443'],
  ['a number', 504],
])('keeps %s', (_what, value) => {
  const { log, lines } = recordedLog();
  log.info('event', { code: value });
  expect(lines[0]?.['code']).toBe(value);
});

it.each([
  ['nothing', '', ''],
  ['names', 'Contacts.ReadWrite User.ReadBasic.All', 'Contacts.ReadWrite User.ReadBasic.All'],
  ['a sentence', 'Contacts.ReadWrite of Adele', '[removed]'],
  ['a person', 'Adele Vance', '[removed]'],
  ['a host', 'contoso.sharepoint.com', '[removed]'],
  ['a token', jwt, '[removed]'],
  ['very many', 'A.B '.repeat(51), '[removed]'],
])('prints as permissions %s', (_what, permissions, printed) => {
  const { log, lines } = recordedLog();
  log.info('event', { permissions });
  expect(lines[0]?.['permissions']).toBe(printed);
});

it.each(['tenant', 'requester', 'team'] as const)(
  'tells one %s from another, not which',
  (name) => {
    const { log, lines, printed } = recordedLog();
    for (const id of ['19:one@thread.tacv2', '19:one@thread.tacv2', '19:two@thread.tacv2']) {
      log.info('event', { [name]: id });
    }
    const [one, again, two] = lines.map((line) => line[name]);
    expect(one).toMatch(/^[0-9a-f]{12}$/);
    expect(again).toBe(one);
    expect(two).not.toBe(one);
    expect(printed()).not.toContain('thread');
  },
);

it.each<[string, unknown, LogFields]>([
  [
    'an error of Node',
    Object.assign(new Error(jwt), { code: 'ECONNRESET' }),
    { error: 'ECONNRESET', code: 'ECONNRESET' },
  ],
  [
    'an error with more in its code',
    Object.assign(new Error(), { code: { jwt } }),
    { error: 'Error' },
  ],
  [
    'an error of MSAL',
    Object.assign(new TypeError(jwt), { errorCode: 'invalid_client' }),
    { error: 'TypeError', code: 'invalid_client' },
  ],
  [
    'a call that has failed',
    new TypeError('fetch failed', { cause: Object.assign(new Error(jwt), { code: 'ENOTFOUND' }) }),
    { error: 'TypeError', code: 'ENOTFOUND' },
  ],
  [
    'an answer of Azure',
    Object.assign(new Error(jwt), { name: 'RestError', code: 'ServerBusy', statusCode: 503 }),
    { error: 'RestError', code: 'ServerBusy', status: 503 },
  ],
  ['a refusal', new Refusal('bot.busy'), { error: 'Refusal', code: 'bot.busy' }],
  ['a string', jwt, { error: 'string' }],
  ['nothing', undefined, { error: 'undefined' }],
])('logs of %s its class and code', (_what, thrown, fields) => {
  expect(errorFields(thrown)).toEqual(fields);
});

it('turns what others print into events without content, until it is undone', () => {
  const { log, lines, printed } = recordedLog();
  const original = jest.fn();
  const names = ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const;
  const target = Object.fromEntries(names.map((name) => [name, original])) as Parameters<
    typeof muteConsole
  >[1] &
    object;
  const undo = muteConsole(log, target);
  for (const name of names) (target[name] as (...content: unknown[]) => void)(jwt, new Error(jwt));
  expect(original).not.toHaveBeenCalled();
  expect(lines.map((line) => line['code'])).toEqual([...names]);
  expect(printed()).not.toContain('eyJ');
  undo();
  expect(target.log).toBe(original);
});

it('prints what all lines of a request have in common, and ends with it', async () => {
  const { log, lines } = recordedLog();
  const correlation = createCorrelation(() => 'new');
  const request = { correlation: 'c-1', requester: 'o-adele' };
  const ended = during(request, async () => {
    log.info('begun');
    await new Promise(setImmediate);
    log.info('ended', { requester: 'o-diego', code: correlation() });
  });
  log.info('other', { code: correlation() });
  await ended;
  expect(lines).toMatchObject([
    { event: 'begun', correlation: 'c-1' },
    { event: 'other', code: 'new' },
    { event: 'ended', correlation: 'c-1', code: 'c-1' },
  ]);
  expect(lines[1]).not.toHaveProperty('correlation');
  expect(lines[0]!['requester']).toMatch(/^[0-9a-f]{12}$/);
  expect(lines[2]!['requester']).not.toBe(lines[0]!['requester']);
});
