import { factsOf } from '../errors';
import type { Job } from '../job';
import { limits } from '../limits';
import type { Jobs } from '../memory/jobs';
import type { Pictures } from '../memory/pictures';
import { beforePart } from '../memory/pictures';
import type { Conversations } from '../outside';
import type { PhotoConverter } from '../photos/convert';
import type { Log } from '../ports';
import type { Hands } from '../store/claims';
import type { JobCards } from './job-cards';
import { cardMessage, owesBefore } from './job-messages';

type AddBeforeNeeds = {
  readonly jobs: Pick<Jobs, 'load' | 'update'>;
  readonly pictures: Pick<Pictures, 'keep' | 'picture'>;
  readonly converter: Pick<PhotoConverter, 'thumbnail'>;
  readonly cards: JobCards;
  readonly conversations: Pick<Conversations, 'update'>;
  readonly hands: Pick<Hands, 'take'>;
  readonly log: Log;
};

/** Adds the previous photo to the card of what is done. It is made after the answer to the click, which it would delay. */
export type AddBefore = (id: string) => Promise<void>;

/** Creates what adds previous photos to cards. */
export function createAddBefore(needs: AddBeforeNeeds): AddBefore {
  const { hands, log } = needs;
  return async (id) => {
    // No other card of the job is on its way meanwhile.
    const added = hands.take(`card-${id}`, () => addTo(needs, id));
    await added.catch((thrown: unknown) =>
      log.warn('card.before_not_added', { job: id, ...factsOf(thrown) }),
    );
  };
}

/** Once only. Nobody waits for it, so a card that is gone or that Teams does not take stays as it is. */
async function addTo(needs: AddBeforeNeeds, id: string): Promise<void> {
  const { cards, conversations, hands } = needs;
  const job = await hands.take(id, () => keepBefore(needs, id));
  const message = job && cardMessage(job);
  if (!job?.hasBefore || message?.messageId === undefined) return;
  // What is behind will be shown anyway.
  if (message.shows !== job.revision) return;
  const card = await cards(job, message, 'everybody');
  if (card.kind === 'change' && card.both)
    await conversations.update(message.place, message.messageId, card);
}

/** Returns the job as it is then, if there was something to do. In hand, it is not undone meanwhile. */
async function keepBefore(
  { converter, jobs, pictures }: AddBeforeNeeds,
  id: string,
): Promise<Job | undefined> {
  const job = await jobs.load(id);
  if (!job || !owesBefore(job)) return undefined;
  const photo = await pictures.picture(id, 'previous');
  const small =
    photo && (await converter.thumbnail(photo, limits.beforeSide).catch(() => undefined));
  if (small) await pictures.keep(id, beforePart, small.preview);
  const hasBefore = small !== undefined;
  return (await jobs.update(id, (newest) => ({ ...newest, hasBefore })))?.record;
}
