import { Parser } from 'htmlparser2';
import type { PictureElsewhere } from '../errors';

/** `kept`: Teams keeps it with the message, for those who may read that. */
export type ShownPicture = 'kept' | PictureElsewhere;

/**
 * Returns what the HTML of a message shows besides words. Emoji are no pictures, and what is quoted belongs to another
 * message. Microsoft documents none of this; the forms are those that clients write.
 */
export function picturesInHtml(html: string): readonly ShownPicture[] {
  const shown: ShownPicture[] = [];
  let quoted = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (quoted > 0 || isQuotation(name, attributes)) {
        quoted += name === 'blockquote' ? 1 : 0;
        return;
      }
      const picture = pictureOf(name, attributes);
      if (picture) shown.push(picture);
    },
    onclosetag(name) {
      if (name === 'blockquote' && quoted > 0) quoted -= 1;
    },
  });
  parser.end(html);
  return shown;
}

/** Returns what people would call the first picture among those of which PhotoBot gets no bytes. */
export function firstElsewhere(
  shown: readonly (ShownPicture | undefined)[],
): PictureElsewhere | undefined {
  return byWeight.find((each) => shown.includes(each));
}

/** A card comes along with a link, and a sticker only by intention. */
const byWeight = ['gif', 'sticker', 'text', 'page', 'loop', 'card'] as const;

/**
 * Returns what a card of a message shows, if it is a card with a picture. The content may be JSON as text.
 * Source: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference
 */
export function pictureOfCard(contentType: string, content: unknown): ShownPicture | undefined {
  if (!/^application\/vnd\.microsoft\.(?:teams\.)?card\./i.test(contentType)) return undefined;
  if (/\.fluid/i.test(contentType)) return 'loop';
  const json = typeof content === 'string' ? content : JSON.stringify(content ?? null);
  return /"type"\s*:\s*"Image"|"(?:images|backgroundImage|image)"\s*:\s*[["{]/i.test(json)
    ? 'card'
    : undefined;
}

/** Returns what an address says about a picture by itself: of most it says nothing. */
export function pictureAt(address: string): ShownPicture | 'emoji' | undefined {
  if (/^(?:data|blob|cid):/i.test(address)) return 'text';
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  if (gifHosts.test(hostname)) return 'gif';
  if (keepers.test(hostname) || keptPaths.test(pathname)) return 'kept';
  if (/\/(?:emoticons?|emojis?)\b/i.test(pathname)) return 'emoji';
  return /\/stickers?\b/i.test(pathname) ? 'sticker' : 'page';
}

const gifHosts = /(?:^|\.)(?:giphy|tenor|klipy)\.com$|^tenor\.googleapis\.com$/;
/** Where Teams itself keeps what people paste; bots cannot ask there, and Graph can. */
const keepers = /(?:^|\.)(?:asm\.skype\.com|asyncgw\.teams\.microsoft\.(?:com|us))$/;
const keptPaths = /\/hostedContents\/|\/v3\/attachments\//i;

/** The name of a file that does not say by it that it is something else. */
export const pictureName = /\.(?:jpe?g|jfif|png|gif|webp|avif|tiff?|bmp|hei[cf])$/i;

type Attributes = Readonly<Record<string, string>>;

function isQuotation(name: string, { itemtype = '' }: Attributes): boolean {
  return name === 'blockquote' && /\/reply$/i.test(itemtype);
}

function pictureOf(name: string, attributes: Attributes): ShownPicture | undefined {
  const { alt = '', class: style = '', id = '', itemtype = '', src = '' } = attributes;
  if (name === 'attachment') return id === '' ? undefined : 'kept';
  const typed = typesOfItem.find(([pattern]) => pattern.test(itemtype));
  if (typed) return typed[1];
  if (name !== 'img' || /emoji|emoticon/i.test(`${itemtype} ${style}`) || emoji.test(alt)) {
    return undefined;
  }
  const picture = pictureAt(src.trim());
  return picture === 'emoji' ? undefined : picture;
}

const typesOfItem: readonly (readonly [RegExp, ShownPicture])[] = [
  [/\bAMSImage$/i, 'kept'],
  [/giphy|tenor|\bgif/i, 'gif'],
  [/sticker|meme\b|\bfluent(?!emoji)/i, 'sticker'],
  [/\bfluid|\bloop/i, 'loop'],
];

/** The whole text is one emoji, of one or more parts. */
const emoji = /^\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{Emoji_Component}]*$/u;
