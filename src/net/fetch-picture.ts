import type { Cloud } from '../clouds';
import { Refusal } from '../errors';
import type { Fetch } from '../ports';
import type { ImageSource } from '../request';
import type { AgainDeps } from './again';
import { createAgain } from './again';
import { attachmentPath, namesOriginal, viewAddress, viewByAccount } from './attachment-views';
import { download } from './download';
import { allowedUrl } from './hosts';
import type { Patience } from './within';

type PictureFetcherDeps = AgainDeps & {
  readonly fetch: Fetch;
  readonly cloud: Cloud;
  readonly botToken: () => Promise<string>;
  readonly patience?: Patience;
};

/** The dependencies, and the memory of what is throttled. */
type Fetcher = PictureFetcherDeps & { readonly again: ReturnType<typeof createAgain> };

/**
 * Makes the function that fetches a picture of a message: an inline image from the connector with the bot's own
 * token, a file from its pre-signed address without any.
 *
 * A leaked bot token would speak for the bot to everybody, so it goes to the cloud's connector origins only, whatever
 * the message says.
 * @throws Refusal `download.*` | `photo.too_large`, from the function
 */
export function createPictureFetcher(
  ports: PictureFetcherDeps,
): (source: ImageSource, signal?: AbortSignal) => Promise<Buffer> {
  const deps: Fetcher = { ...ports, again: createAgain(ports) };
  return (source, signal) =>
    source.kind === 'inline'
      ? inlinePicture(deps, source.contentUrl, signal)
      : filePicture(deps, source.downloadUrl, signal);
}

type Signal = AbortSignal | undefined;

async function inlinePicture(deps: Fetcher, text: string, signal: Signal): Promise<Buffer> {
  const { again, botToken, cloud, fetch, log, now, patience } = deps;
  const origins = cloud.connectorOrigins;
  const attachment = checked(deps, text, origins, attachmentPath);
  let url = viewAddress(attachment);
  // A view that is not there may be there under another name.
  let maybeOther = !namesOriginal(attachment);
  const forbidden = ({ href }: URL) => report(deps, href, origins);
  const known = { origins, path: attachmentPath, forbidden, signal, patience, log, now };
  return again({ kind: url.origin, statuses: inlineRetries, signal }, async () => {
    const options = { ...known, authorization: `Bearer ${await botToken()}` };
    try {
      return await download(fetch, url, options);
    } catch (thrown) {
      if (maybeOther && statusOf(thrown) === 404) {
        maybeOther = false;
        url = await viewByAccount(fetch, attachment, options);
      }
      throw thrown;
    }
  });
}

async function filePicture(deps: Fetcher, text: string, signal: Signal): Promise<Buffer> {
  const { again, cloud, fetch, log, now, patience } = deps;
  const origins = cloud.downloadOrigins;
  const url = checked(deps, text, origins);
  const forbidden = ({ href }: URL) => report(deps, href, origins);
  return again({ kind: url.origin, statuses: fileRetries, signal }, () =>
    download(fetch, url, { origins, forbidden, signal, patience, log, now }),
  );
}

function checked(
  deps: PictureFetcherDeps,
  text: string,
  origins: readonly string[],
  path?: RegExp,
): URL {
  const url = allowedUrl(text, origins);
  if (url && path?.test(url.pathname) !== false) return url;
  report(deps, text, origins);
  throw new Refusal('download.forbidden_host');
}

/** A host or a path that Microsoft has newly put into use shows up here first. The path itself may hold ids. */
function report({ log }: PictureFetcherDeps, text: string, origins: readonly string[]): void {
  const event = allowedUrl(text, origins) ? 'download.unknown_path' : 'download.forbidden_host';
  const host = URL.canParse(text) ? new URL(text).hostname : '';
  log.warn(event, { code: 'download.forbidden_host', host });
}

/** Teams answers 401, 403 and 404 for attachments that it serves a moment later. */
const inlineRetries = [401, 403, 404, 429];
/** A signed address that is refused has run out and stays refused. */
const fileRetries = [429];

function statusOf(thrown: unknown): unknown {
  return thrown instanceof Refusal ? thrown.details['status'] : undefined;
}
