import { setTimeout as sleep } from 'node:timers/promises';
import { limits } from '../../src/limits';
import type { Message } from '../../local/start';
import type { Wish } from './support/asking';
import { change, propose, putsOf, signOut } from './support/asking';
import { becomes } from './support/becomes';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf, pictureOf, wordsOf } from './support/words';

const house = openedHouse();
beforeEach(async () => {
  await signOut(house, 'adele', 'megan', 'diego', 'nestor', 'gus');
});

const images = inline(picture('small.jpg'));
/** The rows of choices, as they are read. */
function choicesOf({ card }: Message): { title: string; words: string; picture: boolean }[] {
  const body = (card?.['body'] ?? []) as Record<string, unknown>[];
  return body
    .filter(({ selectAction }) => selectAction !== undefined)
    .map((row) => ({
      title: (row['selectAction'] as { title: string }).title,
      words: wordsOf({ card: { body: [row] } }),
      picture: JSON.stringify(row).includes('data:image/jpeg;base64,'),
    }));
}

/** The id that the buttons of a card carry. */
function idOf({ card }: Message): string {
  return /"change":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
}

const holiday: Wish = { from: 'adele', in: 'channel', text: 'set group photo of Holiday Planning' };

describe('without a kept sign-in', () => {
  it.each([
    ['channel', 'set group photo of Marketing', 'Marketing', 'group:marketing'],
    ['group', 'set team photo of Launch Team', 'Launch Team', 'team:launchTeam'],
    ['personal', 'set contact photo of Bob Jones', 'Bob Jones', 'contact:adele:'],
  ] as const)('%s: Continue signs in and goes on where it was', async (place, text, name, key) => {
    const { answer } = await house.ask({ in: place, text, images });
    expect(headingOf(answer)).toBe(`May I look up “${name}”?`);
    expect(buttonsOf(answer)).toEqual(['Continue', 'Cancel']);
    expect(house.graphCalls()).toEqual([]);
    const { result, seen } = await house.press(answer, { in: place, verb: 'continue' });
    expect(result).toMatchObject({ status: 200, signIn: 'silent', body: { statusCode: 200 } });
    expect(seen.id).toBe(answer.id);
    expect(headingOf(seen)).toMatch(/^Set .*photo\?$/);
    expect(pictureOf(seen)).toBeDefined();
    const done = await house.press(seen, { in: place, verb: 'confirm' });
    expect(headingOf(done.seen)).toMatch(/ is set$/);
    expect(house.tenant.photos.writes[0]!.key).toMatch(new RegExp(`^${key}`));
  });

  it('with a kept one the proposal comes at once, and as one message', async () => {
    await change(house, { from: 'adele', in: 'personal', text: 'set my photo' });
    const before = house.teams.messages('group', 'adele').length;
    const { answer } = await house.ask({
      in: 'group',
      text: 'set group photo of Marketing',
      images,
    });
    expect(headingOf(answer)).toBe('Set the group photo?');
    expect(house.teams.messages('group', 'adele')).toHaveLength(before + 2);
  });

  it('twice delivered, and twice clicked, is still one message', async () => {
    const before = house.teams.messages('group', 'adele').length;
    house.faults.deliveries.duplicates = 2;
    const text = 'set group photo of Marketing';
    const { answer } = await house.ask({ in: 'group', text, images });
    const { seen } = await house.press(answer, { in: 'group', verb: 'continue' });
    expect(headingOf(seen)).toBe('Set the group photo?');
    expect(house.teams.messages('group', 'adele')).toHaveLength(before + 2);
  });

  it('somebody else’s click on Continue is refused to them alone', async () => {
    const { answer } = await house.ask({ ...holiday, images });
    const { result, seen } = await house.press(answer, {
      by: 'megan',
      in: 'channel',
      verb: 'continue',
    });
    expect(result.signIn).toBe('none');
    expect(String(result.body?.value)).toMatch(/Only Adele Vance can use these buttons/);
    expect(headingOf(seen)).toBe('May I look up “Holiday Planning”?');
  });
});

