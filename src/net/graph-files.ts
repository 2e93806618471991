import type { Cloud } from '../clouds';
import type { Fetch } from '../ports';
import type { Patience } from './deadline';
import { download } from './download';

export type GraphFilesDeps = {
  readonly fetch: Fetch;
  readonly cloud: Cloud;
  readonly patience?: Patience;
};

/**
 * Fetches bytes below Graph with a person's token. Graph sends on to a pre-signed address for files; the token stays
 * behind there, and the address must be one of Microsoft's for files.
 * @throws Refusal `download.*` | `photo.too_large`, from the function
 */
export function createGraphFiles({
  cloud,
  fetch,
  patience,
}: GraphFilesDeps): (path: string, token: string) => Promise<Buffer> {
  return (path, token) => {
    const url = new URL(`${cloud.graphOrigin}/v1.0${path}`);
    return download(fetch, url, {
      origins: [cloud.graphOrigin, ...cloud.downloadOrigins],
      authorization: `Bearer ${token}`,
      ...(patience && { patience }),
    });
  };
}
