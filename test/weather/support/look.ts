import { setTimeout as sleep } from 'node:timers/promises';
import type { Message } from '../../../local/start';
import { text } from '../../../src/text';
import { headingOf, wordsOf } from '../../e2e/support/words';
import type { Person } from './stage';

/** What somebody has said, to which the bot is to answer. */
export type Said = { readonly messageId: string; readonly thread?: string };

/** The bot's messages since somebody said something, as they see them, oldest first. */
export function answersTo(
  { by, in: place, stage }: Pick<Person, 'by' | 'in' | 'stage'>,
  { messageId, thread }: Said,
): readonly Message[] {
  return stage.house.teams
    .messages(place, by)
    .filter(({ deleted, from }) => from === 'bot' && !deleted)
    .filter((message) => Number(message.id) > Number(messageId))
    .filter((message) => thread === undefined || message.thread === thread)
    .filter(isAnswer);
}

/** What is about the sign-in alone, or says that another card went on, tells nothing of what was asked for. */
const besides: readonly string[] = [text.notes['signed-in'].heading, text.notes.moved.heading];

function isAnswer(message: Message): boolean {
  return message.signIn === undefined && !besides.includes(headingOf(message));
}

/** A button as a card has it. */
export type Button = { readonly title: string; readonly verb?: string; readonly url?: string };

/** Returns the buttons of a card, in order. */
export function buttonsOn({ card }: Pick<Message, 'card'>): readonly Button[] {
  return (card?.['actions'] ?? []) as readonly Button[];
}

/** Returns the seconds that a card asks its reader to wait, if it names any. */
export function secondsToWait(message: Pick<Message, 'card' | 'text'>): number | undefined {
  const seconds = /in (\d+) seconds/.exec(wordsOf(message))?.[1];
  return seconds === undefined ? undefined : Number(seconds);
}

/** Tells whether a card is about work that goes on. */
export function isUnderWay(message: Pick<Message, 'card' | 'text'>): boolean {
  return headingOf(message).endsWith('…');
}

/** Returns a short form of a message, for a story. */
export function inShort(message: Pick<Message, 'card' | 'text'>): string {
  const [heading = '', ...rest] = wordsOf(message).split('\n');
  const buttons = buttonsOn(message).map(({ title }) => title);
  const words = rest
    .filter((line) => !/^(Crop|Turn|Only .* the buttons|Photo)/.test(line))
    .join(' | ');
  return `“${heading}” ${words.slice(0, 220)} [${buttons.join(', ')}]`;
}

/** Waits until something is there, by the time of this process. Returns nothing when it does not come. */
export async function waitFor<T>(
  { stage }: Pick<Person, 'stage'>,
  milliseconds: number,
  look: () => T | undefined,
): Promise<T | undefined> {
  const { calm } = stage;
  const end = calm.now() + milliseconds;
  for (;;) {
    const found = look();
    if (found !== undefined || calm.now() > end) return found;
    await sleep(100);
  }
}