describe('several of one name', () => {
  it('are shown to who asked alone, with details and pictures, and chosen by a button', async () => {
    const { groups, photos } = house.tenant;
    await photos.set('group:holidayBerlin', picture('small.jpg'));
    // An update of everybody's card takes away what the answer to a click has put there.
    const then = { kind: 'delay', milliseconds: 200 } as const;
    house.faults.add({ service: 'connector', method: 'PUT', times: 9, then });
    const { answer } = await house.ask({ ...holiday, images });
    const { result, seen } = await house.press(answer, { in: 'channel', verb: 'continue' });
    expect(result.signIn).toBe('silent');
    expect(headingOf(seen)).toBe('Which “Holiday Planning”?');
    const choices = choicesOf(seen);
    expect(choices.map(({ title }) => title)).toEqual([
      'Holiday Planning, holidayberlin@contoso.example',
      'Holiday Planning, holidaymadrid@contoso.example',
    ]);
    expect(choices.map(({ words }) => words)).toEqual([
      expect.stringContaining('holidayberlin@contoso.example'),
      expect.stringContaining('holidaymadrid@contoso.example'),
    ]);
    expect(choices.map((choice) => choice.picture)).toEqual([true, false]);
    await sleep(500);
    const [forMegan] = house.teams.messages('channel', 'megan').filter(({ id }) => id === seen.id);
    expect(JSON.stringify(forMegan!.card)).not.toMatch(/contoso\.example|selectAction|data:image/);
    const still = house.teams.messages('channel', 'adele').find(({ id }) => id === seen.id)!;
    expect(choicesOf(still)).toHaveLength(2);

    const madrid = { change: idOf(seen), part: 'whose', choice: 1 };
    const chosen = await house.press(seen, { in: 'channel', verb: 'choose', data: madrid });
    expect(headingOf(chosen.seen)).toBe('Set the group photo?');
    expect(chosen.seen.id).toBe(answer.id);
    await house.press(chosen.seen, { in: 'channel', verb: 'confirm' });
    expect(putsOf(house)[0]!.path).toContain(groups.holidayMadrid.id);
  });
});

describe('a choice', () => {
  const choose = (message: Message, data: object) =>
    house.press(message, {
      in: 'personal',
      verb: 'choose',
      data: { change: idOf(message), ...data },
    });

  it.each([
    ['a number that is not there', { part: 'whose', choice: 2 }],
    ['a number below', { part: 'whose', choice: -1 }],
    ['no number', { part: 'whose' }],
    ['a word', { part: 'whose', choice: 'marketing' }],
    ['another question', { part: 'source', choice: 0 }],
    ['an id of a group', { part: 'whose', groupId: '6a0b9c5e-0000-4000-8000-0000000000b2' }],
  ])('with %s changes nothing', async (_what, data) => {
    const seen = await propose(house, { ...holiday, in: 'personal' });
    const tampered = await choose(seen, data);
    expect(choicesOf(tampered.seen)).toHaveLength(2);
    expect(house.tenant.photos.writes).toEqual([]);
    const good = await choose(tampered.seen, { part: 'whose', choice: 0 });
    expect(headingOf(good.seen)).toBe('Set the group photo?');
  });

  it('clicked twice at once, or delivered twice, leads to one proposal', async () => {
    const seen = await propose(house, { ...holiday, in: 'personal' });
    house.faults.deliveries.duplicates = 1;
    const data = { part: 'whose', choice: 0 };
    const both = await Promise.all([
      choose(seen, data),
      choose(seen, { part: 'whose', choice: 1 }),
    ]);
    expect(both[0].result.status).toBe(200);
    const last = await becomes(house, seen, { in: 'personal' }, /^Set the group photo\?$/);
    await house.press(last, { in: 'personal', verb: 'confirm' });
    expect(putsOf(house)).toHaveLength(1);
    expect(
      house.teams
        .messages('personal', 'adele')
        .filter(({ card }) => idOf({ card } as Message) === idOf(seen)),
    ).toHaveLength(1);
  });

  it('lapses with the job after a quarter of an hour, and its picture is gone', async () => {
    const seen = await propose(house, { ...holiday, in: 'personal' });
    house.forward(limits.proposalMilliseconds + 1);
    await house.bot.upkeep();
    const lapsed = await becomes(house, seen, { in: 'personal' }, /^This question has expired$/);
    expect(buttonsOf(lapsed)).toEqual([]);
    const late = await choose(lapsed, { part: 'whose', choice: 0 });
    expect(headingOf(late.seen)).toBe('This question has expired');
  });

  it('can be cancelled', async () => {
    const seen = await propose(house, { ...holiday, in: 'personal' });
    const cancelled = await house.press(seen, { in: 'personal', verb: 'cancel' });
    expect(headingOf(cancelled.seen)).toBe('Cancelled');
    expect(headingOf((await choose(cancelled.seen, { part: 'whose', choice: 0 })).seen)).toBe(
      'Cancelled',
    );
  });
});

