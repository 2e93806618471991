import type { GraphClient } from './client';
import type { PictureElsewhere } from '../errors';
import { firstElsewhere, pictureName, pictureOfCard, picturesInHtml } from './shown-pictures';
import type { Json } from '../net/body';
import { isRecord, textIn } from '../net/body';
import { readJson } from './query';

/** A picture of a message as Graph knows it. */
export type MessagePicture =
  /** Pasted into the message; Graph keeps it with it. */
  | { readonly kind: 'hosted'; readonly path: string }
  /** A file in SharePoint or OneDrive, by its address for people. */
  | { readonly kind: 'shared'; readonly webUrl: string; readonly name: string };

export type ChatMessage = {
  readonly pictures: readonly MessagePicture[];
  /** The ids of messages of the same chat that this one quotes. */
  readonly quotes: readonly string[];
  /** What people see in it of which Graph has no bytes. */
  readonly elsewhere?: PictureElsewhere;
};

/**
 * Reads what a message shows, with the rights of the person whose token it is. The path is a message's, relative to
 * `/v1.0`; whatever its text says, pictures are looked for below this path and nowhere else.
 * Source: https://learn.microsoft.com/graph/api/chatmessage-get and …/chatmessage-list-hostedcontents
 * @throws GraphAnswerError | GraphUnreachableError
 */
export async function readMessage(
  client: GraphClient,
  path: string,
  token: string,
): Promise<ChatMessage> {
  const message = await readJson(client, { path, token });
  const attachments = Array.isArray(message['attachments'])
    ? message['attachments'].filter(isRecord)
    : [];
  return {
    pictures: [...hostedIn(message, path), ...attachments.flatMap(sharedIn)],
    elsewhere: elsewhereIn(message, attachments),
    quotes: attachments
      .filter((attachment) => attachment['contentType'] === 'messageReference')
      .map((attachment) => textIn(attachment, 'id'))
      .filter((id) => /^\d{1,32}$/.test(id)),
  };
}

function elsewhereIn(message: Json, attachments: readonly Json[]): PictureElsewhere | undefined {
  const cards = attachments.map((each) =>
    pictureOfCard(textIn(each, 'contentType'), each['content']),
  );
  return firstElsewhere([...picturesInHtml(bodyOf(message)), ...cards]);
}

function bodyOf(message: Json): string {
  return isRecord(message['body']) ? textIn(message['body'], 'content') : '';
}

/** Emoji and stickers are images too, but come from elsewhere. */
const hostedImage =
  /<img\b[^<>]*\bsrc=["'][^"'<>]*\/hostedContents\/([\w=-]{1,400})\/\$value["']/gi;

function hostedIn(message: Json, path: string): readonly MessagePicture[] {
  const ids = [...bodyOf(message).matchAll(hostedImage)].map(([, id = '']) => id);
  return [...new Set(ids)].map((id) => ({
    kind: 'hosted',
    path: `${path}/hostedContents/${encodeURIComponent(id)}/$value`,
  }));
}

/** A file that says by its name that it is something else is not offered. */
function sharedIn(attachment: Json): readonly MessagePicture[] {
  const webUrl = textIn(attachment, 'contentUrl');
  const name = textIn(attachment, 'name');
  if (attachment['contentType'] !== 'reference' || !pictureName.test(name)) return [];
  return webUrl === '' ? [] : [{ kind: 'shared', webUrl, name }];
}

/**
 * Returns the path of a file's bytes by its address for people.
 * Source: https://learn.microsoft.com/graph/api/shares-get#encoding-sharing-urls
 */
export function sharedContentPath(webUrl: string): string {
  return `/shares/u!${Buffer.from(webUrl).toString('base64url')}/driveItem/content`;
}
