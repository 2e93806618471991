import type { RecordedRequest } from '../http/record';

/** What changes from one message or run to the next, and so tells the dice nothing. */
const passing: readonly (readonly [RegExp, string])[] = [
  [/;messageid(=|%3d)\d+/gi, ''],
  [/\/activities\/[^/]+/g, '/activities/…'],
  [/\/attachments\/[^/]+/g, '/attachments/…'],
  [/\/messages\/[^/]+/g, '/messages/…'],
  [/\/replies\/[^/]+/g, '/replies/…'],
  [/\/hostedContents\/[^/]+/g, '/hostedContents/…'],
  [/\/shares\/[^/]+/g, '/shares/…'],
];

/** Names a call so that it has the same name in each run: what is asked of whom, and for whom. */
export function callOf(request: RecordedRequest): string {
  const { method, path, service } = request;
  const place =
    service === 'files' ? '' : passing.reduce((text, [what, by]) => text.replace(what, by), path);
  return [service, method, place, whoseOf(request)].filter(Boolean).join(' ');
}

/** Returns whose call it is, as far as it says so: an object id, or an id of Teams. */
export function whoseOf({ body, headers, service, url }: RecordedRequest): string {
  if (service === 'tokenService') return valueOf(url, 'userid');
  if (service === 'graph') return subjectOf(headers.authorization ?? '');
  return service === 'entra' ? subjectOf(body.toString('latin1')) : '';
}

function valueOf({ searchParams }: URL, wanted: string): string {
  return [...searchParams].find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
}

const payload = /(?:Bearer |\bassertion=)[\w-]+\.([\w-]+)\./;

function subjectOf(text: string): string {
  const encoded = payload.exec(text)?.[1] ?? '';
  try {
    const { oid } = JSON.parse(Buffer.from(encoded, 'base64url').toString()) as { oid?: unknown };
    return typeof oid === 'string' ? oid : '';
  } catch {
    return '';
  }
}
