import { consentedPage } from './consented-page';
import type { StepUps } from '../tokens/step-ups';

type Page = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};
type Route = (request: unknown, connections: unknown, query: URLSearchParams) => Promise<Page>;

/** The pages that people's browsers pass through on their way to Entra and back. */
export function signInRoutes(
  stepUps: Pick<StepUps, 'toEntra' | 'toTokenService'>,
): Readonly<Record<string, Route>> {
  return {
    'GET /sign-in': async (_request, _connections, query) =>
      to(await stepUps.toEntra(query.get('id') ?? '')),
    'GET /consented': async (_request, _connections, query) =>
      to(await stepUps.toTokenService(query.get('state') ?? '')),
  };
}

/** Only where we have sent somebody ourselves they go on; whoever comes otherwise reads the page that ends it. */
function to(location: string | undefined): Page {
  if (location === undefined) return consentedPage;
  return { status: 302, headers: { location, 'referrer-policy': 'no-referrer' } };
}