describe('what a name means', () => {
  it('is the group of just this name, and none of a longer one', async () => {
    expect(
      wordsOf(
        await propose(house, {
          from: 'adele',
          in: 'personal',
          text: 'set group photo of MARKETING',
        }),
      ),
    ).toContain('Group: Marketing\n');
  });

  it('may be a typo: the nearest are offered', async () => {
    const seen = await propose(house, {
      from: 'adele',
      in: 'group',
      text: 'set group photo of Marketting',
    });
    expect(headingOf(seen)).toBe('I could not find “Marketting”');
    expect(choicesOf(seen).map(({ title }) => title)).toEqual([
      'Marketing, marketing@contoso.example',
      'Marketing EMEA, marketingemea@contoso.example',
    ]);
    const { seen: chosen } = await house.press(seen, {
      in: 'group',
      verb: 'choose',
      title: 'Marketing EMEA, marketingemea@contoso.example',
    });
    expect(wordsOf(chosen)).toContain('Group: Marketing EMEA');
  });

  it.each([
    [
      'set group photo of Xylophone',
      /could not find a group called “Xylophone”.*“team photo of …”/,
    ],
    ['set group photo of "!!!"', /could not find a group called “!!!”/],
    [
      'set team photo of Xylophone',
      /could not find a team called “Xylophone”.*only teams of which you are a member/,
    ],
    ['set contact photo of Xylophone', /could not find a contact called “Xylophone”/],
    [
      'set photo of "Xylophone"',
      /could not find a person called “Xylophone”.*“team photo of …”.*“group photo of …”/,
    ],
    ["set photo of o'neill@contoso.example", /could not find a person called/],
    ['set team photo of Retired Project', /archived/],
    ['set group photo of Legacy Sales', /keeps this group in its own directory/],
    ['set photo of "Gus Guest"', /guest here/],
    ['set photo of gus@fabrikam.example', /guest here/],
  ])('%s: %s', async (text, words) => {
    const seen = await propose(house, { from: 'adele', in: 'personal', text });
    expect(wordsOf(seen)).toMatch(words);
    expect(buttonsOf(seen)).toEqual([]);
    const { answer } = await house.ask({ in: 'personal', text, images });
    expect(wordsOf(answer)).toMatch(words);
    expect(house.tenant.photos.writes).toEqual([]);
  });

  it('a mentioned guest', async () => {
    const { answer } = await house.ask({
      from: 'nestor',
      in: 'channel',
      text: 'set photo of @{gus}',
      images,
    });
    expect(wordsOf(answer)).toMatch(/guest here/);
  });

  it('a security group has no photo', async () => {
    house.tenant.addGroup('guards', { displayName: 'Guards', groupTypes: [] });
    const seen = await propose(house, {
      from: 'adele',
      in: 'personal',
      text: 'set group photo of Guards',
    });
    expect(wordsOf(seen)).toMatch(/not a Microsoft 365 group/);
  });

  it.each([
    ['adele', 'set group photo of Board', 'group:board', 'personal'],
    ['nestor', 'set group photo of All Staff', 'group:allStaff', 'personal'],
  ] as const)('%s: %s', async (from, text, key, place) => {
    expect(headingOf(await change(house, { from, in: place, text }))).toBe(
      'The group photo is set',
    );
    expect(house.tenant.photos.writes).toMatchObject([{ key, by: from }]);
  });

  it('oneself by name takes one’s own permission', async () => {
    await change(house, { from: 'diego', in: 'personal', text: 'set photo of "Diego Siciliani"' });
    expect(putsOf(house)[0]!.path).toBe('/v1.0/me/photo/$value');
    const nearest = await propose(house, {
      from: 'diego',
      in: 'personal',
      text: 'set photo of "Diego Sicilani"',
    });
    const { seen } = await house.press(nearest, {
      by: 'diego',
      in: 'personal',
      verb: 'choose',
      title: 'Diego Siciliani, diego@contoso.example',
    });
    await house.press(seen, { by: 'diego', in: 'personal', verb: 'confirm' });
    expect(putsOf(house)[1]!.path).toBe('/v1.0/me/photo/$value');
  });
});
