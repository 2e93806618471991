import type { GraphCaller } from '../access/graph-call';
import { Refusal } from '../errors';
import type { ChatMessage, MessagePicture } from '../graph/messages';
import { sharedContentPath } from '../graph/messages';
import { channelOf } from '../memory/audit';
import type { Assertion, Teams } from '../outside';
import type { Place } from '../request';
import type { Permission } from '../targets/catalog';
import { lookups } from '../targets/catalog';
import type { PictureSearch } from '../targets/wish';

/** Where a message is, and which one. */
export type MessageSearch = { readonly place: Place; readonly search: PictureSearch };

/** What Graph has of the pictures of a message, with the rights of the person who is signed in. */
export type MessagePictures = {
  /** Returns what is in this message, or in the one that it answers. @throws Refusal `photo.hidden` and others */
  find(
    where: MessageSearch,
    assertion: Assertion,
  ): Promise<Pick<ChatMessage, 'elsewhere' | 'pictures'>>;
  /** Returns the bytes of one of them. @throws Refusal */
  fetch(place: Place, picture: MessagePicture, assertion: Assertion): Promise<Buffer>;
};

type Needs = {
  readonly call: GraphCaller;
  /** Reads what a message shows, by its path below `/v1.0`. */
  readonly readMessage: (path: string, token: string) => Promise<ChatMessage>;
  /** Fetches a picture below Graph. @throws Refusal `download.*` | `photo.too_large` */
  readonly fetchFromGraph: (path: string, token: string) => Promise<Buffer>;
  readonly teams: Pick<Teams, 'find'>;
};

/** Creates what looks into messages. */
export function createMessagePictures(needs: Needs): MessagePictures {
  const { call, fetchFromGraph, teams } = needs;
  return {
    async find({ place, search }, assertion) {
      const folder = await folderOf(teams, place);
      const messageAt = (id: string) => read(needs, pathIn(folder, place, id), place, assertion);
      const own = await messageAt(search.messageId);
      if (own.pictures.length > 0 || search.onlyHere) return own;
      const answered = own.quotes[0] ?? search.repliesTo;
      if (answered === undefined) return own;
      const other = await messageAt(answered);
      if (other.pictures.length > 0) return other;
      return { ...own, elsewhere: own.elsewhere ?? other.elsewhere };
    },
    fetch(place, picture, assertion) {
      const hosted = picture.kind === 'hosted';
      const permission = hosted ? permissionIn(place) : lookups.file;
      const path = hosted ? picture.path : sharedContentPath(picture.webUrl);
      return call({ assertion, permission }, context, (token) => fetchFromGraph(path, token));
    },
  };
}

const context = { target: 'message', route: 'message', verb: 'look' } as const;

/** @throws Refusal `team.unknown` where Teams does not tell which group the team is */
async function folderOf(teams: Needs['teams'], place: Place): Promise<string> {
  if (place.kind !== 'channel') return `/chats/${encodeURIComponent(place.conversationId)}`;
  const { groupId } = await teams.find(place);
  const channel = encodeURIComponent(channelOf(place.conversationId));
  return `/teams/${encodeURIComponent(groupId)}/channels/${channel}`;
}

/** In a channel everything but the first message of a thread is below that one. */
function pathIn(folder: string, { conversationId, kind }: Place, messageId: string): string {
  const root = kind === 'channel' ? /;messageid=(\d+)$/.exec(conversationId)?.[1] : undefined;
  const message = encodeURIComponent(messageId);
  return root === undefined || root === messageId
    ? `${folder}/messages/${message}`
    : `${folder}/messages/${root}/replies/${message}`;
}

async function read(
  { call, readMessage }: Needs,
  path: string,
  place: Place,
  assertion: Assertion,
): Promise<ChatMessage> {
  try {
    return await call({ assertion, permission: permissionIn(place) }, context, (token) =>
      readMessage(path, token),
    );
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code === 'graph.not_found') {
      throw new Refusal('photo.hidden', {}, { cause: thrown });
    }
    throw thrown;
  }
}

function permissionIn({ kind }: Place): Permission {
  return kind === 'channel' ? lookups.channelMessage : lookups.chatMessage;
}
