import type { Cloud } from '../clouds';
import type { Fetch } from '../ports';
import type { AgainDeps } from './again';
import { createAgain } from './again';
import { download } from './download';
import type { Patience } from './within';

type GraphFilesDeps = AgainDeps & {
  readonly fetch: Fetch;
  readonly cloud: Cloud;
  readonly patience?: Patience;
};

/**
 * Fetches bytes below Graph with a person's token. Graph sends on to a pre-signed address for files; the token stays
 * behind there, and the address must be one of Microsoft's for files.
 * @throws Refusal `download.*` | `photo.too_large`, from the function
 */
export function createGraphFiles(
  deps: GraphFilesDeps,
): (path: string, token: string) => Promise<Buffer> {
  const { cloud, fetch, log, now, patience } = deps;
  const again = createAgain(deps);
  return (path, token) => {
    const url = new URL(`${cloud.graphOrigin}/v1.0${path}`);
    // Files, chats and teams are services of their own behind Graph.
    const kind = path.split('/')[1] ?? '';
    return again({ kind, statuses: [429] }, () =>
      download(fetch, url, {
        origins: [cloud.graphOrigin, ...cloud.downloadOrigins],
        authorization: `Bearer ${token}`,
        log,
        now,
        patience,
      }),
    );
  };
}
