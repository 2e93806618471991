import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultAction } from '../../local/start';
import { signIn, signOut } from './support/asking';
import { openedHouse } from './support/opened-house';

const house = openedHouse();
const path = /\/SignOut$/;

const say = async (text: string) => (await house.ask({ in: 'personal', text })).answer;
const words = (message: { readonly card?: unknown; readonly text?: string }) =>
  JSON.stringify(message.card ?? message.text);

/** Looks at one's own photo, which needs a sign-in. */
async function show(): Promise<string> {
  const answer = await say('show my photo');
  if (!words(answer).includes('Continue')) return words(answer);
  const { seen } = await house.press(answer, { in: 'personal', verb: 'continue' });
  return words(seen);
}

it('signing out asks for a new sign-in at the next use', async () => {
  expect(await show()).toContain('Your photo now');
  expect(words(await say('show my photo'))).toContain('Your photo now');
  expect(words(await say('sign out'))).toContain('You are signed out');
  expect(words(await say('show my photo'))).toContain('Continue');
  expect(await show()).toContain('Your photo now');
});

it('says so when the sign-in service cannot be reached', async () => {
  await signIn(house, 'adele');
  const fault = house.faults.add({
    service: 'tokenService',
    path,
    times: Infinity,
    then: { kind: 'answer', status: 503 },
  });
  const answer = await say('sign out');
  fault.remove();
  expect(words(answer)).toMatch(/could not reach .*may still be signed in/);
});

it.each([400, 403, 404, 412])('says so when the sign-in service answers %i', async (status) => {
  await signIn(house, 'adele');
  const then = { kind: 'answer', status } as const;
  const fault = house.faults.add({ service: 'tokenService', path, then });
  const answer = await say('sign out');
  fault.remove();
  expect(words(answer)).toMatch(/refuses to sign you out, so you are still signed in/);
  expect(words(answer)).not.toMatch(/reach|in a minute/);
});

it.each<[string, FaultAction]>([
  ['its answer is lost', { kind: 'dropResponse' }],
  ['a gateway gave up on it', { kind: 'rewrite', answer: () => ({ status: 504 }) }],
  ['it takes one and a half seconds', { kind: 'delay', milliseconds: 1500 }],
])('is told as done where it was done, although %s', async (_what, then) => {
  await signIn(house, 'adele');
  house.faults.add({ service: 'tokenService', path, then });
  expect(words(await say('sign out'))).toContain('You are signed out');
  expect(words(await say('show my photo'))).toContain('Continue');
});

it('is told as done to somebody who is not signed in, whom the service does not know', async () => {
  await signOut(house, 'adele');
  const then = { kind: 'answer', status: 404 } as const;
  house.faults.add({ service: 'tokenService', path, then });
  expect(words(await say('sign out'))).toContain('You are signed out');
});

it.each<[string, FaultAction]>([
  ['is late', { kind: 'delay', milliseconds: 2500 }],
  ['is ill in all that it does', { kind: 'answer', status: 503 }],
])('says that nobody knows, where the sign-in service %s', async (_what, then) => {
  await signIn(house, 'adele');
  house.faults.add({ service: 'tokenService', path, then });
  const service = { service: 'tokenService', path: /GetToken$/ } as const;
  if (then.kind === 'answer') house.faults.add({ ...service, then });
  const answer = words(await say('sign out'));
  expect(answer).toMatch(/could not reach .*you may still be signed in.*again in a minute/);
  // What it does late all the same must not reach into the next test.
  if (then.kind === 'delay') await sleep(then.milliseconds);
});
