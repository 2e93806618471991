import type { Log } from '../../src/index';
import { text } from '../../src/index';
import type { StepUps } from '../tokens/step-ups';
import { entraRefusalIn } from './entra-return';
import { probed } from './probed';

/** What is sent; a refusal has no body, so that no text of an error reaches anybody. */
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** A page, by the query of its address. */
export type Page = (query: URLSearchParams) => Answer | Promise<Answer>;

type Redirects = Pick<StepUps, 'toEntra' | 'toTokenService'>;

/** Returns the pages, by method and path: one for probes, and those through which browsers pass on their way to Entra. */
export function pagesOf(stepUps: Redirects, log: Log): Readonly<Record<string, Page>> {
  return {
    'GET /healthz': () => probed(200, 'ok'),
    'GET /sign-in': async (query) => leadOn(await stepUps.toEntra(query.get('id') ?? ''), log),
    'GET /consented': (query) => comeBack(query, stepUps, log),
  };
}

/**
 * Ends consent, or goes on with a stronger sign-in; only the latter has a `state`. After a refusal the browser is not
 * sent on: the token service would only meet the same sign-in again.
 */
async function comeBack(query: URLSearchParams, stepUps: Redirects, log: Log): Promise<Answer> {
  const { notGranted, notSignedIn, reasons, granted } = text.pages;
  const state = query.get('state');
  const refusal = entraRefusalIn(query);
  if (refusal) {
    const { fields, reason } = refusal;
    log.warn(state === null ? 'consent.refused' : 'step_up.refused', fields);
    if (state === null) return page(notGranted, reasons[reason]);
    return page(notSignedIn, reasons[reason === 'declined' ? 'unfinished' : reason]);
  }
  if (state !== null) return leadOn(await stepUps.toTokenService(state), log);
  const done = query.has('code') || query.get('admin_consent')?.toLowerCase() === 'true';
  return done ? page(granted.heading, granted.next) : lapsed(log);
}

/** Sends the browser on, to addresses of our own making only. */
function leadOn(location: string | undefined, log: Log): Answer {
  if (location === undefined) return lapsed(log);
  return { status: 302, headers: { location, 'referrer-policy': 'no-referrer' } };
}

function lapsed(log: Log): Answer {
  const { heading, next } = text.pages.lapsed;
  log.info('link.lapsed');
  return page(heading, next);
}

/**
 * Returns a page that runs and loads nothing. It is made of our own words and shows nothing of its address, because
 * what Entra puts there (a code, an error text) comes through the reader's hands.
 */
function page(heading: string, next: string): Answer {
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
    },
    body: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>PhotoBot</title>
<h1>${heading}</h1>
<p>${next}</p>
</html>
`,
  };
}
