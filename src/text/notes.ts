import type { NoteName } from '../cards';

/** What an answer that takes long begins with; its own words take the place of these. */
export const working = {
  heading: 'One moment …',
  line: 'This takes longer than usual. My answer will come here. Nothing is changed yet.',
} as const;

/** Cards of a few words. */
export const notes: Readonly<
  Record<NoteName, { readonly heading: string; readonly line: string }>
> = {
  /** Stands on a card that is there twice, where the other one was used. */
  moved: {
    heading: 'See the other card',
    line: 'This was used in another message of this conversation. The result is there.',
  },
  'signed-in': {
    heading: 'You are signed in',
    line: 'I go on with what you asked for.',
  },
  'signed-out': {
    heading: 'You are signed out',
    line: 'I have forgotten your sign-in. Your photos and your history stay as they are; when you next press a button that needs it, Teams signs you in again.',
  },
};

/** The answer to what Teams asks of apps and PhotoBot does not offer. */
export const undeclared = 'PhotoBot does not offer this. Write “help” to see what it can do.';
