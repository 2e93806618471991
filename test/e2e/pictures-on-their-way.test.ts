import type { PlaceKey, SentImage } from '../../local/start';
import { limits } from '../../src/limits';
import { signIn, signOut } from './support/asking';
import { hasty } from './support/hasty';
import { file, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf, wordsOf } from './support/words';

const house = openedHouse({ ambient: hasty });

const photo = picture('small.jpg');
const text = 'set my photo';
const pasted = (more: Partial<SentImage> = {}): SentImage[] => [
  { bytes: photo, as: 'inline', ...more },
];
const logged = (event: string) => house.lines.filter((line) => line['event'] === event);

describe('the address of a pasted picture', () => {
  it.each(['', '/', '/views', '/views/', '/views/imgo', '/views/original/'])(
    'may end in “%s” after its id',
    async (view) => {
      const { answer } = await house.ask({ in: 'personal', text, images: pasted({ view }) });
      expect(headingOf(answer)).toBe('Set your photo?');
    },
  );

  it('of a form that nobody knows is logged by its host, and without its ids', async () => {
    const images = pasted({ view: '/canary-view/of/v9?canary' });
    const { answer } = await house.ask({ in: 'personal', text, images });
    expect(wordsOf(answer)).toMatch(/cannot fetch/);
    const host = new URL(house.origins.connector).hostname;
    expect(logged('download.unknown_path')).toMatchObject([
      { code: 'download.forbidden_host', host },
    ]);
    expect(house.printed()).not.toMatch(/canary|v3\/attachments/);
    expect(house.requests.filter(({ path }) => path.includes('attachments'))).toEqual([]);
  });
});

describe('a pasted picture that Teams refuses for good', () => {
  const refuse = (status: number) =>
    house.faults.add({
      service: 'connector',
      path: /attachments/,
      times: 100,
      then: { kind: 'answer', status },
    });

  it.each([
    ['group', 403, 'Chat.Read'],
    ['meeting', 404, 'Chat.Read'],
    ['channel', 403, 'ChannelMessage.Read.All'],
  ] as const)('in the %s (%d) is found by Graph after Continue', async (place, status, scope) => {
    house.tenant.consents.grant(scope);
    await signOut(house, 'adele');
    refuse(status);
    const { answer } = await house.ask({ in: place, text, images: pasted() });
    expect(headingOf(answer)).toBe('May I look for the picture?');
    expect(buttonsOf(answer)).toEqual(['Continue', 'Cancel']);
    const { seen } = await house.press(answer, { in: place, verb: 'continue' });
    expect(headingOf(seen)).toBe('Set your photo?');
    const done = await house.press(seen, { in: place, verb: 'confirm' });
    expect(headingOf(done.seen)).toBe('Your photo is set');
    expect(logged('picture.kept_back')).toMatchObject([{ code: 'download.unavailable', status }]);
  });

  it('is not the picture of the message that one answers', async () => {
    house.tenant.consents.grant('Chat.Read');
    const post = { from: 'diego', in: 'group', mention: false, images: pasted() } as const;
    const { messageId } = await house.teams.send({ ...post, text: 'look' });
    await signIn(house, 'adele');
    refuse(403);
    house.faults.add({
      service: 'graph',
      path: /messages\/\d+$/,
      then: {
        kind: 'rewrite',
        answer: (answer) => ({ ...answer, body: { ...(answer.body as object), body: null } }),
      },
    });
    const asked = { in: 'group', text, images: pasted(), quote: messageId } as const;
    const { answer } = await house.ask(asked);
    expect(wordsOf(answer)).toMatch(/I see no picture/);
  });

  it('in the personal chat is asked for as a file', async () => {
    refuse(403);
    const { answer } = await house.ask({ in: 'personal', text, images: pasted() });
    expect(wordsOf(answer)).toMatch(/did not give me the picture.*as a file/);
    expect(house.graphCalls()).toEqual([]);
  });

  it('as a file is asked for once more, or pasted', async () => {
    const then = { kind: 'answer', status: 404 } as const;
    house.faults.add({ service: 'files', times: 9, then });
    const { answer } = await house.ask({ in: 'personal', text, images: file(photo) });
    expect(wordsOf(answer)).toMatch(/did not give me the picture.*attach it once more.*paste/);
  });
});

