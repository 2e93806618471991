import type { Message } from '../../../local/start';

type Json = Readonly<Record<string, unknown>>;
type Shown = Pick<Message, 'card' | 'text'>;

/** Everything that a person reads on a message: its text, or what its card says, without the buttons. */
export function wordsOf({ card, text }: Shown): string {
  return card ? texts(card['body']).join('\n') : (text ?? '');
}

/** The buttons of a card, in order. */
export function buttonsOf({ card }: Shown): string[] {
  const actions = (card?.['actions'] ?? []) as Json[];
  return actions.map((action) => String(action['title']));
}

/** The heading of a card. */
export function headingOf(message: Shown): string {
  return wordsOf(message).split('\n')[0] ?? '';
}

/** The picture of a card as bytes. */
export function pictureOf({ card }: Shown): Buffer | undefined {
  const data = /data:image\/jpeg;base64,([A-Za-z0-9+/=]+)/.exec(JSON.stringify(card ?? {}));
  return data?.[1] === undefined ? undefined : Buffer.from(data[1], 'base64');
}

type ShownPicture = {
  readonly altText: string;
  readonly jpeg: Buffer;
  readonly style: string;
  readonly width: string;
};

/** All pictures of a card, as they stand from its top. */
export function picturesOf({ card }: Shown): ShownPicture[] {
  return imagesIn(card?.['body']).map(({ altText, style, url, width }) => ({
    altText: String(altText),
    jpeg: Buffer.from(String(url).replace(/^data:image\/jpeg;base64,/, ''), 'base64'),
    style: String(style),
    width: String(width),
  }));
}

function imagesIn(node: unknown): Json[] {
  if (typeof node !== 'object' || node === null) return [];
  if ((node as Json)['type'] === 'Image') return [node as Json];
  return Object.values(node).flatMap(imagesIn);
}

function texts(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(texts);
  if (typeof node !== 'object' || node === null) return [];
  const { text, title, value, ...rest } = node as Json;
  const own = [text, title, value].filter((each) => typeof each === 'string');
  return [...own, ...Object.values(rest).flatMap(texts)];
}
