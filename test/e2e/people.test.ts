import { signOut } from './support/asking';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf, wordsOf } from './support/words';

const house = openedHouse();

const teamPhoto = {
  in: 'channel',
  text: 'set team photo',
  images: inline(picture('small.jpg')),
} as const;

it('a sign-in as somebody else is refused, and the next click signs in anew', async () => {
  const { answer } = await house.ask({ ...teamPhoto, text: 'set my photo', from: 'megan' });
  const click = {
    by: 'megan',
    in: 'channel',
    messageId: answer.id,
    action: { verb: 'confirm' },
  } as const;
  const wrong = await house.teams.click({ ...click, signInAs: 'adele' });
  expect(String(wrong.body?.value)).toMatch(/signed in with another account/);
  expect(house.tenant.photos.writes).toEqual([]);
  const right = await house.teams.click(click);
  expect(right.signIn).toBe('silent');
  expect(house.tenant.photos.writes).toMatchObject([{ key: 'megan', by: 'megan' }]);
});

describe('who may', () => {
  it.each([
    ['a member', 'diego'],
    ['an administrator who owns nothing', 'nestor'],
    ['a guest', 'gus'],
  ] as const)('%s cannot set the team photo, and learns why', async (_who, from) => {
    const { answer } = await house.ask({ ...teamPhoto, from });
    const { seen } = await house.press(answer, { by: from, in: 'channel', verb: 'confirm' });
    expect(headingOf(seen)).toBe('The team photo was not changed');
    expect(wordsOf(seen)).toMatch(/Only an owner of the team may change its photo/);
    expect(buttonsOf(seen)).toEqual([]);
    expect(house.tenant.photos.writes).toEqual([]);
  });

  it('a guest cannot set their own photo here, and learns where', async () => {
    await signOut(house, 'gus');
    const { answer } = await house.ask({ ...teamPhoto, text: 'set my photo', from: 'gus' });
    const { seen } = await house.press(answer, { by: 'gus', in: 'channel', verb: 'confirm' });
    expect(wordsOf(seen)).toMatch(/guest.*home organisation/);
    expect(house.tenant.photos.writes).toEqual([]);
    expect(house.graphCalls()).toEqual([]);
  });

  it('nobody where the organisation manages photos, and learns why', async () => {
    house.tenant.settings.photosManaged = true;
    const { answer } = await house.ask({ ...teamPhoto, text: 'set my photo' });
    const { seen } = await house.press(answer, { in: 'channel', verb: 'confirm' });
    expect(wordsOf(seen)).toMatch(/organisation does not let people change their photo/);
    expect(house.tenant.photos.writes).toEqual([]);
  });
});

describe('somebody else’s card', () => {
  it.each([
    ['confirm', 'megan'],
    ['cancel', 'diego'],
    ['frame', 'gus'],
  ] as const)(
    '%s by %s is answered to them alone, and the requester can go on',
    async (verb, by) => {
      const { answer } = await house.ask(teamPhoto);
      const { result, seen } = await house.press(answer, { by, in: 'channel', verb });
      expect(result).toMatchObject({
        status: 200,
        signIn: 'none',
        body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message' },
      });
      expect(String(result.body?.value)).toMatch(/Only Adele Vance can use these buttons/);
      expect(headingOf(seen)).toBe('Set the team photo?');
      expect(house.tenant.photos.writes).toEqual([]);
      const own = await house.press(answer, { in: 'channel', verb: 'confirm' });
      expect(headingOf(own.seen)).toBe('The team photo is set');
    },
  );

  it('cannot be used from another conversation by its id', async () => {
    const { answer } = await house.ask(teamPhoto);
    const other = await house.ask({ in: 'personal', images: inline(picture('small.jpg')) });
    const [change] = /"change":"([^"]+)"/.exec(JSON.stringify(answer.card))!.slice(1);
    const { result } = await house.press(other.answer, {
      in: 'personal',
      verb: 'confirm',
      data: { change },
    });
    expect(String(result.body?.value)).toMatch(/another conversation/);
    expect(house.tenant.photos.writes).toEqual([]);
  });
});