/** Says something with other attachments than the client would make. */
async function say(attachments: unknown, more: object = {}, place: PlaceKey = 'personal') {
  const overrides = { attachments, text, ...more };
  return (await house.ask({ in: place, text: 'x', overrides })).answer;
}

const html = (content: string) => [{ contentType: 'text/html', content }];
const schema = 'http://schema.skype.com';

describe('a picture that is nowhere to be fetched', () => {
  const gif = 'https://media.example.com/a.gif';
  it.each<[string, unknown, RegExp]>([
    [
      'a GIF of the picker',
      html(`<readonly itemtype="${schema}/Giphy"><img src="${gif}"></readonly>`),
      /GIF from Teams’ picker.*Save the picture.*attach or paste the file/,
    ],
    [
      'a GIF as an attachment',
      [{ contentType: 'image/gif', contentUrl: 'https://media1.giphy.com/media/1/giphy.gif' }],
      /GIF from Teams’ picker.*Save the picture/,
    ],
    [
      'a picture of another site as an attachment',
      [{ contentType: 'image/gif', contentUrl: gif }],
      /cannot fetch that picture.*GIFs and stickers.*Save the picture.*attach or paste the file/,
    ],
    [
      'a sticker',
      html(`<p><img itemtype="${schema}/Sticker" src="https://statics.example.com/s.png"></p>`),
      /sticker from Teams’ picker.*Save the picture/,
    ],
    [
      'a picture of a web page',
      html('<p><img src="https://a.example/x.png" width="300"><img src="https://b.example/y"></p>'),
      /on a web page.*Save the picture/,
    ],
    [
      'a picture in the text',
      html('<img src="data:image/png;base64,AA">'),
      /part of its text.*Save/,
    ],
    [
      'a Loop component',
      [{ contentType: 'application/vnd.microsoft.card.fluidEmbedCard', content: {} }],
      /Loop component.*Save/,
    ],
    [
      'the preview of a link',
      [
        {
          contentType: 'application/vnd.microsoft.card.thumbnail',
          content: { images: [{ url: gif }] },
        },
      ],
      /preview of a link.*Save/,
    ],
  ])('is called what it is: %s', async (_what, attachments, expected) => {
    expect(wordsOf(await say(attachments))).toMatch(expected);
    expect(wordsOf(await say(attachments, { text: '' }))).toMatch(expected);
    expect(wordsOf(await say(attachments, { text: `${text} whole` }, 'group'))).toMatch(expected);
    expect(house.graphCalls()).toEqual([]);
  });

  it('counts for nothing beside one that can be fetched', async () => {
    const { sent } = await house.ask({ in: 'personal', text, images: pasted() });
    const attachments = sent.activity['attachments'] as object[];
    const contentUrl = 'https://media1.giphy.com/media/1/giphy.gif';
    const answer = await say([...attachments, { contentType: 'image/gif', contentUrl }]);
    expect(headingOf(answer)).toBe('Set your photo?');
  });

  it('is no emoji', async () => {
    const answer = await say(
      html(`<img itemtype="${schema}/Emoji" src="https://x.example/y.png">`),
    );
    expect(wordsOf(answer)).toMatch(/I see no picture/);
  });

  it('is called what it is in the message that an action is about, and in one that is answered', async () => {
    house.tenant.consents.grant('Chat.Read');
    await signIn(house, 'adele');
    const content = `<p><img itemtype="${schema}/Sticker" src="https://statics.example.com/s.png"></p>`;
    const post = { from: 'diego', in: 'group', mention: false, html: content } as const;
    const { messageId } = await house.teams.send({ ...post, text: 'look' });
    const chosen = { by: 'adele', in: 'group', commandId: 'set-my-photo', messageId } as const;
    const dialog = await house.teams.openAction({ ...chosen, context: 'message' });
    expect(JSON.stringify(dialog)).toMatch(/sticker from Teams’ picker/);
    const { answer } = await house.ask({ in: 'group', text, quote: messageId });
    expect(wordsOf(answer)).toMatch(/sticker from Teams’ picker/);
  });
});

