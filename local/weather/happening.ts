/** Something untidy that was done, so that a test knows what the bot had to do with. */
export type Happening = {
  /** Such as `connector 412`. */
  readonly name: string;
  /** Which call or activity it was, without what changes from run to run. */
  readonly call: string;
  /** The same call ends so each time. */
  readonly lasting: boolean;
  /** By the clock of the machine, in milliseconds. */
  readonly at: number;
};

export type Note = (happening: Omit<Happening, 'at'>) => void;
