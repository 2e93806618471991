/** Whose photo. Ids are Entra object ids that came from Teams or Graph, never from a text or a card. */
export type Target =
  | { readonly kind: 'me'; readonly objectId: string; readonly name: string }
  | { readonly kind: 'team'; readonly groupId: string; readonly name: string };

export type TargetKind = Target['kind'];
