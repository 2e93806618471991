import { openedHouse } from './support/opened-house';

const house = openedHouse();

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
  const fault = house.faults.add({
    service: 'tokenService',
    path: /SignOut/i,
    times: Infinity,
    then: { kind: 'answer', status: 503 },
  });
  const answer = await say('sign out');
  fault.remove();
  expect(words(answer)).toMatch(/could not reach .*still signed in/);
});

it.each([400, 403, 404, 412])('says so when the sign-in service answers %i', async (status) => {
  const then = { kind: 'answer', status } as const;
  const fault = house.faults.add({ service: 'tokenService', path: /SignOut/i, then });
  const answer = await say('sign out');
  fault.remove();
  expect(words(answer)).toMatch(/refuses to sign you out, so you are still signed in/);
  expect(words(answer)).not.toMatch(/reach|in a minute/);
});
