import { text } from '../../src/index';

/**
 * The page on which Entra's consent ends. It is constant and ignores its address, because what Entra puts there (a
 * code, an error text) is of no use to the bot and comes through the reader's hands.
 */
export const consentedPage = {
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
} as const;
