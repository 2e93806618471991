import { Refusal } from '../errors';
import { limits } from '../limits';
import type { Fetch } from '../ports';
import { dropBody, readBody } from './body';
import { allowedUrl } from './hosts';
import type { RetryAfterDeps } from './retry-after';
import { retryAfterOf } from './retry-after';
import type { Deadline, Patience } from './within';
import { within } from './within';

export type DownloadOptions = RetryAfterDeps & {
  /** Where every hop of the download must be. */
  readonly origins: readonly string[];
  /** What the path of every hop must look like. */
  readonly path?: RegExp;
  /** Sent until the first redirect to another origin, and never again after it. */
  readonly authorization?: string;
  /** Hears of a hop that is refused for where it leads to. */
  readonly forbidden?: (url: URL) => void;
  readonly signal?: AbortSignal;
  readonly maxBytes?: number;
  readonly patience?: Patience;
};

const patience: Patience = {
  totalMilliseconds: limits.downloadMilliseconds,
  firstByteMilliseconds: limits.downloadFirstByteMilliseconds,
  silenceMilliseconds: limits.downloadSilenceMilliseconds,
};

/**
 * Returns the bytes at a URL. Redirects are followed by hand, so that each one is checked like the first, and only the
 * bytes as they were sent count: a compressed answer could unfold to anything.
 * @throws Refusal `download.forbidden_host` | `download.too_slow` | `download.unavailable`, with the status if there
 *   was one, and the seconds after which to come back if it said so | `photo.too_large`
 */
export async function download(fetch: Fetch, url: URL, options: DownloadOptions): Promise<Buffer> {
  return within(options.patience ?? patience, (deadline) => take(fetch, url, options, deadline), {
    signal: options.signal,
    late() {
      throw new Refusal('download.too_slow');
    },
  });
}

async function take(
  fetch: Fetch,
  url: URL,
  options: DownloadOptions,
  deadline: Deadline,
): Promise<Buffer> {
  try {
    const response = await follow(fetch, url, options, deadline);
    return await bytesOf(response, options, deadline);
  } catch (thrown) {
    // Not kept as a cause: what a network library throws may hold headers and URLs.
    throw thrown instanceof Refusal ? thrown : new Refusal('download.unavailable');
  }
}

async function follow(
  fetch: Fetch,
  start: URL,
  options: DownloadOptions,
  { signal, heard }: Deadline,
): Promise<Response> {
  const { origins, path, authorization, forbidden } = options;
  let url = start;
  let token = authorization;
  for (let redirects = 0; ; redirects += 1) {
    if (!allowedUrl(url.href, origins) || path?.test(url.pathname) === false) {
      forbidden?.(url);
      throw new Refusal('download.forbidden_host');
    }
    const headers = { 'accept-encoding': 'identity', ...(token && { authorization: token }) };
    const response = await fetch(url, { headers, redirect: 'manual', signal });
    heard();
    const next = redirectOf(response, url, options);
    if (!next) return response;
    dropBody(response);
    if (redirects === limits.downloadRedirects) throw unavailable(response, options);
    if (next.origin !== url.origin) token = undefined;
    url = next;
  }
}

const redirectStatuses = [301, 302, 303, 307, 308];

function redirectOf(response: Response, from: URL, deps: RetryAfterDeps): URL | undefined {
  const location = response.headers.get('location');
  if (location === null || !redirectStatuses.includes(response.status)) return undefined;
  if (!URL.canParse(location, from.href)) throw unavailable(response, deps);
  return new URL(location, from);
}

async function bytesOf(
  response: Response,
  { maxBytes = limits.pictureBytes, ...deps }: DownloadOptions,
  { heard }: Deadline,
): Promise<Buffer> {
  const encoding = response.headers.get('content-encoding') ?? 'identity';
  if (response.status !== 200 || encoding !== 'identity') {
    dropBody(response);
    throw unavailable(response, deps);
  }
  const bytes = await readBody(response, maxBytes, heard);
  if (!bytes) throw new Refusal('photo.too_large');
  if (bytes.length === 0) throw unavailable(response, deps);
  return bytes;
}

function unavailable(response: Response, deps: RetryAfterDeps): Refusal {
  const { status } = response;
  const asked = retryAfterOf(response, deps);
  if (asked === undefined) return new Refusal('download.unavailable', { status });
  return new Refusal('download.unavailable', { status, seconds: asked / 1000 });
}
