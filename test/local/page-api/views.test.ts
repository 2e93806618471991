import { clickView } from '../../../local/page-api/views';
import type { ClickResult } from '../../../local/types';

const card = 'application/vnd.microsoft.card.adaptive';
const message = 'application/vnd.microsoft.activity.message';
const login = 'application/vnd.microsoft.activity.loginRequest';
const error = 'application/vnd.microsoft.error';

describe('what a click came to', () => {
  it.each([
    ['a card', { body: { statusCode: 200, type: card, value: {} } }, 'card', undefined],
    ['a sentence', { body: { statusCode: 200, type: message, value: 'No.' } }, 'message', 'No.'],
    [
      'a wish to sign in',
      { signIn: 'refused', body: { statusCode: 401, type: login, value: { text: 'Sign in' } } },
      'signIn',
      'Sign in',
    ],
    [
      'an error in words',
      { body: { statusCode: 500, type: error, value: { code: 'x', message: 'Broken.' } } },
      'error',
      'Broken.',
    ],
    ['nothing in time', { status: 0 }, 'error', expect.stringContaining('in time')],
    ['an error without words', { status: 502 }, 'error', expect.stringContaining('502')],
  ] as const)('%s', (_what, result: Partial<ClickResult>, kind, text: unknown) => {
    const whole = { status: 200, body: undefined, signIn: 'none', milliseconds: 12.7, ...result };
    const view: { kind: string; text?: string | undefined } = clickView(
      whole as ClickResult,
      'PhotoBot',
    );
    expect(view).toMatchObject({ kind, milliseconds: 13 });
    expect(view.text).toEqual(text);
  });
});
