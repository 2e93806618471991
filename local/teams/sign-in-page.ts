import type { PersonKey } from '../tenant/people';

/** Goes through the sign-in page behind a sign-in button. Returns the six digits. @throws Error when there are none */
export async function signInByHand(by: PersonKey, signInLink: string): Promise<string> {
  const response = await fetch(await follow(by, signInLink), {
    method: 'POST',
    body: new URLSearchParams({ who: by }),
  });
  const code = /id="code">(\d{6})</.exec(await response.text())?.[1];
  if (code === undefined)
    throw new Error(`the sign-in page answered ${response.status} and no code`);
  return code;
}

/** Returns the page to which a link leads in a browser, by way of Entra's pages where it leads there first. */
async function follow(by: PersonKey, link: string): Promise<string> {
  const response = await fetch(link, { redirect: 'manual' });
  const location = response.headers.get('location');
  if (location === null) return link;
  const next = new URL(location, link);
  const atEntra = next.pathname.endsWith('/oauth2/v2.0/authorize');
  return follow(by, (atEntra ? await authorizeByHand(by, next.href) : next).href);
}

/**
 * Goes through Entra's pages behind a link: the second factor and the permissions, where they are asked for.
 * @throws Error when they lead nowhere
 */
export async function authorizeByHand(by: PersonKey, link: string): Promise<URL> {
  const response = await fetch(link, {
    method: 'POST',
    body: new URLSearchParams({ who: by, factor: 'approved', decision: 'accept' }),
    redirect: 'manual',
  });
  const location = response.headers.get('location');
  if (location === null) throw new Error(`Entra's page answered ${response.status}`);
  return new URL(location);
}
