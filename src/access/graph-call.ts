import type { RefusalCode } from '../errors';
import { Refusal } from '../errors';
import type { GraphContext } from '../graph/errors';
import { isBareNotFound, refusalFor } from '../graph/errors';
import type { Watch } from '../graph/exchange';
import type { GraphPhotos, PhotoRead } from '../graph/photos';
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
 * Makes one call with a token that has just this permission: the requester's, or the app's own where the permission is an
 * application's. A token that Graph finds stale is replaced once.
 * @throws Refusal whatever Graph, or the sign-in, has against it
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

/** What a new token may cure. What the app itself lacks, an administrator may have granted since its token was made. */
const curable: Readonly<Record<Permission['token'], readonly RefusalCode[]>> = {
  delegated: ['auth.sign_in_stale'],
  application: ['auth.sign_in_stale', 'auth.application_denied'],
};

/** One way to a photo, and the sign-in with which it is gone. */
export type Way = {
  readonly target: Target;
  readonly route: Route;
  readonly assertion: Assertion;
};

/** A way by which a photo is changed. The store knows what is about to be sent before anything is. */
export type WritingWay = Way & { readonly act: Act };

/** What can be done to a photo by one way. @throws Refusal */
export type PhotoCalls = {
  read(way: Way): Promise<PhotoRead>;
  /**
   * Reads a photo around a write, which fails by itself where nobody could have one. So a 404 without a reason counts as
   * no photo, but only where the facts of the photo answer the same, or say that there is none. No photo at all is
   * believed only as long as the facts do not show one.
   */
  readOwned(way: Way): Promise<PhotoRead>;
  /** Reads the etag of the metadata; it is empty when Graph does not tell one, whatever the reason. Never throws. */
  etag(way: Way): Promise<string>;
  /** See {@link GraphPhotos.write}. */
  write(way: WritingWay, photo: Buffer, how: HowToWrite): ReturnType<GraphPhotos['write']>;
  /**
   * Removes the photo that is there, and reads back. Returns whether it is known to be gone: Graph may answer with the
   * old one for a while, and whatever stands before Graph may say yes to anything.
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

/** Makes the calls to a photo, each with the permission of its way. */
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
    factsOf(way).then(
      (found = '') => found,
      () => '',
    );
  /** @throws what the read has thrown, unless it tells nothing and the facts show no photo */
  const noneByFacts = async (way: Way, thrown: unknown): Promise<PhotoRead> => {
    if (!tellsNothing(thrown)) throw thrown;
    const facts = await factsOf(way).catch((second: unknown) => {
      if (!tellsNothing(second)) throw thrown;
      return undefined;
    });
    if (facts !== undefined) throw thrown;
    return { kind: 'none' };
  };
  return {
    read,
    async readOwned(way) {
      let found: PhotoRead;
      try {
        found = await read(way);
      } catch (thrown) {
        return noneByFacts(way, thrown);
      }
      if (found.kind === 'none' && (await etagOf(way)) !== '') {
        // One of the two is wrong, and an undo of what never was there would delete the photo.
        throw new Refusal('graph.failed');
      }
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

/** Young groups and guests have rows of their own, above that of `graph.not_found`. */
function tellsNothing(thrown: unknown): boolean {
  const unknown = thrown instanceof Refusal && thrown.code === 'graph.not_found';
  return unknown && isBareNotFound(thrown.cause);
}
