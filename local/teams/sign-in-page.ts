import type { PersonKey } from '../tenant/people';

/** Goes through the sign-in page behind a sign-in button. Gives the six digits. @throws Error when there are none */
export async function signInByHand(by: PersonKey, signInLink: string): Promise<string> {
  const response = await fetch(signInLink, {
    method: 'POST',
    body: new URLSearchParams({ who: by }),
  });
  const code = /id="code">(\d{6})</.exec(await response.text())?.[1];
  if (code === undefined)
    throw new Error(`the sign-in page answered ${response.status} and no code`);
  return code;
}
