import { factsOf, Refusal, toRefusal } from '../../../src/errors';

it('a refusal takes the details of its code, and no others', () => {
  expect(new Refusal('photo.several', { count: 2 }).details).toEqual({ count: 2 });
  expect(new Refusal('photo.missing', { status: 404 }).details).toEqual({ status: 404 });
  expect(new Refusal('photo.missing').details).toEqual({});
  // What follows is held by the compiler: a line that it did not refuse would fail `npm run types`.
  // @ts-expect-error its sentence needs the number
  expect(new Refusal('photo.several').details).toEqual({});
  // @ts-expect-error it has no number
  expect(new Refusal('photo.missing', { count: 2 }).code).toBe('photo.missing');
  // @ts-expect-error there is no such format
  expect(new Refusal('photo.unsupported', { format: 'any' }).code).toBe('photo.unsupported');
});

it('what is thrown otherwise is our own fault, and keeps what was thrown', () => {
  const thrown = new TypeError('odd');
  expect(toRefusal(thrown)).toMatchObject({ code: 'bot.bug', cause: thrown, retryable: true });
  expect(factsOf(thrown)).toMatchObject({ code: 'bot.bug', error: 'TypeError' });
});

it('a refusal stays itself, and the log learns the answer of Teams', () => {
  const refusal = new Refusal('teams.refused', { status: 403, answer: 'MessageWritesBlocked' });
  expect(toRefusal(refusal)).toBe(refusal);
  const facts = { code: 'teams.refused', status: 403, error: 'MessageWritesBlocked' };
  expect(factsOf(refusal)).toEqual(facts);
});

it.each([
  ['the disk is full', { code: 'sqlite.13' }, { error: 'sqlite.13' }],
  ['the store is closed', { code: 'store.closed' }, { error: 'store.closed' }],
  ['Azure says no', { code: 'ContainerNotFound', statusCode: 404 }, { error: 'ContainerNotFound' }],
  [
    'the code lies below',
    { cause: Object.assign(new Error(), { code: 'ENOSPC' }) },
    { error: 'ENOSPC' },
  ],
  ['the code is prose', { code: 'Adele is not here' }, { error: 'Error' }],
  ['the code is a token', { code: `eyJ${'x'.repeat(60)}` }, { error: 'Error' }],
])('the log tells by a code what went wrong: %s', (what, properties, facts) => {
  const thrown = Object.assign(new Error(what), properties);
  const { statusCode: status } = properties as { statusCode?: number };
  expect(factsOf(thrown)).toEqual({ code: 'bot.bug', status, ...facts });
});