describe('files beside each other', () => {
  const pdf = Buffer.from('%PDF-1.7 a curriculum vitae');
  const other = picture('display-p3.png');
  it.each<[string, readonly [string, Buffer][], RegExp]>([
    [
      'a picture and a PDF',
      [
        ['me.jpg', photo],
        ['cv.pdf', pdf],
      ],
      /^Set your photo\?/,
    ],
    [
      'a PDF and a picture',
      [
        ['cv.pdf', pdf],
        ['me.jpg', photo],
      ],
      /^Set your photo\?/,
    ],
    [
      'a picture called a PDF',
      [
        ['me.pdf', photo],
        ['cv.pdf', pdf],
      ],
      /^Set your photo\?/,
    ],
    [
      'a PDF called a picture',
      [
        ['cv.jpg', pdf],
        ['me.jpg', photo],
      ],
      /^Set your photo\?/,
    ],
    [
      'both with the other’s name',
      [
        ['cv.jpg', pdf],
        ['me.pdf', photo],
      ],
      /^Set your photo\?/,
    ],
    [
      'two pictures',
      [
        ['me.jpg', photo],
        ['me.png', other],
      ],
      /Which picture\?/,
    ],
    [
      'two pictures and a PDF',
      [
        ['a', photo],
        ['b', other],
        ['c', pdf],
      ],
      /Which picture\?/,
    ],
    [
      'two PDFs',
      [
        ['cv.pdf', pdf],
        ['more.pdf', pdf],
      ],
      /PDF/,
    ],
    [
      'an empty picture',
      [
        ['me.jpg', Buffer.alloc(0)],
        ['cv.pdf', pdf],
      ],
      /did not give me/,
    ],
    [
      'an empty file',
      [
        ['me.jpg', photo],
        ['cv.docx', Buffer.alloc(0)],
      ],
      /^Set your photo\?/,
    ],
  ])('are told apart by their bytes: %s', async (_what, files, expected) => {
    const images = files.map(([name, bytes]): SentImage => ({ bytes, as: 'file', name }));
    const { answer } = await house.ask({ in: 'personal', text, images });
    expect(wordsOf(answer)).toMatch(expected);
  });

  it('may be a picture that comes both ways, and a PDF', async () => {
    const files = [...file(photo), ...file(pdf, 'cv.pdf')];
    const { answer } = await house.ask({ in: 'personal', text, images: [...pasted(), ...files] });
    expect(headingOf(answer)).toBe('Set your photo?');
  });

  it('are not looked at where there are many', async () => {
    const images = Array.from({ length: limits.filesOfMessage + 1 }, () => file(photo)).flat();
    const { answer } = await house.ask({ in: 'personal', text, images });
    expect(wordsOf(answer)).toMatch(/6 pictures/);
    expect(house.requests.filter(({ service }) => service === 'files')).toEqual([]);
  });
});

describe('a picture that a phone lost', () => {
  const from = (platform: unknown) => ({ entities: [{ type: 'clientInfo', platform }] });
  it.each<[string, unknown, object]>([
    ['no words', null, { text: null, ...from('iOS') }],
    ['no words at all', [], { text: undefined, ...from('Android') }],
    ['blank words', undefined, { text: ' \n', ...from('android') }],
    ['the command', null, from('Android')],
    ['the command and its mirror', html('<p>set my photo</p>'), from('ios')],
  ])('is spoken of after %s', async (_what, attachments, more) => {
    const answer = await say(attachments, more);
    expect(wordsOf(answer)).toMatch(/gallery or from OneDrive.*camera button.*past.*computer/);
  });

  it.each<[string, object, RegExp]>([
    ['no words from a computer', { text: null, ...from('Windows') }, /PhotoBot sets photos/],
    ['no words from somewhere', { text: null, entities: null }, /PhotoBot sets photos/],
    ['the command from the web', from('Web'), /I see no picture yet.*Send it/],
    ['other words from a phone', { text: 'help', ...from('iOS') }, /PhotoBot sets photos/],
  ])('is not spoken of after %s', async (_what, more, expected) => {
    const words = wordsOf(await say(null, more));
    expect(words).toMatch(expected);
    expect(words).not.toMatch(/camera button/);
  });

  it('is spoken of in a group too, where there is a command', async () => {
    const said = { in: 'group', text, overrides: from('iOS') } as const;
    expect(wordsOf((await house.ask(said)).answer)).toMatch(/camera button/);
  });
});
