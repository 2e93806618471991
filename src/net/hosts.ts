/**
 * Returns the parsed URL when its origin is on the list, and nothing for every other text. An entry is an exact origin,
 * or `https://*.example.com` for one or more labels below example.com.
 *
 * Everything is compared after parsing, because the parser is what decides where a request goes: it turns full-width
 * dots, escapes and backslashes into a host. The prefix of a URL's text proves nothing.
 * Source: https://url.spec.whatwg.org/#host-parsing
 */
export function allowedUrl(text: string, origins: readonly string[]): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return undefined;
  return origins.some((origin) => matches(url, origin)) ? url : undefined;
}

const wildcard = 'https://*.';
const labels = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

function matches(url: URL, origin: string): boolean {
  if (!origin.startsWith(wildcard)) {
    // Not `url.origin`: for `blob:https://host/…` that is the origin of the inner URL.
    return `${url.protocol}//${url.host}` === origin;
  }
  const parent = `.${origin.slice(wildcard.length)}`;
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    url.hostname.endsWith(parent) &&
    labels.test(url.hostname.slice(0, -parent.length))
  );
}
