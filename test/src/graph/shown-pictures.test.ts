import { limits } from '../../../src/limits';
import {
  firstElsewhere,
  pictureAt,
  pictureName,
  pictureOfCard,
  picturesInHtml,
} from '../../../src/graph/shown-pictures';

const schema = 'http://schema.skype.com';
const cdn = 'https://statics.teams.example/evergreen-assets';

it.each([
  ['a GIF', `<readonly itemtype="${schema}/Giphy" title="x"></readonly>`, ['gif']],
  ['a GIF by its address', '<img src="https://media4.giphy.com/media/x/giphy.gif">', ['gif']],
  ['a GIF of another site', '<IMG SRC=https://media.tenor.com/x.gif />', ['gif']],
  ['a sticker', `<img alt="a > b" itemtype='${schema}/Sticker' src='${cdn}/s.png'>`, ['sticker']],
  ['a sticker by its address', `<img src="${cdn}/stickers/cat.png">`, ['sticker']],
  [
    'a meme',
    `<div><img itemtype="${schema}/Meme" src="https://x.example/m.jpg"></div>`,
    ['sticker'],
  ],
  ['a sticker of the newer kind', `<img itemtype="${schema}/Fluent" src="x">`, ['sticker']],
  ['a copied picture', '<p>a<img width="300" src="https://x.example/y.png?z=1#w"></p>', ['page']],
  ['a picture over http', '<img src=" http://x.example/y ">', ['page']],
  ['a picture in the text', '<img src="data:image/png;base64,AAAA">', ['text']],
  ['a local picture', '<img src="blob:https://teams.example/1">', ['text']],
  ['a Loop component', `<div itemtype="${schema}/FluidEmbedCard"></div>`, ['loop']],
  ['a pasted picture', `<img itemtype="${schema}/AMSImage" src="https://x.example/y">`, ['kept']],
  ['one by its address', '<img src="https://eu-api.asm.skype.com/v1/objects/1/views/x">', ['kept']],
  ['one of Graph', '<img src="https://graph.example/v1.0/hostedContents/aWQ=/$value">', ['kept']],
  ['a file', '<attachment id="1"></attachment>', ['kept']],
  ['several', '<attachment id="1"></attachment><img src="https://x.example/y">', ['kept', 'page']],
  ['an emoji', `<img itemtype="${schema}/Emoji" src="${cdn}/y.png">`, []],
  ['an emoji of one’s own', `<img itemtype="${schema}/CustomEmoji" src="https://x.example/y">`, []],
  ['an emoji by its class', '<img class="emoji small" src="https://x.example/y.png">', []],
  ['an emoji by its address', `<img src="${cdn}/v2/assets/emoticons/cool/20_f.png">`, []],
  ['an emoji by its text', '<img alt="👩🏽‍🚀" src="https://x.example/y.png">', []],
  ['a picture with a digit for a text', '<img alt="1" src="https://x.example/y.png">', ['page']],
  ['no address', '<img><img src><img src="y.png"><img src="javascript:1">', []],
  ['a mark without an id', '<attachment></attachment>', []],
  ['what was typed', '&lt;img src="https://x.example/y.png"&gt;', []],
  ['an attribute', '<p title="<img src=https://x.example/y.png>">x</p>', []],
  ['a comment', '<!-- <img src="https://x.example/y.png"> -->', []],
  [
    'a quotation',
    `<blockquote itemscope itemtype="${schema}/Reply" itemid="1"><blockquote></blockquote><img src="https://x.example/y.png"></blockquote>`,
    [],
  ],
  [
    'a quotation and a picture',
    `<blockquote itemtype="${schema}/Reply"><img src="https://x.example/y"></blockquote><img src="data:x">`,
    ['text'],
  ],
  [
    'no quotation of Teams',
    '<blockquote><img src="https://x.example/y.png"></blockquote>',
    ['page'],
  ],
  ['nothing', '', []],
])('the HTML of %s shows it', (_what, html, expected) => {
  expect(picturesInHtml(html)).toEqual(expected);
});

it('reads to the end what begins everything and ends nothing', () => {
  for (const hostile of ['<img "', '<blockquote>', '<!--', '<attachment id=', '<p a=\'"']) {
    const html = hostile.repeat(limits.inboundBodyBytes / hostile.length);
    expect(picturesInHtml(html)).not.toContain('page');
  }
});

const card = (name: string) => `application/vnd.microsoft.card.${name}`;
it.each([
  [card('adaptive'), { body: [{ type: 'Image', url: 'https://x.example/y' }] }, 'card'],
  [card('adaptive'), { backgroundImage: 'https://x.example/y' }, 'card'],
  [card('thumbnail'), { images: [{ url: 'https://x.example/y' }] }, 'card'],
  [card('hero'), JSON.stringify({ images: [{ url: 'https://x.example/y' }] }), 'card'],
  ['application/vnd.microsoft.teams.card.o365connector', { image: { image: 'x' } }, 'card'],
  [card('fluidEmbedCard'), { componentUrl: 'https://x.example' }, 'loop'],
  [card('adaptive'), { body: [{ type: 'TextBlock', text: 'images' }] }, undefined],
  [card('adaptive'), undefined, undefined],
  ['reference', { type: 'Image' }, undefined],
])('a card of the type %s shows %j: %s', (type, content, expected) => {
  expect(pictureOfCard(type, content)).toBe(expected);
});

it.each([
  ['https://giphy.com.evil.example/x', 'page'],
  ['https://notgiphy.com/x', 'page'],
  ['https://x.example/asm.skype.com', 'page'],
  ['HTTPS://MEDIA.GIPHY.COM/x', 'gif'],
  ['file:///etc/passwd', undefined],
  ['https://', undefined],
  ['', undefined],
])('the address %p is of the kind %p', (address, expected) => {
  expect(pictureAt(address)).toBe(expected);
});

it('names what the sender meant before what came along', () => {
  expect(firstElsewhere(['card', 'page', undefined, 'gif'])).toBe('gif');
  expect(firstElsewhere(['kept', undefined])).toBeUndefined();
});

it.each([
  ['me.jpg', true],
  ['ME.HEIC', true],
  ['me.jpg.pdf', false],
  ['cv', false],
])('the name %s is that of a picture: %s', (name, expected) => {
  expect(pictureName.test(name)).toBe(expected);
});
