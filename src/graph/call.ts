import type { GraphRequest } from './exchange';

/** One call to Graph, however many tries it takes. */
export type GraphCall = {
  readonly method: GraphRequest['method'];
  /** Below the version, such as `/me/photo`, with a query where there is one; all escaped already. */
  readonly path: string;
  /** Asks the version that Microsoft does not support in production, for what only that has. */
  readonly beta?: boolean;
  /** A delegated token with exactly the permission that this call needs. */
  readonly token: string;
  readonly content?: { readonly type: string; readonly bytes: Buffer };
  /** A search of the directory: its index may be a little behind, and Graph wants to hear that this is fine. */
  readonly eventual?: boolean;
  /** How much of a success is read; without it the body does not matter. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal | undefined;
};
