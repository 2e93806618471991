import type { Cloud } from '../clouds';
import { Refusal } from '../errors';
import { limits } from '../limits';
import type { BotToken, Fetch, Log, Sleep } from '../ports';
import type { ImageSource } from '../request';
import type { Patience } from './deadline';
import { download } from './download';
import { allowedUrl } from './hosts';

export type PictureFetcherDeps = {
  readonly fetch: Fetch;
  readonly cloud: Cloud;
  readonly botToken: BotToken;
  readonly sleep: Sleep;
  readonly log: Log;
  readonly patience?: Patience;
};

/**
 * A connector's attachment view, below a region and perhaps a tenant. Nothing else there may see the bot's token by
 * way of a URL that arrived in a message; escapes are out because two servers may read them differently.
 */
const attachmentPath = /^(?:\/[\w.~-]+){0,3}\/v3\/attachments\/[\w.~=-]+\/views\/[\w.~-]+$/;

/**
 * Makes the function that fetches a picture of a message: an inline image from the connector with the bot's own
 * token, a file from its pre-signed address without any.
 *
 * A leaked bot token would speak for the bot to everybody, so it goes to the cloud's connector origins only, whatever
 * the message says.
 * @throws Refusal `download.*` | `photo.too_large`, from the function
 */
export function createPictureFetcher(
  deps: PictureFetcherDeps,
): (source: ImageSource, signal?: AbortSignal) => Promise<Buffer> {
  return async (source, signal) => {
    const inline = source.kind === 'inline';
    const origins = inline ? deps.cloud.connectorOrigins : deps.cloud.downloadOrigins;
    const text = inline ? source.contentUrl : source.downloadUrl;
    const url = allowedUrl(text, origins);
    if (!url) {
      // A host that Microsoft has newly put into use shows up here first.
      deps.log.warn('download.forbidden_host', { host: hostOf(text) });
      throw new Refusal('download.forbidden_host');
    }
    const common = { origins, signal, patience: deps.patience };
    if (!inline)
      return retrying(deps, fileRetries, signal, () => download(deps.fetch, url, common));
    return retrying(deps, inlineRetries, signal, async () => {
      const authorization = `Bearer ${await deps.botToken()}`;
      return download(deps.fetch, url, { ...common, path: attachmentPath, authorization });
    });
  };
}

/** Teams answers 401, 403 and 404 for attachments that it serves a moment later. */
const inlineRetries = [401, 403, 404, 429];
/** A signed address that is refused has run out and stays refused. */
const fileRetries = [429];

async function retrying(
  { sleep, log }: PictureFetcherDeps,
  statuses: readonly number[],
  signal: AbortSignal | undefined,
  attempt: () => Promise<Buffer>,
): Promise<Buffer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (thrown) {
      if (tries === limits.downloadTries || !transient(thrown, statuses)) throw thrown;
      const { code, details } = thrown;
      log.warn('download.retrying', { attempt: tries, code, status: details['status'] });
    }
    await sleep(limits.downloadRetryMilliseconds * 2 ** (tries - 1), signal);
  }
}

/** No status means that the connection broke. */
function transient(thrown: unknown, statuses: readonly number[]): thrown is Refusal {
  if (!(thrown instanceof Refusal) || thrown.code !== 'download.unavailable') return false;
  const status = Number(thrown.details['status'] ?? 500);
  return status >= 500 || statuses.includes(status);
}

function hostOf(text: string): string {
  return URL.canParse(text) ? new URL(text).hostname : '';
}
