import { text } from '../../src/index';
import type { StepUps } from '../tokens/step-ups';

/** What is sent; a refusal has no body, so that nothing an error says can reach anybody. */
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** A page, by the query of its address. */
export type Page = (query: URLSearchParams) => Answer | Promise<Answer>;

/** Returns the pages, by method and path: one for probes, and those through which browsers pass on their way to Entra. */
export function pagesOf(
  stepUps: Pick<StepUps, 'toEntra' | 'toTokenService'>,
): Readonly<Record<string, Page>> {
  return {
    'GET /healthz': () => ({ status: 200, headers: { 'content-type': 'text/plain' }, body: 'ok' }),
    'GET /sign-in': async (query) => to(await stepUps.toEntra(query.get('id') ?? '')),
    'GET /consented': async (query) => to(await stepUps.toTokenService(query.get('state') ?? '')),
  };
}

/** They go on only where we have sent them ourselves; everybody else reads the page that ends it. */
function to(location: string | undefined): Answer {
  if (location === undefined) return consentedPage;
  return { status: 302, headers: { location, 'referrer-policy': 'no-referrer' } };
}

/**
 * The page on which Entra's consent ends. It is constant and ignores its address, because what Entra puts there (a
 * code, an error text) is of no use to the bot and comes through the reader's hands.
 */
const consentedPage: Answer = {
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
<h1>${text.consented.heading}</h1>
<p>${text.consented.next}</p>
</html>
`,
};
