import type { ClickAnswer } from '../cards';
import { Refusal } from '../errors';
import { hasTeam, refuseNoTeam } from '../finding/look-up';
import type { Job } from '../job';
import type { PersonalChats } from '../memory/arrivals';
import type { NewDialogJob } from '../jobs/begin';
import type { Log } from '../ports';
import type { DialogRequest, Place, Sender } from '../request';
import { isThread } from '../request';
import type { Clicks } from './click';
import { privately } from './click';
import type { Outsiders } from './members';
import type { SignedIn, SignInNeeded } from '../jobs/own-sign-in';

export type DialogNeeds = {
  readonly clicks: Pick<Clicks, 'on'>;
  /** Asks for a sign-in. */
  readonly askToSignIn: (sender: Sender) => SignInNeeded;
  readonly outsiders: Outsiders;
  readonly chats: Pick<PersonalChats, 'of'>;
  /** Returns whether somebody has set photos lately that they may use once more. */
  readonly hasRecent: (sender: Sender) => Promise<boolean>;
  /** Returns the address that opens the requester's own chat. */
  readonly chatLink: (place: Place) => string;
  readonly newDialogJob: NewDialogJob;
  readonly log: Log;
};

/**
 * Begins what an action asks for, and returns the card for the dialog. On a message it takes the picture of that
 * message, with the rights of the person; without a message it offers their own recent photos. Nobody else sees
 * anything before it is done. Teams signs nobody in inside a dialog, so the person is signed in when the dialog opens.
 * A dialog that only says how to send a picture needs no sign-in.
 */
export type OpenDialog = (
  request: DialogRequest,
  signedIn?: SignedIn,
) => Promise<ClickAnswer | SignInNeeded>;

/** Creates what opens dialogs. */
export function createOpenDialog(needs: DialogNeeds): OpenDialog {
  return (request, signedIn) =>
    privately(needs.log, 'dialog.refused', opened(needs, request, signedIn));
}

async function opened(
  needs: DialogNeeds,
  asked: DialogRequest,
  signedIn: SignedIn | undefined,
): Promise<ClickAnswer | SignInNeeded> {
  if (signedIn instanceof Refusal) {
    // There is no card with a button, so the sentence says what to try again.
    const { code, details } = signedIn;
    return { kind: 'private', why: { code, details: { ...details, again: 'action' } } };
  }
  await needs.outsiders.refuse(asked);
  const request = await withTrueChat(needs, asked);
  const { messageId } = request;
  return messageId === undefined
    ? openRecent(needs, request, signedIn)
    : openOnMessage(needs, { ...request, messageId }, signedIn);
}

async function openOnMessage(
  needs: DialogNeeds,
  request: DialogRequest & { readonly messageId: string },
  signedIn: SignedIn | undefined,
): Promise<ClickAnswer | SignInNeeded> {
  const { messageId, place, whose } = request;
  // Graph does not know the chat between a person and the bot.
  if (place.kind === 'personal') throw new Refusal('photo.in_personal_chat');
  if (isOutOfReach(place)) {
    const chatLink = needs.chatLink(place);
    return { kind: 'card', card: { kind: 'send-picture', unseen: true, place, whose, chatLink } };
  }
  if (whose === 'team') refuseNoTeam(place);
  if (!signedIn && !request.inDialog) return needs.askToSignIn(request);
  return begin(needs, request, { search: { messageId } }, signedIn);
}

/** Offers the requester's recent photos, and says how to send another picture. It reads nothing of Graph. */
async function openRecent(
  needs: DialogNeeds,
  request: DialogRequest,
  signedIn: SignedIn | undefined,
): Promise<ClickAnswer | SignInNeeded> {
  const { place, whose } = request;
  if (whose === 'team' && !hasTeam(place)) {
    const card = { kind: 'send-picture', place, whose, chatLink: needs.chatLink(place) } as const;
    return { kind: 'card', card };
  }
  if (!signedIn && !request.inDialog && (await needs.hasRecent(request)))
    return needs.askToSignIn(request);
  return begin(needs, request, { recent: {} }, undefined);
}

/** Begins a job whose card is the dialog, and goes on with it as far as it goes. */
async function begin(
  { clicks, newDialogJob }: DialogNeeds,
  request: DialogRequest,
  picture: Pick<Job, 'recent' | 'search'>,
  signedIn: SignedIn | undefined,
): Promise<ClickAnswer | SignInNeeded> {
  const { place, requester } = request;
  const job = await newDialogJob(request, picture);
  const click = { requester, place, verb: 'continue', changeId: job.id, inDialog: true } as const;
  return clicks.on(job, click, signedIn);
}

/**
 * Returns the request with the true kind of its place. Teams also says `personal` of chats that no bot can enter, in
 * which people may use a message extension. A chat counts as the bot's own if PhotoBot remembers it as that; else it
 * counts as a group chat.
 */
async function withTrueChat<Asked extends Sender>(
  { chats }: { readonly chats: Pick<PersonalChats, 'of'> },
  asked: Asked,
): Promise<Asked> {
  const { place, requester } = asked;
  if (place.kind !== 'personal' || isThread(place.conversationId)) return asked;
  const own = await chats.of(requester.objectId);
  if (own?.conversationId.toLowerCase() === place.conversationId.toLowerCase()) return asked;
  return { ...asked, place: { ...place, kind: 'groupChat' } };
}

/** Whether nobody can read the messages of a place: PhotoBot is not in it, and Graph does not know it by its id. */
function isOutOfReach({ conversationId, kind }: Place): boolean {
  return kind === 'groupChat' && !isThread(conversationId);
}
