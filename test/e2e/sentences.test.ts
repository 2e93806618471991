import sharp from 'sharp';
import { hasty } from './support/hasty';
import { file, inline, picture } from './support/house';
import { wordsOf } from './support/words';
import { gridFile } from '../fixtures/heif';
import { openedHouse } from './support/opened-house';

const house = openedHouse({ ambient: hasty });

const photo = picture('small.jpg');
const damaged = photo.subarray(0, photo.length * 0.3);
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"/>');
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1');
const kept =
  '<p>set my photo<img itemtype="http://schema.skype.com/AMSImage" src="https://eu-api.asm.skype.com/v1/objects/0/views/imgo"></p>';
const emoji = '<p>set my photo<img itemtype="http://schema.skype.com/Emoji" alt="x"></p>';
const small = () =>
  sharp({ create: { width: 23, height: 23, channels: 3, background: 'red' } })
    .png()
    .toBuffer();

describe('every message gets a helpful sentence', () => {
  it.each([
    ['help', { in: 'channel', text: 'help' }, /set team photo/],
    ['hi', { in: 'channel', text: 'hi' }, /set my photo/],
    ['hello in the personal chat', { in: 'personal', text: 'Hello!' }, /Send me a picture/],
    ['help in the group chat', { in: 'group', text: 'help' }, /set my photo/],
    ['only the mention', { in: 'channel', text: '' }, /set team photo/],
    ['a typo', { in: 'channel', text: 'set taem photo' }, /no picture yet.*paste it/],
    ['a typo of another command', { in: 'channel', text: 'histroy' }, /Did you mean “history”/],
    [
      'a typo before a name',
      { in: 'personal', text: 'ste team photo of' },
      /Did you mean “set team photo of …”, with the name at its end\?/,
    ],
    ['a typo of help', { in: 'channel', text: 'hlep' }, /set team photo/],
    ['something else', { in: 'personal', text: 'what a lovely day for sailing' }, /Write “help”/],
    [
      'a command without a picture',
      { in: 'channel', text: 'set team photo' },
      /no picture.*Mention me and paste it/,
    ],
    [
      'a file attached in the channel',
      { in: 'channel', text: 'set team photo', images: file(photo) },
      /did not send me the picture.*Continue/,
    ],
    [
      'a file without a command in the group chat',
      { in: 'group', images: file(photo) },
      /Choose whose photo to set/,
    ],
    [
      'a pasted picture that Teams keeps',
      { in: 'group', text: 'set my photo', html: kept },
      /did not send me the picture/,
    ],
    [
      'an emoji and no picture',
      { in: 'group', text: 'set my photo', html: emoji },
      /no picture yet.*paste it/,
    ],
    [
      'two pictures',
      { in: 'personal', text: 'set my photo', images: [...inline(photo), ...inline(photo)] },
      /Which picture\?/,
    ],
    [
      'a picture without a command in a channel',
      { in: 'channel', text: '', images: inline(photo) },
      /Choose whose photo to set/,
    ],
    ['a damaged picture', { in: 'personal', images: inline(damaged) }, /damaged/],
    ['a PDF', { in: 'personal', images: file(pdf, 'me.pdf') }, /PDF.*screenshot/],
    ['a PDF in the channel', { in: 'channel', text: 'set team photo', images: inline(pdf) }, /PDF/],
    ['an SVG', { in: 'personal', images: file(svg, 'me.svg') }, /SVG/],
    ['half a HEIC', { in: 'personal', images: file(heic, 'me.heic') }, /damaged/],
    [
      'a HEIC that is too large',
      { in: 'personal', images: file(gridFile(6500, 4000), 'me.heic') },
      /more than 25 megapixels/,
    ],
    [
      'an empty file',
      { in: 'personal', images: file(Buffer.alloc(0), 'me.jpg') },
      /did not give me the picture/,
    ],
    [
      'the team photo in the personal chat',
      { in: 'personal', text: 'set team photo', images: inline(photo) },
      /Press “Continue”/,
    ],
    [
      'a group photo of nobody',
      { in: 'channel', text: 'set group photo' },
      /Which group\? .*name or mail address: set group photo of Marketing/,
    ],
    [
      'the photo of nobody',
      { in: 'group', text: 'set photo of', images: inline(photo) },
      /Whose photo should I set/,
    ],
    [
      'the photo of nobody, without a picture',
      { in: 'group', text: 'set photo of' },
      /Whose photo\? Mention the person, or write their address, or their name in quotes/,
    ],
    [
      'a contact of no name',
      { in: 'personal', text: 'show contact photo' },
      /Which contact\? Write the name/,
    ],
    ['a group to show', { in: 'personal', text: 'show group photo' }, /Which group\?/],
    ['somebody to remove', { in: 'channel', text: 'remove photo of' }, /Whose photo\? Mention/],
    ['nobody’s photo to use', { in: 'channel', text: 'use photo of' }, /Whose photo\? Mention/],
    [
      'the team photo in the group chat',
      { in: 'group', text: 'set team photo', images: inline(photo) },
      /Press “Continue”/,
    ],
    [
      'the team photo to show in the personal chat',
      { in: 'personal', text: 'show team photo' },
      /in a channel of the team.*set team photo of/,
    ],
    [
      'nothing to undo',
      { in: 'personal', text: 'undo' },
      /no change in this conversation.*history/,
    ],
    ['no history', { in: 'personal', text: 'history' }, /have not changed a photo yet/],
  ] as const)('%s', async (_what, question, words) => {
    const { answer, sent } = await house.ask(question);
    expect(sent.status).toBe(200);
    expect(wordsOf(answer)).toMatch(words);
    expect(house.tenant.photos.writes).toEqual([]);
  });

  it('a picture that is too small', async () => {
    const { answer } = await house.ask({ in: 'personal', images: inline(await small()) });
    expect(wordsOf(answer)).toMatch(/too small \(23 × 23 pixels\).*48 × 48/);
  });

  it('an attachment that Teams does not give out', async () => {
    house.faults.add({
      service: 'connector',
      path: /attachments/,
      times: 100,
      then: { kind: 'answer', status: 403 },
    });
    const { answer } = await house.ask({ in: 'personal', images: inline(photo) });
    expect(wordsOf(answer)).toMatch(/did not give me the picture.*as a file/);
  });

  it.each([401, 403, 404, 502])(
    'an attachment that answers %i at first is fetched all the same',
    async (status) => {
      house.faults.add({
        service: 'connector',
        path: /attachments/,
        then: { kind: 'answer', status },
      });
      const { answer } = await house.ask({ in: 'personal', images: inline(photo) });
      expect(wordsOf(answer)).toMatch(/Set your photo/);
    },
  );

  it('says hello where it is installed, once', async () => {
    const before = house.teams.messages('group', 'adele').length;
    await house.teams.install('group');
    const messages = house.teams.messages('group', 'adele');
    expect(messages).toHaveLength(before + 1);
    expect(wordsOf(messages.at(-1)!)).toMatch(/PhotoBot sets photos/);
  });
});
