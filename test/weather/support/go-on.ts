import type { Message } from '../../../local/start';
import { silenced } from './excuses';
import type { Button, Said } from './look';
import { answersTo, buttonsOn, inShort, isUnderWay, secondsToWait, waitFor } from './look';
import { press } from './press';
import type { Person } from './stage';

/** How often somebody presses until they give up. */
const mostPresses = 20;
/** How long they look at something that goes on, and at a message without an answer. */
const underWayMilliseconds = 90_000;
const answerMilliseconds = 45_000;
/** Between two tries; a card that names no time says “in a minute”, and people come back sooner. */
const pauseMilliseconds = 3000;
/** Now and then the bot looks after what is left to be shown; by itself each minute. */
const tendMilliseconds = 8000;

export type Goal = {
  /** Tells whether a card is at its end. */
  readonly reached: (seen: Message) => boolean;
  /** The buttons that lead there, in order of liking. */
  readonly buttons: readonly string[];
  /** Comes before a button is pressed. */
  readonly before?: (button: Button) => Promise<void>;
};

/** Waits for the answer to a message, or to what was done last. Returns nothing when there is none. */
export async function awaitAnswer(person: Person, said: Said): Promise<Message | undefined> {
  return waitTending(person, answerMilliseconds, () => answersTo(person, said).at(-1));
}

/**
 * Goes on with what the bot shows until the goal is reached, by waiting where it works and pressing where it asks.
 * Returns the last that was seen.
 */
export async function goOn(person: Person, said: Said, goal: Goal): Promise<Message | undefined> {
  const { story } = person;
  let seen = await awaitAnswer(person, said);
  for (let presses = 0; seen;) {
    if (isUnderWay(seen)) {
      const done = await settled(person, said);
      if (!done && !silenced(person)) story.fault(`went on for ever: ${inShort(seen)}`);
      if (!done) return seen;
      seen = done;
    }
    story.tell(`sees ${inShort(seen)}`);
    if (goal.reached(seen)) return seen;
    const button = buttonFor(seen, goal);
    if (!button || presses === mostPresses) return seen;
    if (presses > 0) await pause(person, seen);
    presses += 1;
    await goal.before?.(button);
    const before = seen;
    await press(person, before, button);
    await changed(person, said, before);
    seen = answersTo(person, said).at(-1);
  }
  return seen;
}

function buttonFor(seen: Message, { buttons }: Goal): Button | undefined {
  return buttons
    .map((wanted) => buttonsOn(seen).find(({ title }) => title === wanted))
    .find(Boolean);
}

function settled(person: Person, said: Said): Promise<Message | undefined> {
  return waitTending(person, underWayMilliseconds, () => {
    const now = answersTo(person, said).at(-1);
    return now && !isUnderWay(now) ? now : undefined;
  });
}

/** A press that nothing comes of is pressed again. */
async function changed(person: Person, said: Said, before: Message): Promise<void> {
  await waitFor(person, pauseMilliseconds, () => {
    const now = answersTo(person, said).at(-1);
    return now && (now.id !== before.id || now.version !== before.version) ? now : undefined;
  });
}

async function pause(person: Person, seen: Message): Promise<void> {
  const seconds = secondsToWait(seen);
  const milliseconds = seconds === undefined ? pauseMilliseconds : seconds * 1000 + 500;
  await waitFor(person, milliseconds, () => undefined);
}

/** Waits, and lets the bot have its regular look meanwhile. */
export async function waitTending<T>(
  person: Person,
  milliseconds: number,
  look: () => T | undefined,
): Promise<T | undefined> {
  for (let left = milliseconds; left > 0; left -= tendMilliseconds) {
    const found = await waitFor(person, Math.min(left, tendMilliseconds), look);
    if (found !== undefined) return found;
    await person.stage.house.bot.upkeep();
  }
  return undefined;
}
