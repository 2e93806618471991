import { limits } from '../../src/limits';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { forgetSignIn } from './support/verbs';
import { buttonsOf, headingOf, pictureOf, wordsOf } from './support/words';

const apart = limits.stepsMilliseconds + 60_000;
const house = openedHouse({ signedIn: true, apart });

const images = inline(picture('photo.jpg'));
const asks = 'Whose photo should I set?';

describe('a picture of which nobody said whose photo it is to be', () => {
  it('asks in a channel, the team first, and shows the picture', async () => {
    const { answer } = await house.ask({ in: 'channel', images });
    expect(headingOf(answer)).toBe(asks);
    expect(buttonsOf(answer)).toEqual(['This team', 'My photo', 'A group…', 'Somebody…', 'Cancel']);
    expect(pictureOf(answer)).toBeDefined();
    expect(wordsOf(answer)).toMatch(/Adele/);
  });

  it('asks in a group chat', async () => {
    const { answer } = await house.ask({ in: 'group', images });
    expect(headingOf(answer)).toBe(asks);
    expect(buttonsOf(answer)).toEqual(['My photo', 'A team…', 'A group…', 'Somebody…', 'Cancel']);
  });

  it.each([
    ['This team', 'Set the team photo?', 'team'],
    ['My photo', 'Set your photo?', 'adele'],
  ])('proposes what is chosen: %s', async (title, heading, key) => {
    const { answer } = await house.ask({ in: 'channel', images });
    const chosen = await house.press(answer, { in: 'channel', verb: 'choose', title });
    expect(chosen.result.signIn).toBe('none');
    expect(headingOf(chosen.seen)).toBe(heading);
    await house.press(chosen.seen, { in: 'channel', verb: 'confirm' });
    expect(house.tenant.photos.writes.map((write) => write.key)).toEqual([key]);
  });

  it('lets nobody else choose', async () => {
    const { answer } = await house.ask({ in: 'channel', images });
    const { result } = await house.press(answer, {
      by: 'diego',
      in: 'channel',
      verb: 'choose',
      title: 'My photo',
    });
    expect(JSON.stringify(result)).toMatch(/only Adele/i);
    expect(house.tenant.photos.writes).toEqual([]);
  });

  it('is cancelled like any other', async () => {
    const { answer } = await house.ask({ in: 'channel', images });
    const { seen } = await house.press(answer, { in: 'channel', verb: 'cancel' });
    expect(headingOf(seen)).toBe('Cancelled');
  });

  it.each(['Megan Bowen', '@Megan Bowen'])('takes the name alone: “%s”', async (text) => {
    const { answer } = await house.ask({ in: 'group', images });
    await house.press(answer, { in: 'group', verb: 'choose', title: 'Somebody…' });
    const named = await house.ask({ in: 'group', text });
    expect(headingOf(named.answer)).toBe('Set this person’s photo?');
    expect(wordsOf(named.answer)).toMatch(/Megan Bowen/);
    expect(pictureOf(named.answer)).toBeDefined();
  });

  it('keeps the picture for the name of somebody', async () => {
    const { answer } = await house.ask({ in: 'group', images });
    const { seen } = await house.press(answer, {
      in: 'group',
      verb: 'choose',
      title: 'Somebody…',
    });
    expect(wordsOf(seen)).toMatch(/set photo of Megan Bowen/);
    expect(buttonsOf(seen)).toEqual(['Cancel']);
    const named = await house.ask({ in: 'group', text: 'set group photo of Marketing EMEA' });
    expect(headingOf(named.answer)).toBe('Set the group photo?');
    expect(pictureOf(named.answer)).toBeDefined();
  });
});

describe('one of the teams, or groups, that one owns', () => {
  it('are listed for the team photo in the personal chat, without those that are archived', async () => {
    const { answer } = await house.ask({ in: 'personal', text: 'set team photo', images });
    expect(headingOf(answer)).toBe('Which team?');
    expect(wordsOf(answer)).toMatch(/Photo Team/);
    expect(wordsOf(answer)).toMatch(/Launch Team/);
    expect(wordsOf(answer)).not.toMatch(/Retired/);
    const { seen } = await house.press(answer, {
      in: 'personal',
      verb: 'choose',
      data: { change: changeOf(answer.card), part: 'whose', choice: 1 },
    });
    expect(headingOf(seen)).toBe('Set the team photo?');
    expect(wordsOf(seen)).toMatch(/Team: Launch Team/);
    expect(house.graphCalls().filter((call) => / \/v1\.0\/me\//.test(call))).toEqual([
      'GET /v1.0/me/ownedObjects',
      'GET /v1.0/me/joinedTeams',
    ]);
  });

  it('is taken at once where there is only one, and leads nowhere where there is none', async () => {
    const one = house.tenant.groups.launchTeam;
    one.owners.add('diego');
    const { answer } = await house.ask({
      from: 'diego',
      in: 'personal',
      text: 'team logo',
      images,
    });
    one.owners.delete('diego');
    expect(wordsOf(answer)).toMatch(/Team: Launch Team/);
    const none = await house.ask({ from: 'diego', in: 'personal', text: 'team logo', images });
    expect(wordsOf(none.answer)).toMatch(/You own no team/);
  });

  it('is chosen from the card that asks, for a group', async () => {
    const { answer } = await house.ask({ in: 'group', images });
    const { seen } = await house.press(answer, { in: 'group', verb: 'choose', title: 'A group…' });
    expect(headingOf(seen)).toBe('Which group?');
    expect(wordsOf(seen)).toMatch(/Marketing/);
    expect(wordsOf(seen)).not.toMatch(/Launch Team|Legacy Sales/);
  });

  it.each([
    ['set team photo', 'May I look up your teams?', /which teams you own/],
    ['set group photo', 'May I look up your groups?', /which groups you own/],
  ])('are looked up after a sign-in: %s', async (text, asking, line) => {
    forgetSignIn(house);
    const { answer } = await house.ask({ in: 'personal', text, images });
    expect(headingOf(answer)).toBe(asking);
    expect(wordsOf(answer)).toMatch(line);
    expect(house.graphCalls()).toEqual([]);
  });

  it('says which permission is missing', async () => {
    house.tenant.consents.revoke('User.Read');
    const { answer } = await house.ask({ in: 'personal', text: 'set team photo', images });
    expect(wordsOf(answer)).toMatch(/list the teams and groups that you own/);
  });
});

function changeOf(card: unknown): string {
  return /"change":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
}
