import { limits } from '../../src/limits';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { forgetSignIn } from './support/verbs';
import { buttonsOf, headingOf, wordsOf } from './support/words';

const apart = limits.stepsMilliseconds + 60_000;
const house = openedHouse({ signedIn: true, apart });

const images = inline(picture('photo.jpg'));
const asks = 'Whose photo should I set?';

describe('words with a picture that are a name', () => {
  const titlesIn = (card: unknown) =>
    [...JSON.stringify(card).matchAll(/"selectAction":\{[^}]*"title":"([^"]+)"/g)].map(
      ([, title]) => title,
    );

  const tokenServiceDown = () =>
    house.faults.add({ service: 'tokenService', times: 9, then: { kind: 'answer', status: 500 } });
  const graphDenies = () =>
    house.faults.add({
      service: 'graph',
      times: 9,
      then: { kind: 'answer', status: 403, body: {} },
    });

  it.each(['launch team photo', 'set launch team photo', 'launch team'])(
    'fill in the team of that name: “%s”',
    async (text) => {
      const { answer } = await house.ask({ in: 'personal', text, images });
      expect(headingOf(answer)).toBe('Set the team photo?');
      expect(wordsOf(answer)).toMatch(/Team: Launch Team/);
      expect(wordsOf(answer)).not.toMatch(/left it out/);
    },
  );

  it.each(['my contact carla', 'contact carla'])(
    'fill in the contact of that name: “%s”',
    async (text) => {
      const { answer } = await house.ask({ in: 'personal', text, images });
      expect(headingOf(answer)).toBe('Set the contact’s photo?');
    },
  );

  it.each([
    ['megan', /^Megan Bowen/, 'Set this person’s photo?'],
    ['launch', /^Team: Launch Team/, 'Set the team photo?'],
    ['all staff', /^Group: All Staff/, 'Set the group photo?'],
    ['carla', /^Your contact: Carla Mai/, 'Set the contact’s photo?'],
  ])('are offered first: “%s”', async (text, title, heading) => {
    const { answer } = await house.ask({ in: 'personal', text, images });
    expect(headingOf(answer)).toBe(asks);
    const [first] = titlesIn(answer.card);
    expect(first).toMatch(title);
    const { seen } = await house.press(answer, { in: 'personal', verb: 'choose', title: first! });
    expect(headingOf(seen)).toBe(heading);
  });

  it.each([
    ['channel', 'megan', [/^Megan Bowen/]],
    ['channel', 'carla', []],
    ['group', 'marketing', [/^Group: Marketing,/]],
    ['group', 'holiday', []],
  ] as const)('show everybody in the %s one that fits, and no contact: “%s”', async (...each) => {
    const [place, text, titles] = each;
    const { answer } = await house.ask({ in: place, text, images });
    expect(headingOf(answer)).toBe(asks);
    expect(titlesIn(answer.card)).toEqual(
      titles.map((title) => expect.stringMatching(title) as string),
    );
  });

  it.each([
    ['there is no sign-in', () => forgetSignIn(house)],
    ['the sign-in is not told', () => tokenServiceDown()],
    ['nothing may be looked up', () => graphDenies()],
  ])('ask as ever where %s', async (_why, begin) => {
    begin();
    const { answer } = await house.ask({ in: 'personal', text: 'megan', images });
    expect(headingOf(answer)).toBe(asks);
    expect(titlesIn(answer.card)).toEqual([]);
    expect(buttonsOf(answer)).toHaveLength(5);
  });

  it('are looked up once there is a sign-in, where they name a team', async () => {
    forgetSignIn(house);
    const { answer } = await house.ask({ in: 'personal', text: 'launch team photo', images });
    expect(headingOf(answer)).toBe('May I look up your teams?');
    const { seen } = await house.press(answer, { in: 'personal', verb: 'continue' });
    expect(wordsOf(seen)).toMatch(/Team: Launch Team/);
  });

  it('wait for the picture', async () => {
    await house.ask({ in: 'personal', text: 'set launch team photo' });
    const { answer } = await house.ask({ in: 'personal', images });
    expect(headingOf(answer)).toBe('Set the team photo?');
    expect(wordsOf(answer)).toMatch(/Team: Launch Team/);
  });

  it('ask as ever where nobody is so called', async () => {
    const { answer } = await house.ask({ in: 'personal', text: 'sparkling', images });
    expect(titlesIn(answer.card)).toEqual([]);
    expect(wordsOf(answer)).toMatch(/left it out: “sparkling”/);
    const team = await house.ask({ in: 'personal', text: 'sparkling team photo', images });
    expect(headingOf(team.answer)).toBe('Which team?');
  });
});
