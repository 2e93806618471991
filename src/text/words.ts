import type { RefusalDetails } from '../errors';
import { limits } from '../limits';
import type { Crop, Framing, Ground, Turn } from '../photos/pixels/framing';

/** What several sentences share: the limits in the units that people use, and the same advice in the same words. */
export const words = {
  megabytes: Math.round(limits.pictureBytes / 1024 / 1024),
  undoHours: limits.undoMilliseconds / 3_600_000,
  proposalMinutes: limits.proposalMilliseconds / 60_000,
  resend: 'Please post the picture again.',
  rewrite: 'Please write the command again.',
  reopen: 'Please choose the action again.',
} as const;

/** What to do to try again: a search has no such button. */
export function retry({ again }: RefusalDetails): string {
  return again === 'search' ? 'search again' : 'press “Try again”';
}

/** Says when to come back: in the unit that people would use, and never too early. */
export function inTime(seconds: string | number | undefined): string {
  const whole = Math.ceil(Number(seconds));
  if (!(whole > 0)) return 'in a minute';
  if (whole < 100) return `in ${whole} ${whole === 1 ? 'second' : 'seconds'}`;
  const minutes = Math.ceil(whole / 60);
  return minutes < 100 ? `in ${minutes} minutes` : `in ${Math.ceil(minutes / 60)} hours`;
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

export const cropNames: Readonly<Record<Crop, string>> = {
  auto: 'Automatic',
  centre: 'Centre',
  top: 'Top',
  bottom: 'Bottom',
  left: 'Left',
  right: 'Right',
  fit: 'Whole picture',
};

const turnNames: Readonly<Record<Exclude<Turn, 0>, string>> = {
  90: 'turned right',
  180: 'upside down',
  270: 'turned left',
};

export const groundNames: Readonly<Record<Ground, string>> = { white: 'White', black: 'Black' };

/** Says how a photo is framed. */
export function framingChosen({ crop, turn, ground }: Framing): string {
  return [
    `Crop: ${cropNames[crop]}`,
    ...(turn === 0 ? [] : [turnNames[turn]]),
    ...(ground === 'white' ? [] : [`on ${groundNames[ground].toLowerCase()}`]),
  ].join(' · ');
}
