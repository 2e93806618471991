import type { RefusalCode } from '../errors';
import { Refusal } from '../errors';
import { GraphAnswerError } from '../graph/answer';
import type { GraphContext } from '../graph/errors';
import { isBareNotFound, refusalFor } from '../graph/errors';
import type { Watch } from '../graph/exchange';
import type { GraphPhotos, PhotoRead } from '../graph/photos';
import { isTransient } from '../graph/retry';
import { limits } from '../limits';
import type { Act, Audit } from '../memory/audit';
import type { ApplicationTokens, Assertion, DelegatedTokens } from '../outside';
import type { Clock } from '../ports';
import { fingerprint } from '../store/store';
import type { Permission, Route } from '../targets/catalog';
import { routes } from '../targets/catalog';
import type { Target } from '../targets/target';

/** The person in whose name Graph is called, and the permission that the token has for it. */
export type Means = { readonly assertion: Assertion; readonly permission: Permission };

/**
 * Makes one call with a token that has just this permission. The token is the requester's, or the app's own for an
 * application permission. A token that Graph finds stale is replaced once.
 * @throws Refusal for what Graph or the sign-in refuses
 */
export type GraphCaller = <T>(
  means: Means,
  context: Omit<GraphContext, 'guest' | 'application'>,
  call: (token: string) => Promise<T>,
) => Promise<T>;

type TokenNeeds = { readonly application: ApplicationTokens; readonly tokens: DelegatedTokens };

/** Creates what calls Graph in somebody's name. */
export function createGraphCaller({ application, tokens }: TokenNeeds): GraphCaller {
  return async ({ assertion, permission }, context, call) => {
    const { scopes, token: kind } = permission;
    const asApplication = kind === 'application';
    const attempt = async () => {
      const token = await (asApplication ? application.get() : tokens.get(assertion, scopes));
      try {
        return await call(token);
      } catch (thrown) {
        const { guest } = assertion;
        throw refusalFor(thrown, { ...context, guest, application: asApplication });
      }
    };
    try {
      return await attempt();
    } catch (thrown) {
      if (!(thrown instanceof Refusal) || !curable[kind].includes(thrown.code)) throw thrown;
      if (asApplication) application.forget();
      else tokens.forget(assertion, scopes);
      return attempt();
    }
  };
}

/** What a new token may cure. An administrator may have granted the app a permission since its token was made. */
const curable: Readonly<Record<Permission['token'], readonly RefusalCode[]>> = {
  delegated: ['auth.sign_in_stale'],
  application: ['auth.sign_in_stale', 'auth.application_denied'],
};

/** A photo, the route to it, and the sign-in with which it is read. */
export type Way = {
  readonly target: Target;
  readonly route: Route;
  readonly assertion: Assertion;
};

/** A way by which a photo is changed, with the act that the audit notes before anything is sent. */
export type WritingWay = Way & { readonly act: Act };

/** The calls to a photo by one way. @throws Refusal */
export type PhotoCalls = {
  read(way: Way): Promise<PhotoRead>;
  /**
   * Reads a photo before or after a write. A 404 without a reason counts as “no photo” if the metadata answers the
   * same, or shows none. Such a 404 may also mean that there is no place for a photo; then the write fails by itself.
   * “No photo” is not believed while the metadata shows one, or cannot be read.
   */
  readOwned(way: Way): Promise<PhotoRead>;
  /** Returns the etag of the metadata; empty if Graph does not tell it, for any reason. Never throws. */
  etag(way: Way): Promise<string>;
  /** See {@link GraphPhotos.write}. */
  write(way: WritingWay, photo: Buffer, how: HowToWrite): ReturnType<GraphPhotos['write']>;
  /**
   * Removes the photo and reads back. Returns whether it is gone for sure: Graph may still show it for a while, and a
   * proxy in front of Graph may say yes to anything.
   */
  remove(way: WritingWay, watch?: Watch): Promise<boolean>;
};

type HowToWrite = NonNullable<Parameters<GraphPhotos['write']>[3]>;

