/** By the clock of the machine, in milliseconds. */
export type Line = { readonly at: number; readonly text: string };

/** What happened to one person, in order, and what of it was wrong. */
export type Story = {
  readonly name: string;
  tell(line: string): void;
  /** Notes something that must not be. */
  fault(what: string): void;
  readonly faults: readonly string[];
  /** The whole of it, oldest first, to see how a fault came about. */
  readonly lines: readonly Line[];
};

/** Begins a story, such as `seed 3, channel`. */
export function beginStory(name: string): Story {
  const lines: Line[] = [];
  const faults: string[] = [];
  const tell = (text: string) => void lines.push({ at: Date.now(), text });
  return {
    name,
    tell,
    faults,
    fault(what) {
      tell(`WRONG: ${what}`);
      faults.push(`${name}: ${what}`);
    },
    lines,
  };
}
