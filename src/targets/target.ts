/** Somebody in the directory. */
export type Person = {
  readonly objectId: string;
  /** What stands in a path of Graph: the object id, or the user principal name by which they were called. */
  readonly address: string;
  readonly name: string;
};

/** Whose photo. Ids are Entra's or Exchange's and came from Teams or Graph, never from a text or a card. */
export type Target =
  | { readonly kind: 'me'; readonly objectId: string; readonly name: string }
  | ({ readonly kind: 'user' } & Person)
  | Grouped<'group'>
  | (Grouped<'team'> & {
      /** It was named by one of its channels that has members of its own, whose photo people may have meant. */
      readonly channelKind?: 'private' | 'shared';
    })
  | {
      readonly kind: 'contact';
      readonly contactId: string;
      /** The folder that the contact is in, unless it is the mailbox's own. */
      readonly folderId?: string;
      readonly name: string;
      /** Whose mailbox the contact is in, unless it is the requester's. */
      readonly owner?: Person;
    };

type Grouped<Kind> = {
  readonly kind: Kind;
  /** Of the Microsoft 365 group, which is what Graph calls a team's id too. */
  readonly groupId: string;
  readonly name: string;
  /** Milliseconds since 1970, where it is known: a new one takes photos only after some minutes. */
  readonly createdAt?: number;
};

export type TargetKind = Target['kind'];

/**
 * Returns whose photo is meant: somebody who names themselves means their own photo, which takes a permission that they
 * can grant themselves.
 */
export function meantBy(requesterId: string, target: Target): Target {
  if (target.kind !== 'user' || target.objectId !== requesterId) return target;
  return { kind: 'me', objectId: requesterId, name: target.name };
}
