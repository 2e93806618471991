import type { RefusalCode, RefusalDetails } from '../errors';
import { limits } from '../limits';
import type { Framing, Ground, Turn } from '../photos/pixels/framing';
import { cropNames } from './buttons';

/** What several sentences share: the limits in the units that people use, and the same advice in the same words. */
export const words = {
  megabytes: Math.round(limits.pictureBytes / 1024 / 1024),
  undoHours: limits.undoMilliseconds / 3_600_000,
  proposalMinutes: limits.proposalMilliseconds / 60_000,
  stepsMinutes: limits.stepsMilliseconds / 60_000,
  resend: 'Please post the picture again.',
  rewrite: 'Please write the command again.',
  reopen: 'Please choose the action again.',
} as const;

/** A sentence, or a few, for each of some refusals. */
export type Sentences<Codes extends RefusalCode> = {
  readonly [Code in Codes]: (details: RefusalDetails<Code>) => string;
};

/** A sentence that says when to come back, whole for each unit of time; every count is two or more. */
type WhenBack = {
  readonly soon: string;
  readonly seconds: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
};

const pressLater: WhenBack = {
  soon: 'Please press “Try again” in a minute.',
  seconds: (count) => `Please press “Try again” in ${count} seconds.`,
  minutes: (count) => `Please press “Try again” in ${count} minutes.`,
  hours: (count) => `Please press “Try again” in ${count} hours.`,
};
const searchLater: WhenBack = {
  soon: 'Please search again in a minute.',
  seconds: (count) => `Please search again in ${count} seconds.`,
  minutes: (count) => `Please search again in ${count} minutes.`,
  hours: (count) => `Please search again in ${count} hours.`,
};
const tryLater: WhenBack = {
  soon: 'Please try again in a minute.',
  seconds: (count) => `Please try again in ${count} seconds.`,
  minutes: (count) => `Please try again in ${count} minutes.`,
  hours: (count) => `Please try again in ${count} hours.`,
};
const wait: WhenBack = {
  soon: 'Please wait a minute.',
  seconds: (count) => `Please wait ${count} seconds.`,
  minutes: (count) => `Please wait ${count} minutes.`,
  hours: (count) => `Please wait ${count} hours.`,
};
const waysBack = { pressLater, searchLater, tryLater, wait } as const;

/** Says when to come back, in the unit that people would use, and never too early. */
export function whenBack(way: keyof typeof waysBack, { seconds = 0 }: RefusalDetails): string {
  const { hours, minutes, seconds: inSeconds, soon } = waysBack[way];
  const whole = Math.ceil(seconds);
  if (whole <= 0) return soon;
  if (whole < 100) return inSeconds(Math.max(2, whole));
  const inMinutes = Math.ceil(whole / 60);
  return inMinutes < 100 ? minutes(inMinutes) : hours(Math.ceil(inMinutes / 60));
}

/** Says when to try again; a search has no button for it. */
export function retryLater(details: RefusalDetails): string {
  return whenBack(details.again === 'search' ? 'searchLater' : 'pressLater', details);
}

/** Makes what people called themselves or their team safe to show: no control or bidi characters, and not too long. */
export function displayName(name: string): string {
  const clean = name
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  const characters = Array.from(clean);
  return characters.length <= limits.nameCharacters
    ? clean
    : `${characters.slice(0, limits.nameCharacters - 1).join('')}…`;
}

/** What tells groups of one name apart. */
export const groupTraits = {
  team: 'has a team',
  dynamic: 'dynamic membership',
  hidden: 'hidden membership',
} as const;

const turnNames: Readonly<Record<Exclude<Turn, 0>, string>> = {
  90: 'turned right',
  180: 'upside down',
  270: 'turned left',
};

const onGround: Readonly<Record<Ground, string>> = { white: 'on white', black: 'on black' };

/** Returns what a screen reader reads for the choice that is taken. */
export function chosenChoice(title: string): string {
  return `${title}, chosen`;
}

/** Says how a photo is framed. */
export function framingChosen({ crop, turn, ground }: Framing): string {
  return [
    `Crop: ${cropNames[crop]}`,
    ...(turn === 0 ? [] : [turnNames[turn]]),
    ...(ground === 'white' ? [] : [onGround[ground]]),
  ].join(' · ');
}
