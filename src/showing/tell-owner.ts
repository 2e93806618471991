import type { Job } from '../job';
import { isPhotoJob } from '../job';
import type { PersonalChats } from '../memory/arrivals';
import type { Jobs } from '../memory/jobs';
import type { Conversations } from '../outside';
import type { Clock, Log } from '../ports';
import { isRefused } from './deliver';
import type { Hands } from '../store/claims';
import type { Background } from '../net/within';
import { owesTelling } from './job-messages';
import type { MakeNotice } from './notice';

export type TellOwnerNeeds = {
  readonly jobs: Pick<Jobs, 'load' | 'update'>;
  readonly chats: Pick<PersonalChats, 'of'>;
  readonly conversations: Pick<Conversations, 'post'>;
  readonly notice: MakeNotice;
  readonly hands: Hands;
  readonly background: Background;
  readonly now: Clock;
  readonly log: Log;
};

/** Tells the owner of a photo what the app's own permission was used for, once, as long as a job owes it. */
export type TellOwner = (job: Pick<Job, 'id'>) => void;

/** Creates what tells owners; what cannot be sent is tried again by the upkeep. */
export function createTellOwner(needs: TellOwnerNeeds): TellOwner {
  const { background, hands } = needs;
  return ({ id }) =>
    background.run(
      'owner.tell',
      hands.take(`owner-${id}`, () => tell(needs, id)),
    );
}

/** Posts into the owner's own chat, if PhotoBot knows it. The use is logged in any case. */
async function tell(needs: TellOwnerNeeds, id: string): Promise<void> {
  const { chats, conversations, jobs, log, notice, now } = needs;
  // Loaded now that it is in hand, because another may have told them a moment ago.
  const job = await jobs.load(id);
  if (!job || !owesTelling(job, now()) || !isPhotoJob(job)) return;
  const { requester, route, state, target } = job;
  const owner = target.kind === 'user' ? target : target.kind === 'contact' && target.owner;
  const chat = owner ? await chats.of(owner.objectId) : undefined;
  const told = chat
    ? await outcomeOf(conversations.post(chat, await notice(job)))
    : 'not_installed';
  log.info('application.used', {
    job: id,
    requester: requester.objectId,
    route,
    state,
    code: told,
  });
  await jobs.update(id, (newest) => ({ ...newest, told: state }));
}

/**
 * Returns what became of the message. If Teams refuses it for good, as after the owner has blocked PhotoBot, the use is
 * only logged.
 */
async function outcomeOf(sent: Promise<unknown>): Promise<'announced' | 'teams.refused'> {
  try {
    await sent;
    return 'announced';
  } catch (thrown) {
    if (isRefused(thrown)) return 'teams.refused';
    throw thrown;
  }
}
