import type { Cloud } from '../clouds';
import { Refusal } from '../errors';
import { limits } from '../limits';
import type { Fetch } from '../ports';
import type { ImageSource } from '../request';
import type { AgainDeps } from './again';
import { createAgain } from './again';
import { isRecord, recordIn, textIn } from './body';
import type { DownloadOptions } from './download';
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
  // If the view is missing, the attachment may have another one.
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

/**
 * Teams answers 401, 403 and 404 for attachments that it serves a moment later, and 409 or 412 while two things happen at
 * once.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis
 */
const inlineRetries = [401, 403, 404, 408, 409, 412, 429];
/** A signed address that is refused has run out and stays refused. */
const fileRetries = [429];

function statusOf(thrown: unknown): number | undefined {
  return thrown instanceof Refusal ? thrown.details.status : undefined;
}

/**
 * A connector's attachment, below a region and perhaps a tenant, with or without one of its views. Nothing else there may
 * see the bot's token by way of a URL that arrived in a message; escapes are out because two servers may read them
 * differently.
 * Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
const attachmentPath =
  /^(?<base>(?:\/[\w.~-]+){0,3}\/v3\/attachments\/[\w.~=-]+)(?:\/views(?:\/(?<view>[\w.~-]+))?)?\/?$/i;

/** Returns the address of the view that an attachment's address names; of the original if it names none. */
function viewAddress(attachment: URL): URL {
  const { view } = partsOf(attachment);
  // The service has its views in small letters only.
  const named = view === undefined || isOriginal(view) ? original : view;
  return withView(attachment, named);
}

/** Whether an attachment's address names the original, after which there is no other view to try. */
function namesOriginal(attachment: URL): boolean {
  return isOriginal(partsOf(attachment).view ?? '');
}

/**
 * Returns the address of one of the views that the connector lists for an attachment: the original, else the largest
 * one. If the connector lists none, the original is worth a try.
 */
async function viewByAccount(
  fetch: Fetch,
  attachment: URL,
  options: DownloadOptions,
): Promise<URL> {
  const { base } = partsOf(attachment);
  const account = await download(fetch, withPath(attachment, base), {
    ...options,
    maxBytes: limits.attachmentAccountBytes,
  }).catch(() => Buffer.alloc(0));
  const [largest] = viewsIn(account).sort((one, other) => other.size - one.size);
  return withView(attachment, largest?.viewId ?? original);
}

const original = 'original';
const isOriginal = (view: string) => view.toLowerCase() === original;

type View = { readonly viewId: string; readonly size: number };

/** The views that the connector lists; the original counts as larger than any other. */
function viewsIn(account: Buffer): View[] {
  const views = recordIn(account)?.['views'];
  return (Array.isArray(views) ? views.filter(isRecord) : []).flatMap((view) => {
    const viewId = textIn(view, 'viewId');
    if (!/^[\w.~-]+$/.test(viewId)) return [];
    return { viewId, size: isOriginal(viewId) ? Infinity : Number(view['size']) || 0 };
  });
}

function partsOf({ pathname }: URL): { readonly base: string; readonly view?: string } {
  const { base = pathname, view } = attachmentPath.exec(pathname)?.groups ?? {};
  return { base, view };
}

function withView(attachment: URL, view: string): URL {
  return withPath(attachment, `${partsOf(attachment).base}/views/${view}`);
}

function withPath(attachment: URL, pathname: string): URL {
  return Object.assign(new URL(attachment), { pathname });
}
