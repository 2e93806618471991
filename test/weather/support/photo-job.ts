import type { Message, SentImage } from '../../../local/start';
import { numberedPicture } from '../../e2e/support/numbered-picture';
import { headingOf, wordsOf } from '../../e2e/support/words';
import { checkOneCard, checkOthers } from './cards';
import type { Since } from './excuses';
import { since } from './excuses';
import type { Numbers } from './facts';
import { checkSet, checkUndone, checkWrites, written, saysBack } from './facts';
import type { Goal } from './go-on';
import { goOn } from './go-on';
import type { Said } from './look';
import { buttonsOn, inShort } from './look';
import type { Person } from './stage';
import { havePhoto } from './stage';

export type Wish = {
  readonly text?: string;
  readonly as: SentImage['as'];
  readonly device?: 'phone';
  /** There is no photo before. */
  readonly bare?: boolean;
};

/** A change that is asked for, and what the weather does to it. */
export type Job = { readonly numbers: Numbers; readonly weather: Since; readonly writes: number };

/** Returns whether a card is at its end. A proposal that may have been done is not: it can be cancelled. */
export const isSet = (seen: Pick<Message, 'card' | 'text'>): boolean =>
  / is set$| may have been set$/.test(headingOf(seen)) &&
  !buttonsOn(seen).some(({ title }) => title === 'Cancel');
const isBack = (seen: Message) => saysBack(headingOf(seen));
const sendAgain = /(send|post) (it|yours|the picture) again/;
const mostSendings = 4;

/** Begins a change of a photo from one number to another. */
export async function beginJob(person: Person, bare: boolean): Promise<Job> {
  const { stage, story } = person;
  const numbers = { before: bare ? undefined : stage.newNumber(), after: stage.newNumber() };
  story.tell(`— ${String(numbers.before)} is to become ${numbers.after}`);
  await havePhoto(person, numbers.before);
  return { numbers, weather: since(person), writes: stage.house.tenant.photos.writes.length };
}

/** Sets a photo by a message with a picture, and takes it back. */
export async function setAndUndo(person: Person, { bare = false, ...wish }: Wish): Promise<void> {
  const job = await beginJob(person, bare);
  for (let sendings = 0; sendings < mostSendings; sendings += 1) {
    const said = await say(person, wish, job.numbers.after);
    const seen = await goOn(person, said, toSet(person, job));
    if (seen && !isSet(seen) && sendAgain.test(wordsOf(seen))) continue;
    await finish(person, said, job, seen);
    checkOneCard(person, said, job.weather);
    return;
  }
  refused(person, job, 'asked to send the picture again and again');
}

/** Checks what the last card says of a change, takes it back where it was made, and checks that too. */
export async function finish(
  person: Person,
  said: Said,
  job: Job,
  seen: Message | undefined,
): Promise<void> {
  if (!seen) {
    refused(person, job, 'no answer');
    return;
  }
  const heading = headingOf(seen);
  await checkSet(person, heading, job.numbers);
  if (!isSet(seen)) refused(person, job, `not set: ${inShort(seen)}`);
  else {
    await checkOthers(person, said, seen, job.weather);
    await undo(person, said, job);
  }
  await checkWrites(person, job.writes, job.numbers, job.weather);
}

async function undo(person: Person, said: Said, job: Job): Promise<void> {
  const seen = await goOn(person, said, { reached: isBack, buttons: ['Undo', 'Try again'] });
  const heading = seen ? headingOf(seen) : '';
  await checkUndone(person, heading, job.numbers);
  if (!seen || !isBack(seen)) {
    refused(person, job, `not undone: ${seen ? inShort(seen) : 'no answer'}`);
    return;
  }
  await checkOthers(person, said, seen, job.weather);
}

/** The way to a photo that is set; nothing is written before Confirm. */
export function toSet(person: Person, { writes }: Job): Goal {
  let confirmed = false;
  return {
    reached: isSet,
    buttons: ['Confirm', 'Try again', 'Continue', 'Show the choices'],
    async before({ title }) {
      if (title !== 'Confirm' || confirmed) return;
      confirmed = true;
      const early = await written(person, writes);
      if (early.length > 0) person.story.fault(`wrote ${String(early)} before Confirm`);
    },
  };
}

/** Words that say no are right only where a service has said its last word. */
export function refused({ story }: Person, { weather }: Job, what: string): void {
  if (weather.refused()) story.tell(`${what}, as the weather has it`);
  else story.fault(what);
}

async function say(person: Person, { as, device, text }: Wish, number: number): Promise<Said> {
  const { by, in: place, stage, story } = person;
  const { house } = stage;
  const images = [{ as, bytes: await numberedPicture(number), name: 'me.png' }];
  story.tell(`writes “${text ?? ''}” with a picture ${as}${device ? ' on a phone' : ''}`);
  const { deliveries, messageId, status } = await house.teams.send({
    from: by,
    in: place,
    images,
    ...(text !== undefined && { text }),
    ...(device && { device }),
  });
  story.tell(`  ${status}, delivered ${deliveries} times`);
  const channel = house.tenant.places.of(place, by).conversationType === 'channel';
  return { messageId, ...(channel && { thread: messageId }) };
}
