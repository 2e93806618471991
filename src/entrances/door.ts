import type { ClickAnswer } from '../cards';
import type { Click, DialogRequest, Place, Request, Sender } from '../request';
import type { SignedIn, SignInNeeded } from '../jobs/own-sign-in';
import type { Search, SearchRequest } from './search';

/** What PhotoBot does, free of Teams: messages and clicks in, cards out. */
export type PhotoBot = {
  /** Answers a message by posting into its conversation. Never throws for what a user did. */
  answer(request: Request): Promise<void>;
  /** Somebody has added PhotoBot to a place, or removed it; only who adds it anew is greeted. */
  installed(objectId: string, place: Place, how: 'new' | 'upgraded'): Promise<void>;
  removed(objectId: string, place: Place): Promise<void>;
  /**
   * Does what a click asks for. What acts as the person without a sign-in is answered by `sign-in`, and is to come again
   * with what came of it.
   */
  click(click: Click, signedIn?: SignedIn): Promise<ClickAnswer | SignInNeeded>;
  /** Opens the dialog of an action, in the same way. */
  openDialog(request: DialogRequest, signedIn?: SignedIn): Promise<ClickAnswer | SignInNeeded>;
  /** Finds photos by the name of whose they are, in the same way. @throws Refusal */
  search(request: SearchRequest, signedIn?: SignedIn): Promise<Search | SignInNeeded>;
  /** Teams could not sign somebody in by itself; `appMissing` when that is because they have not added the app. */
  signInFailed(person: Sender, appMissing: boolean): void;
  /** Takes the code of the sign-in page and goes on with what waits for it. Returns whether the code was good. */
  redeemSignIn(person: Sender, code: string): Promise<boolean>;
  /** Lapses, resumes and retires what is due; call it at the start and every `limits.upkeepMilliseconds`. */
  upkeep(): Promise<void>;
  /** Resolves when no write and no card update is in hand. */
  idle(): Promise<void>;
};
