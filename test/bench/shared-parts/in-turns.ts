/**
 * Does two things in turns, so many times each, so that whatever else the machine does hits both. Returns what each of
 * them returned. One more round comes first and does not count, because it reads the files from the disk.
 */
export async function inTurns<One, Other>(
  rounds: number,
  one: () => One | Promise<One>,
  other: () => Other | Promise<Other>,
): Promise<readonly [readonly One[], readonly Other[]]> {
  const [ones, others]: [One[], Other[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    ones.push(await one());
    others.push(await other());
  }
  return [ones.slice(1), others.slice(1)];
}

/** Returns the number in the middle. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;
}
