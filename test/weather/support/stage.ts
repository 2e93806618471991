import sharp from 'sharp';
import type { PersonKey, PhotoKey, PlaceKey } from '../../../local/start';
import type { Dice } from '../../../local/weather/dice';
import { createDice } from '../../../local/weather/dice';
import type { House } from '../../e2e/support/house';
import { openHouse } from '../../e2e/support/house';
import { numberedPicture } from '../../e2e/support/numbered-picture';
import { personKeys } from '../../../local/tenant/people';
import type { Calm } from './calm';
import type { Story } from './story';
import { beginStory } from './story';

/** A tenant in rough weather, and what the tests want to know of it. */
export type Stage = {
  readonly seed: number;
  readonly house: House;
  readonly dice: Dice;
  readonly calm: Calm;
  /** Returns a number that no other picture of this stage looks like. */
  newNumber(): number;
};

/** Somebody in a place, who wants a photo to be set. */
export type Person = {
  readonly stage: Stage;
  readonly story: Story;
  readonly by: PersonKey;
  readonly in: PlaceKey;
  /** Under which keys the photo is kept; a team's also as that of its group. */
  readonly keys: readonly PhotoKey[];
};

/** What the bot may read besides, as after a careful administrator granted it. */
const granted = ['Chat.Read', 'ChannelMessage.Read.All', 'Files.Read.All', 'Group.ReadWrite.All'];

/** Opens a house whose services have the weather of a seed; it is fair until everything is up. */
export async function openStage(seed: number, calm: Calm): Promise<Stage> {
  const house = await openHouse({ weather: { seed, roughness: 'rough' } });
  house.weather.turn('fair');
  granted.forEach((scope) => house.tenant.consents.grant(scope));
  for (const key of personKeys) await house.teams.install('personal', key);
  house.weather.turn('rough');
  let number = 0;
  return { seed, house, calm, dice: createDice(seed), newNumber: () => (number += 1) };
}

/** Begins the story of somebody on a stage. */
export function enter(
  stage: Stage,
  by: PersonKey,
  place: PlaceKey,
  keys: readonly PhotoKey[],
): Person {
  const story = beginStory(`seed ${stage.seed}, ${place} ${by}`);
  return { stage, story, by, in: place, keys };
}

/** Lets there be this numbered photo, or none. */
export async function havePhoto({ keys, stage }: Person, number: number | undefined) {
  const { photos } = stage.house.tenant;
  const jpeg =
    number === undefined
      ? undefined
      : await sharp(await numberedPicture(number))
          .jpeg({ quality: 90 })
          .toBuffer();
  for (const key of keys) await photos.set(key, jpeg);
}
