import type { ClickAnswer } from '../cards';
import { Refusal } from '../errors';
import type { SignedIn, SignInNeeded } from '../jobs/own-sign-in';
import type { Allowances } from '../memory/allowances';
import type { PersonalChats } from '../memory/arrivals';
import type { Teams } from '../outside';
import type { Click, DialogRequest, Place, Request, Sender } from '../request';
import type { Background } from '../net/within';
import type { Reply } from '../showing/reply';
import type { Store } from '../store/store';
import type { Clicks } from './click';
import type { Search, SearchRequest } from './search';
import type { SignIn } from './sign-in';

/** What PhotoBot does, free of Teams: messages and clicks in, cards out. */
export type PhotoBot = {
  /** Answers a message by posting into its conversation. Never throws for what a user did. */
  answer(request: Request): Promise<void>;
  /** Remembers that somebody has added PhotoBot to a place. Only a `new` one is greeted. */
  installed(objectId: string, place: Place, how: 'new' | 'upgraded'): Promise<void>;
  /** Forgets a place from which somebody has removed PhotoBot. */
  removed(objectId: string, place: Place): Promise<void>;
  /**
   * Does what a click asks for. If that needs a sign-in, it returns `sign-in`, and is to be called again with the
   * result of the sign-in.
   */
  click(click: Click, signedIn?: SignedIn): Promise<ClickAnswer | SignInNeeded>;
  /** Opens the dialog of an action. Asks for a sign-in in the same way. */
  openDialog(request: DialogRequest, signedIn?: SignedIn): Promise<ClickAnswer | SignInNeeded>;
  /** Finds photos by the names of people, teams and groups. Asks for a sign-in in the same way. @throws Refusal */
  search(request: SearchRequest, signedIn?: SignedIn): Promise<Search | SignInNeeded>;
  /**
   * Asks for a sign-in with a button, after Teams could not sign somebody in by itself. `appMissing`: because they have
   * not added the app.
   */
  signInFailed(person: Sender, appMissing: boolean): void;
  /** Takes the code of the sign-in page and goes on with what waits for it. Returns whether the code was good. */
  redeemSignIn(person: Sender, code: string): Promise<boolean>;
  /** Lapses, resumes and retires what is due. To be called at the start and every `limits.upkeepMilliseconds`. */
  upkeep(): Promise<void>;
  /** Resolves when no write and no card update is in hand. */
  idle(): Promise<void>;
};

type DoorNeeds = {
  /** What answers each thing that arrives. */
  readonly entrances: Pick<PhotoBot, 'answer' | 'openDialog' | 'search'> & {
    readonly clicks: Pick<Clicks, 'click'>;
    readonly signIn: Pick<SignIn, 'failed' | 'redeem'>;
  };
  readonly allowed: Pick<Allowances, 'message' | 'search'>;
  readonly chats: Pick<PersonalChats, 'forget' | 'welcome'>;
  readonly teams: Pick<Teams, 'forget'>;
  readonly reply: Reply;
  readonly background: Background;
  /** The upkeep of jobs. */
  readonly upkeep: () => Promise<void>;
  readonly store: Pick<Store, 'sweep'>;
};

/** Creates the one door of the core. */
export function createDoor(needs: DoorNeeds): PhotoBot {
  const { allowed, background, chats, entrances, reply, store, teams, upkeep } = needs;
  const { clicks, openDialog, search, signIn } = entrances;
  return {
    answer(request) {
      const answered = answerAllowed(needs, request);
      background.run('message.unanswered', answered);
      return answered;
    },
    async installed(objectId, place, how) {
      const known = await chats.welcome(objectId, place);
      if (how === 'new') await reply.send(known, { kind: 'help', place: known });
    },
    async removed(objectId, place) {
      teams.forget(place);
      await chats.forget(objectId, place);
    },
    click: (click, signedIn) => clicks.click(click, signedIn),
    openDialog,
    async search(request, signedIn) {
      // What comes back from a sign-in was counted.
      if (!signedIn) allowed.search(request);
      return search(request, signedIn);
    },
    signInFailed: (person, appMissing) =>
      background.run('sign_in.not_asked', signIn.failed(person, appMissing)),
    redeemSignIn: (person, code) => signIn.redeem(person, code),
    async upkeep() {
      await upkeep();
      background.run('reply.send', reply.sendKept());
      await store.sweep();
    },
    idle: () => background.idle(),
  };
}

/** Answers a message unless its sender writes too many: one sentence says so, for as long as they go on. */
async function answerAllowed(
  { allowed, entrances, reply }: DoorNeeds,
  request: Request,
): Promise<void> {
  const how = allowed.message(request);
  if (how === 'in full') return entrances.answer(request);
  const refusal = new Refusal('limit.messages');
  if (how === 'once') await reply.send(request.place, { kind: 'refusal', refusal });
}
