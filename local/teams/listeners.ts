/** Who wants to hear of something. */
export type Listeners<Told extends readonly unknown[]> = {
  tell(...told: Told): void;
  /** Returns the function that stops it. */
  add(listener: (...told: Told) => void): () => void;
};

export function createListeners<Told extends readonly unknown[]>(): Listeners<Told> {
  const listeners = new Set<(...told: Told) => void>();
  return {
    tell: (...told) => listeners.forEach((listener) => listener(...told)),
    add(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
