/** A promise that a test keeps when it likes. */
export type Deferred = { readonly promise: Promise<void>; readonly resolve: () => void };

/** Makes one. */
export function deferred(): Deferred {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve: () => resolve() };
}