type PhotoCallNeeds = {
  readonly call: GraphCaller;
  readonly graph: GraphPhotos;
  readonly audit: Pick<Audit, 'sent'>;
  readonly now: Clock;
};

/** Creates the calls to photos, each with the permission of its way. */
export function createPhotoCalls({ audit, call, graph, now }: PhotoCallNeeds): PhotoCalls {
  const by: CallBy = ({ assertion, route, target }, verb, work) => {
    const context = { target: target.kind, route, verb, young: isYoung(target, now()) };
    const { photo: pathTo, ...permission } = routes[route];
    return call({ assertion, permission }, context, (token) => work(pathTo(target), token));
  };
  const reads = createReads(by, graph);
  const isGone = async (way: Way) =>
    (await reads.readOwned(way).catch(() => undefined))?.kind === 'none';
  return {
    ...reads,
    write: (way, photo, how) =>
      audit.sent({ ...way, after: fingerprint(photo) }, () =>
        by(way, 'write', (path, token) => graph.write(path, token, photo, how)),
      ),
    async remove(way, watch) {
      try {
        await audit.sent({ ...way, after: 'none' }, () =>
          by(way, 'remove', (path, token) => graph.remove(path, token, watch)),
        );
      } catch (thrown) {
        // A repeated call whose first answer was lost may find nothing left to remove.
        if (tellsNothing(thrown) && (await isGone(way))) return true;
        throw thrown;
      }
      return isGone(way);
    },
  };
}

type CallBy = <T>(
  way: Way,
  verb: GraphContext['verb'],
  work: (path: string, token: string) => Promise<T>,
) => Promise<T>;

function createReads(
  by: CallBy,
  graph: GraphPhotos,
): Pick<PhotoCalls, 'etag' | 'read' | 'readOwned'> {
  const read = (way: Way) => by(way, 'read', (path, token) => graph.read(path, token));
  const factsOf = (way: Way) => by(way, 'read', (path, token) => graph.etag(path, token));
  const etagOf = (way: Way) =>
    factsOf(way)
      // Once more, because without an etag bytes that lag would pass for the photo that is there.
      .catch((thrown: unknown) => (wasTriedEnough(thrown) ? '' : factsOf(way)))
      .then(
        (found = '') => found,
        () => '',
      );
  /** Returns what the metadata tells; nothing if it tells no photo, or answers 404 without a reason. */
  const factsOrNone = (way: Way) =>
    factsOf(way).catch((thrown: unknown) => {
      if (!tellsNothing(thrown)) throw thrown;
      return undefined;
    });
  return {
    read,
    async readOwned(way) {
      let found: PhotoRead;
      try {
        found = await read(way);
      } catch (thrown) {
        if (!tellsNothing(thrown)) throw thrown;
        if ((await factsOrNone(way).catch(() => '')) !== undefined) throw thrown;
        return { kind: 'none' };
      }
      // If “no photo” were believed while there is one, an undo would delete it.
      if (found.kind === 'none' && (await factsOrNone(way)) !== undefined)
        throw new Refusal('graph.failed');
      return found;
    },
    etag: etagOf,
  };
}

/** Whether a group or team is so new that it may not have a place for a photo yet. */
function isYoung(target: Target, now: number): boolean {
  if (target.kind !== 'group' && target.kind !== 'team') return false;
  return target.createdAt !== undefined && now - target.createdAt < limits.youngMilliseconds;
}

/** Whether a call was repeated already, or made for nothing: Graph did not answer, or with what may pass by itself. */
function wasTriedEnough(thrown: unknown): boolean {
  const cause = thrown instanceof Refusal ? thrown.cause : undefined;
  return !(cause instanceof GraphAnswerError) || isTransient(cause);
}

/** Whether a failure is a 404 without a reason. Young groups and guests have codes of their own. */
function tellsNothing(thrown: unknown): boolean {
  const unknown = thrown instanceof Refusal && thrown.code === 'graph.not_found';
  return unknown && isBareNotFound(thrown.cause);
}
