/** The seeds of the regular checks. */
const regular = [1, 2, 3, 4, 5];

/** More at once would make each other late on a small machine. */
export const stagesAtOnce = 5;

/** The variable that names other seeds, such as `1-50` or `7,12`. */
export const seedsVariable = 'WEATHER_SEEDS';

/** Returns the seeds to play. @throws Error for what is no list of seeds */
export function seedsToPlay(named = process.env[seedsVariable]): readonly number[] {
  return named === undefined || named === '' ? regular : named.split(',').flatMap(seedsIn);
}

function seedsIn(text: string): readonly number[] {
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  if (first === undefined) throw new Error(`“${text}” names no seeds`);
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, index) => Number(first) + index);
}
