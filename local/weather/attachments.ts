import type { Ground, Gust } from './gust';
import { broken, refusing, slow } from './gust';

const pasted: Ground = { service: 'connector', method: 'GET', path: /\/v3\/attachments\// };
const files: Ground = { service: 'files', method: 'GET' };

const denied = (status: number, code: string) => ({
  status,
  body: { error: { code, message: 'Authorization has been denied for this request.' } },
});

/**
 * Pictures on their way. Pasted ones answer 401, 403 or 404 at first and come a moment later.
 * Source: https://github.com/microsoft/botbuilder-js/issues/4887 and
 * https://github.com/microsoft/BotFramework-Services/issues/358
 */
export const attachmentGusts: readonly Gust[] = [
  {
    ...refusing(pasted, 'attachment refused for good', 0.02, denied(403, 'AccessDenied')),
    lasting: true,
  },
  refusing(pasted, 'attachment 403', 0.15, denied(403, 'AccessDenied')),
  refusing(pasted, 'attachment 404', 0.08, denied(404, 'NotFound')),
  refusing(pasted, 'attachment 401', 0.04, denied(401, 'Unauthorized')),
  refusing(pasted, 'attachment 503', 0.03, { status: 503 }),
  refusing(pasted, 'attachment 429', 0.03, { status: 429, headers: { 'retry-after': '1' } }),
  ...broken(pasted, 0.02),
  slow(pasted, 0.05),
  refusing(files, 'file 503', 0.05, { status: 503 }),
  refusing(files, 'file 429', 0.03, { status: 429, headers: { 'retry-after': '1' } }),
  ...broken(files, 0.03),
  slow(files, 0.05),
];
