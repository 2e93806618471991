import { remarksOn, type Remarks } from '../jobs/change';
import { choicePart } from '../memory/pictures';
import type { Deps } from '../jobs/deps';
import { channelOf } from '../memory/ledger';
import { Refusal } from '../errors';
import type { ChatMessage, MessagePicture } from '../graph/messages';
import { sharedContentPath } from '../graph/messages';
import { limits } from '../limits';
import type { Assertion } from '../outside';
import type { Place } from '../request';
import type { Permission } from '../targets/catalog';
import { lookups } from '../targets/catalog';
import type { Errand, PictureSearch, Question } from '../jobs/errand';

/** What came of a search: the picture, kept with the errand, or a question. */
export type Found = (Pick<Errand, 'side'> & Remarks) | { readonly question: Question };

/**
 * Finds the picture of a message that Teams did not bring with it, in this message or in the one that it answers, with
 * the requester's own rights, and keeps it with the errand.
 * @throws Refusal
 */
export async function findPicture(
  deps: Deps,
  assertion: Assertion,
  { dialog, framing, id, place, search }: Errand & { readonly search: PictureSearch },
): Promise<Found> {
  const looking = picturesFor(deps, assertion, { place, search });
  const { elsewhere, pictures } = await looking.catch((thrown: unknown) => {
    // A message that was written to PhotoBot is there; a chat in which it is not may be nobody’s.
    const unseen = dialog && place.kind === 'groupChat' && isHidden(thrown);
    throw unseen ? new Refusal('photo.unseen', {}, { cause: thrown }) : thrown;
  });
  const only = pictures.length === 1 ? 0 : search.chosen;
  const picture = only === undefined ? undefined : pictures[only];
  if (!picture) {
    if (pictures.length === 0 && elsewhere) {
      throw new Refusal('photo.elsewhere', { what: elsewhere });
    }
    if (pictures.length === 0) throw new Refusal('photo.missing');
    return { question: await ask(deps, assertion, { id, place }, pictures) };
  }
  const bytes = await fetchPicture(deps, assertion, place, picture);
  const converted = await deps.converter.convert(bytes, framing);
  await deps.changes.keepConverted(id, framing, converted);
  return { side: converted.side, ...remarksOn(converted) };
}

function isHidden(thrown: unknown): boolean {
  return thrown instanceof Refusal && thrown.code === 'photo.hidden';
}

type Where = Pick<Errand, 'place'> & { readonly search: PictureSearch };

async function picturesFor(
  deps: Deps,
  assertion: Assertion,
  { place, search }: Where,
): Promise<Pick<ChatMessage, 'elsewhere' | 'pictures'>> {
  const folder = await folderOf(deps, place);
  const own = await read(deps, assertion, place, pathIn(folder, place, search.messageId));
  if (own.pictures.length > 0 || search.onlyHere) return own;
  const answered = own.quotes[0] ?? search.repliesTo;
  if (answered === undefined) return own;
  const other = await read(deps, assertion, place, pathIn(folder, place, answered));
  return other.pictures.length > 0 ? other : { ...other, ...own };
}

/** @throws Refusal `team.unknown` where Teams does not tell which group the team is */
async function folderOf({ teams }: Deps, place: Place): Promise<string> {
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
  deps: Deps,
  assertion: Assertion,
  place: Place,
  path: string,
): Promise<ChatMessage> {
  const context = { target: 'me', route: 'message', verb: 'look' } as const;
  try {
    return await deps.call({ assertion, permission: permissionIn(place) }, context, (token) =>
      deps.readMessage(path, token),
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

async function fetchPicture(
  deps: Deps,
  assertion: Assertion,
  place: Place,
  picture: MessagePicture,
): Promise<Buffer> {
  const hosted = picture.kind === 'hosted';
  const permission = hosted ? permissionIn(place) : lookups.file;
  const path = hosted ? picture.path : sharedContentPath(picture.webUrl);
  return deps.fetchFromGraph(path, await deps.tokens.get(assertion, permission.scopes));
}

async function smallCopy(
  deps: Deps,
  assertion: Assertion,
  place: Place,
  picture: MessagePicture,
): Promise<Buffer> {
  const bytes = await fetchPicture(deps, assertion, place, picture);
  return (await deps.converter.thumbnail(bytes, limits.choicePictureSide)).preview;
}

/** The pictures to choose from, each with a small copy where it can be read. */
async function ask(
  deps: Deps,
  assertion: Assertion,
  { id, place }: Pick<Errand, 'id' | 'place'>,
  pictures: readonly MessagePicture[],
): Promise<Question> {
  const offered = pictures.slice(0, limits.choices);
  for (const [index, picture] of offered.entries()) {
    const small = await smallCopy(deps, assertion, place, picture).catch(() => undefined);
    if (small) await deps.changes.keep(id, choicePart(index), small);
  }
  return {
    kind: 'choice',
    part: 'picture',
    fits: true,
    wanted: '',
    candidates: offered.map((picture, index) => ({
      name: picture.kind === 'shared' ? picture.name : `${index + 1}`,
      detail: '',
    })),
    more: pictures.length - offered.length,
  };
}
