/** A card in the compose box, which a message extension made. */
export type ComposedCard = {
  readonly contentType: string;
  readonly content: Readonly<Record<string, unknown>>;
};
