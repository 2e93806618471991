import { limits } from '../limits';
import type { Fetch } from '../ports';
import type { DownloadOptions } from './download';
import { download } from './download';
import { isRecord, recordIn, textIn } from './json';

/**
 * A connector's attachment, below a region and perhaps a tenant, with or without one of its views. Nothing else there may
 * see the bot's token by way of a URL that arrived in a message; escapes are out because two servers may read them
 * differently.
 * Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
export const attachmentPath =
  /^(?<base>(?:\/[\w.~-]+){0,3}\/v3\/attachments\/[\w.~=-]+)(?:\/views(?:\/(?<view>[\w.~-]+))?)?\/?$/i;

/** Returns the address of the view that an attachment's address names, and of the original where it names none. */
export function viewAddress(attachment: URL): URL {
  const { view } = partsOf(attachment);
  // The service has its views in small letters only.
  const named = view === undefined || isOriginal(view) ? original : view;
  return withView(attachment, named);
}

/** Whether an attachment's address names the original, which there is no other view to try after. */
export function namesOriginal(attachment: URL): boolean {
  return isOriginal(partsOf(attachment).view ?? '');
}

/**
 * Returns the address of the view that an attachment has by its own account: the original, else the largest one. Where
 * it gives no account the original is worth a try.
 */
export async function viewByAccount(
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

/** The views that an account lists; the original counts as larger than any other. */
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
