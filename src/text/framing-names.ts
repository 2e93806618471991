import type { Crop, Framing, Ground, Turn } from '../photos/pixels/framing';

export const cropNames: Readonly<Record<Crop, string>> = {
  auto: 'Automatic',
  centre: 'Centre',
  top: 'Top',
  bottom: 'Bottom',
  left: 'Left',
  right: 'Right',
  fit: 'Whole picture',
};

export const turnNames: Readonly<Record<Exclude<Turn, 0>, string>> = {
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
