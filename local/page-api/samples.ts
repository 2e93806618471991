export type SampleView = { readonly id: string; readonly label: string; readonly name: string };

/** Pictures for people who have none at hand. */
export type Samples = {
  readonly list: readonly SampleView[];
  find(id: string): Promise<{ readonly name: string; readonly bytes: Buffer } | undefined>;
};

export const noSamples: Samples = { list: [], find: () => Promise.resolve(undefined) };
