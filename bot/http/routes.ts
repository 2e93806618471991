import type { IncomingMessage } from 'node:http';
import type { Log, Text } from '../../src/index';
import { languageOf } from '../../src/index';
import type { Speak } from '../cards/card';
import type { StepUps } from '../tokens/step-ups';
import { entraRefusalIn } from './entra-return';
import { probed } from './probed';

/** What is sent; a refusal has no body, so that no text of an error reaches anybody. */
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** A page, by the query of its address and what the browser says of its reader. */
export type Page = (
  query: URLSearchParams,
  request: Pick<IncomingMessage, 'headers'>,
) => Answer | Promise<Answer>;

type Redirects = Pick<StepUps, 'toEntra' | 'toTokenService'>;

/** Returns the pages, by method and path: one for probes, and those through which browsers pass on their way to Entra. */
export function pagesOf(
  stepUps: Redirects,
  speak: Speak,
  log: Log,
): Readonly<Record<string, Page>> {
  const forReader = ({ headers }: Parameters<Page>[1]) => speak(preferredIn(headers));
  return {
    'GET /healthz': () => probed(200, 'ok'),
    'GET /sign-in': async (query, request) =>
      leadOn(forReader(request), await stepUps.toEntra(query.get('id') ?? ''), log),
    'GET /consented': (query, request) => comeBack(forReader(request), query, stepUps, log),
  };
}

/** Browsers name the languages of their reader in the order of preference. */
function preferredIn({ 'accept-language': accepted = '' }: IncomingMessage['headers']) {
  const tags = accepted.split(',').map((each) => each.replace(/;.*/, ''));
  return tags.map(languageOf).find((each) => each !== undefined);
}

/**
 * Ends consent, or goes on with a stronger sign-in; only the latter has a `state`. After a refusal the browser is not
 * sent on: the token service would only meet the same sign-in again.
 */
async function comeBack(
  text: Text,
  query: URLSearchParams,
  stepUps: Redirects,
  log: Log,
): Promise<Answer> {
  const { notGranted, notSignedIn, reasons, granted } = text.pages;
  const state = query.get('state');
  const refusal = entraRefusalIn(query);
  if (refusal) {
    const { fields, reason } = refusal;
    log.warn(state === null ? 'consent.refused' : 'step_up.refused', fields);
    if (state === null) return page(text, notGranted, reasons[reason]);
    return page(text, notSignedIn, reasons[reason === 'declined' ? 'unfinished' : reason]);
  }
  if (state !== null) return leadOn(text, await stepUps.toTokenService(state), log);
  const done = query.has('code') || query.get('admin_consent')?.toLowerCase() === 'true';
  return done ? page(text, granted.heading, granted.next) : lapsed(text, log);
}

/** Sends the browser on, to addresses of our own making only. */
function leadOn(text: Text, location: string | undefined, log: Log): Answer {
  if (location === undefined) return lapsed(text, log);
  return { status: 302, headers: { location, 'referrer-policy': 'no-referrer' } };
}

function lapsed(text: Text, log: Log): Answer {
  const { heading, next } = text.pages.lapsed;
  log.info('link.lapsed');
  return page(text, heading, next);
}

/**
 * Returns a page that runs and loads nothing. It is made of our own words and shows nothing of its address, because
 * what Entra puts there (a code, an error text) comes through the reader's hands.
 */
function page({ rtl, tag }: Text, heading: string, next: string): Answer {
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
    },
    body: `<!doctype html>
<html lang="${tag}"${rtl ? ' dir="rtl"' : ''}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>PhotoBot</title>
<h1>${heading}</h1>
<p>${next}</p>
</html>
`,
  };
}
