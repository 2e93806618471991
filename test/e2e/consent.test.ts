import { entraThrottled } from '../../local/entra/errors';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf, wordsOf } from './support/words';

// How long Entra wanted to be left alone must not reach into the next test.
const house = openedHouse({ apart: 60_000 });

const images = inline(picture('small.jpg'));
const cases = [
  [
    'team photo',
    { in: 'channel', text: 'set team photo' },
    'TeamSettings.ReadWrite.All',
    /administrator/,
    / to change the photo of a team that you own\. /,
    '/v2.0/adminconsent',
  ],
  [
    'own photo',
    { in: 'personal', text: 'set my photo' },
    'User.ReadWrite',
    /yourself/,
    / to change your own photo\. /,
    '/oauth2/v2.0/authorize',
  ],
] as const;

describe('without consent', () => {
  it.each(cases)(
    'the card of the %s says what is missing, and works after granting',
    async (_what, question, scope, who, why, page) => {
      house.tenant.consents.revoke(scope);
      const { answer } = await house.ask({ ...question, images, from: 'megan' });
      const { seen } = await house.press(answer, { by: 'megan', in: question.in, verb: 'confirm' });
      expect(wordsOf(seen)).toContain(scope);
      expect(wordsOf(seen)).toMatch(who);
      expect(wordsOf(seen)).toMatch(why);
      expect(buttonsOf(seen)).toEqual(['Grant permission', 'Try again', 'Cancel']);
      expect(house.tenant.photos.writes).toEqual([]);

      const link = new URL(/"url":"(https:[^"]+)"/.exec(JSON.stringify(seen.card))![1]!);
      expect(link.origin).toBe(house.cloud.loginOrigin);
      expect(link.pathname).toBe(`/${house.tenant.id}${page}`);
      expect((await fetch(link)).status).toBe(200);

      const again = await house.press(seen, { by: 'megan', in: question.in, verb: 'confirm' });
      expect(wordsOf(again.seen)).toContain(scope);
      house.tenant.consents.grant(scope, 'megan');
      const done = await house.press(again.seen, { by: 'megan', in: question.in, verb: 'confirm' });
      expect(headingOf(done.seen)).toMatch(/is set$/);
      expect(house.tenant.photos.writes).toHaveLength(1);
    },
  );
});

describe('the sign-in', () => {
  it.each([
    ['a policy that blocks', 'blocked', /policy of your organisation blocks/],
    ['a second factor', 'stepUp', /stronger sign-in/],
  ] as const)('by %s is explained', async (_what, policy, words) => {
    const own = await house.ask({ in: 'channel', text: 'set my photo', from: 'nestor', images });
    await house.press(own.answer, { by: 'nestor', in: 'channel', verb: 'confirm' });
    house.tenant.people.nestor.policy = policy;
    const { answer } = await house.ask({
      in: 'channel',
      text: 'set team photo',
      from: 'nestor',
      images,
    });
    const { seen } = await house.press(answer, { by: 'nestor', in: 'channel', verb: 'confirm' });
    expect(wordsOf(seen)).toMatch(words);
    expect(house.tenant.photos.writes.map(({ key }) => key)).toEqual(['nestor']);
  });

  it('whose silent exchange is refused is asked for by a button, and nothing is lost', async () => {
    house.faults.add({
      service: 'tokenService',
      path: /exchange/,
      then: { kind: 'answer', status: 400, body: { error: { code: 'BadRequest', message: 'no' } } },
    });
    const { answer } = await house.ask({ in: 'personal', from: 'diego', images });
    const { result, seen } = await house.press(answer, {
      by: 'diego',
      in: 'personal',
      verb: 'confirm',
    });
    expect(result.signIn).toBe('refused');
    expect(headingOf(seen)).toBe('Set your photo?');
    const again = await house.press(answer, { by: 'diego', in: 'personal', verb: 'confirm' });
    expect(headingOf(again.seen)).toBe('Your photo is set');
  });

  it.each([
    ['throttled', { kind: 'answer', ...entraThrottled(7) }],
    ['broken', { kind: 'answer', status: 500, body: {} }],
    ['not reachable', { kind: 'reset' }],
  ] as const)('at a token endpoint that is %s can be tried again', async (_what, then) => {
    const { answer } = await house.ask({ in: 'personal', from: 'gus', text: 'help' });
    expect(answer).toBeDefined();
    const proposed = await house.ask({ in: 'personal', images });
    const fault = house.faults.add({
      service: 'entra',
      path: /oauth2\/v2.0\/token/,
      when: ({ body }) => body.includes('on_behalf_of'),
      times: 100,
      then,
    });
    house.tenant.settings.assertionSeconds = 3600;
    const { seen } = await house.press(proposed.answer, { in: 'personal', verb: 'confirm' });
    expect(fault.hits()).toBeGreaterThan(0);
    expect(wordsOf(seen)).toMatch(/sign-in service does not answer/);
    fault.remove();
    house.forward(8000);
    const done = await house.press(seen, { in: 'personal', verb: 'confirm' });
    expect(headingOf(done.seen)).toBe('Your photo is set');
  });
});
