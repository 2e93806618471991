import { limits } from '../../src/limits';
import { becomes } from './support/becomes';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { setPhoto } from './support/verbs';
import { headingOf, pictureOf, wordsOf } from './support/words';

const apart = limits.jobMemoryMilliseconds + limits.historyMilliseconds;
const house = openedHouse({ signedIn: true, apart });

const images = inline(picture('photo.jpg'));

describe('people’s own words', () => {
  it.each([
    ['personal', 'hey PhotoBot, update my avatar pls thx 🎉', /Set your photo\?/],
    ['channel', 'set teem photo', /Set the team photo\?.*Team: Photo Team/],
    ['personal', 'set photo for the Photo Team', /Set the team photo\?.*Team: Photo Team/],
    ['personal', 'use this for the Launch Team', /Set the team photo\?.*Team: Launch Team/],
    ['channel', 'update Marketing EMEA group photo', /Set the group photo\?.*Marketing EMEA/],
    ['personal', 'set Megan’s photo', /Megan Bowen/],
    ['personal', 'for the launch team', /Set the team photo\?.*Team: Launch Team/],
    ['personal', 'I’d like to set the photo of my colleague Megan Bowen', /Megan Bowen/],
    ['personal', 'set my photo ☺️', /Set your photo\?/],
    ['channel', 'what a lovely day', /Whose photo should I set\?/],
  ] as const)('in the %s “%s” with a picture', async (place, text, expected) => {
    const { answer } = await house.ask({ in: place, text, images });
    expect(wordsOf(answer).replaceAll('\n', ' ')).toMatch(expected);
    expect(pictureOf(answer)).toBeDefined();
  });

  it('say on the card what was left out', async () => {
    const { answer } = await house.ask({ in: 'personal', text: 'set my photo circle', images });
    expect(headingOf(answer)).toBe('Set your photo?');
    expect(wordsOf(answer)).toMatch(/left it out: “circle”/);
  });

  it('say what was left out as it was written, and no more', async () => {
    const text = 'my photo from the holiday in Norway, sparkling my umbrella';
    const { answer } = await house.ask({ in: 'personal', text, images });
    expect(wordsOf(answer)).toMatch(/“holiday in Norway, sparkling … umbrella”/);
  });

  it('name the team of the channel without a look-up', async () => {
    const text = 'set photo for the Photo Team';
    const { answer } = await house.ask({ in: 'channel', text, images });
    expect(headingOf(answer)).toBe('Set the team photo?');
    expect(house.graphCalls()).toEqual([]);
  });

  it('with a typo and no picture wait for the picture all the same', async () => {
    const { answer } = await house.ask({ in: 'personal', text: 'set teem photo of Launch Team' });
    expect(wordsOf(answer)).toMatch(/no picture yet.*I remember what you asked for/);
    const next = await house.ask({ in: 'personal', images });
    expect(wordsOf(next.answer)).toMatch(/Team: Launch Team/);
  });

  it('are answered shortly where they ask something', async () => {
    const { answer } = await house.ask({ in: 'channel', text: 'how do I change the team photo?' });
    expect(answer.card).toBeUndefined();
    expect(answer.text).toMatch(/set team photo/);
    const thanks = await house.ask({ in: 'personal', text: 'thanks!' });
    expect(thanks.answer.text).toBe('You’re welcome!');
  });
});

describe('cancel', () => {
  it('ends the newest proposal of the requester here, then the one before', async () => {
    const first = await house.ask({ in: 'channel', text: 'set team photo', images });
    const second = await house.ask({ in: 'channel', text: 'set my photo', images });
    const other = await house.ask({ from: 'diego', in: 'channel', text: 'set my photo', images });
    const elsewhere = await house.ask({ in: 'personal', text: 'set my photo', images });
    for (const { answer } of [second, first]) {
      const said = await house.ask({ in: 'channel', text: 'cancel' });
      expect(said.answer.text).toMatch(/^Cancelled/);
      await becomes(house, answer, { in: 'channel' }, /^Cancelled$/);
    }
    const nothing = await house.ask({ in: 'channel', text: 'Stop, please' });
    expect(nothing.answer.text).toMatch(/nothing open here/);
    for (const [place, { answer }] of [
      ['channel', other],
      ['personal', elsewhere],
    ] as const) {
      const now = house.teams.messages(place, 'adele').find(({ id }) => id === answer.id);
      if (now) expect(headingOf(now)).not.toBe('Cancelled');
    }
  });

  it('changes nothing that was confirmed', async () => {
    const done = await setPhoto(house);
    const { answer } = await house.ask({ in: 'channel', text: 'cancel' });
    expect(answer.text).toMatch(/nothing open here/);
    const now = house.teams.messages('channel', 'adele').find(({ id }) => id === done.id);
    expect(headingOf(now!)).toBe('The team photo is set');
  });
});

describe('undo by words', () => {
  it('skips what is undone already', async () => {
    const before = house.tenant.photos.get('team')!;
    const first = await setPhoto(house);
    const second = await setPhoto(house, { text: 'set my photo' }, /Your photo is set/);
    await house.press(second, { in: 'channel', verb: 'undo' });
    const { answer } = await house.ask({ in: 'channel', text: 'undo' });
    expect(headingOf(answer)).toBe('The previous team photo is back');
    expect(house.tenant.photos.get('team')!.jpeg.equals(before.jpeg)).toBe(true);
    expect(first).toBeDefined();
  });

  it('undoes one’s own last change, whatever others did since', async () => {
    await setPhoto(house, { text: 'set my photo' }, /Your photo is set/);
    await setPhoto(house, { from: 'megan', text: 'set my photo' }, /Your photo is set/);
    const { answer } = await house.ask({ in: 'channel', text: 'undo' });
    expect(headingOf(answer)).toBe('Your previous photo is back');
    expect(house.tenant.photos.writes.map(({ by, key }) => [by, key])).toEqual([
      ['adele', 'adele'],
      ['megan', 'megan'],
      ['adele', 'adele'],
    ]);
  });
});
