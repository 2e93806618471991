import type { Crop, Framing, Ground, Turn } from '../photos/pixels/framing';
import { framingVocabulary } from './vocabulary';

export type FramingWords = {
  /** What the words say about the framing, often nothing at all; missing when they contradict each other. */
  readonly framing?: Partial<Framing>;
  /** The words that say nothing about it, in their order. */
  readonly rest: readonly string[];
};

const {
  around,
  backgrounds,
  clock: clockWords,
  cropping,
  crops: cropWords,
  cutting,
  glue,
  grounds: groundWords,
  pairs,
  sides: sideWords,
  turns: turnVerbs,
  turnsLast,
  units,
} = framingVocabulary;
const amountWords = new Map<string, Turn>([
  ['90', 90],
  ['180', 180],
  ['270', 270],
  ...[...around].map((word) => [word, 180] as const),
]);
const leftwards: Readonly<Record<Turn, Turn>> = { 0: 0, 90: 270, 180: 180, 270: 90 };

/** Everything that was said, part by part; saying the same twice is no contradiction. */
type Heard = {
  readonly crop: Set<Crop>;
  readonly ground: Set<Ground>;
  readonly amount: Set<Turn>;
  readonly side: Set<'left' | 'right'>;
};
type Kind = keyof Heard | 'verb';

/** Takes the words that say how the photo is framed out of a message's; they may stand anywhere in it. */
export function framingWords(message: readonly string[]): FramingWords {
  const words = sidesBehind(joined(message));
  const turns = words.some(
    (word) => turnVerbs.has(word) || pairs.has(word) || clockWords.has(word),
  );
  const heard: Heard = { crop: new Set(), ground: new Set(), amount: new Set(), side: new Set() };
  const rest: string[] = [];
  let before: Kind | undefined;
  for (const word of words) {
    if (before === 'amount' && units.has(word)) continue;
    if (before === 'ground' && backgrounds.has(word)) continue;
    const kind = hear(heard, word, turns, before);
    if (!kind) rest.push(word);
    else if (kind !== 'verb' && kind !== 'crop') dropGlue(rest);
    if (kind !== undefined || !glue.has(word)) before = kind;
  }
  const cuts = loses(heard.crop, rest);
  const left =
    heard.crop.size > 0
      ? rest.filter((word) => !cropping.has(word) && !(cuts && cutting.has(word)))
      : rest;
  const contradictory = Object.values(heard).some(({ size }) => size > 1);
  return contradictory ? { rest: left } : { framing: framingOf(heard, turns), rest: left };
}

/** Keeps the other side where words tell which one is lost: “cut off the bottom”. Returns whether they do. */
function loses(crop: Set<Crop>, rest: readonly string[]): boolean {
  const [lost, another] = [...crop];
  const kept = lost && opposite[lost];
  if (!kept || another || !rest.some((word) => cutting.has(word))) return false;
  crop.clear();
  crop.add(kept);
  return true;
}

const opposite: Readonly<Partial<Record<Crop, Crop>>> = {
  top: 'bottom',
  bottom: 'top',
  left: 'right',
  right: 'left',
};

/** Notes what the word says. A side right after a word about a turn is the one to turn to, else the one to keep. */
function hear(heard: Heard, word: string, turns: boolean, before?: Kind): Kind | undefined {
  if (turnVerbs.has(word)) return 'verb';
  const turning = before === 'verb' || before === 'amount';
  const said = {
    side: clockWords.get(word) ?? (turning ? sideWords.get(word) : undefined),
    crop: cropWords.get(word),
    ground: groundWords.get(word),
    amount: turns ? amountWords.get(word) : undefined,
  };
  if (said.side) heard.side.add(said.side);
  else if (said.crop) heard.crop.add(said.crop);
  else if (said.ground) heard.ground.add(said.ground);
  else if (said.amount) heard.amount.add(said.amount);
  // In the order of the lines above.
  return (['side', 'crop', 'ground', 'amount'] as const).find((kind) => said[kind] !== undefined);
}

/** "by 90", "on a black …": what leads up to such a word goes with it. */
function dropGlue(rest: string[]): void {
  while (glue.has(rest.at(-1) ?? '') || backgrounds.has(rest.at(-1) ?? '')) rest.pop();
}

/** A turn without an amount is a quarter, and without a side it is to the right. */
function framingOf(heard: Heard, turns: boolean): Partial<Framing> {
  const [[crop], [ground], [amount = 90], [side]] = [
    [...heard.crop],
    [...heard.ground],
    [...heard.amount],
    [...heard.side],
  ];
  return {
    ...(crop && { crop }),
    ...(turns && { turn: side === 'left' ? leftwards[amount] : amount }),
    ...(ground && { ground }),
  };
}

/** Puts a side behind the verb in languages whose verbs come last: “左に90度回転”. */
function sidesBehind(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => turnsLast.has(word));
  const side = words.findLastIndex((word, place) => place < at && sideWords.has(word));
  const between = words.slice(side + 1, Math.max(at, 0));
  const leads = (word: string) => glue.has(word) || units.has(word) || amountWords.has(word);
  if (side < 0 || !between.every(leads)) return words;
  return words.toSpliced(side, 1).toSpliced(at, 0, ...words.slice(side, side + 1));
}

/** What is one word with or without a gap ("upside down", "counter-clockwise"), as one. */
function joined(words: readonly string[]): readonly string[] {
  return words.reduce<readonly string[]>((before, word) => {
    const both = `${before.at(-1) ?? ''}${word}`;
    return pairs.has(both) ? [...before.slice(0, -1), both] : [...before, word];
  }, []);
}
