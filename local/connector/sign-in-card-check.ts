import { isObject } from '../http/body';

/**
 * Returns what is wrong with a sign-in card, or nothing when Teams can show it.
 * Source: https://learn.microsoft.com/javascript/api/botframework-schema/oauthcard and
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-add-rich-cards
 */
export function signInCardProblem(content: Record<string, unknown>): string | undefined {
  const { buttons, connectionName, text } = content;
  if (!isText(connectionName)) return 'connectionName is missing.';
  if (!isText(text)) return 'text is missing.';
  const [button] = Array.isArray(buttons) ? (buttons as unknown[]) : [];
  if (!isObject(button) || button['type'] !== 'signin') return 'buttons[0] is no signin button.';
  if (!isSafeAddress(button['value'])) return 'buttons[0].value is no https address.';
  return resourceProblem(content);
}

function resourceProblem(content: Record<string, unknown>): string | undefined {
  const { tokenExchangeResource: exchange, tokenPostResource: post } = content;
  if (exchange === null) return 'tokenExchangeResource is null.';
  if (exchange !== undefined) {
    if (!isObject(exchange)) return 'tokenExchangeResource is no object.';
    if (!isText(exchange['id'])) return 'tokenExchangeResource.id is missing.';
    if (!isText(exchange['uri'])) return 'tokenExchangeResource.uri is missing.';
  }
  if (post === undefined) return undefined;
  const posts = isObject(post) && (post['sasUrl'] === undefined || isSafeAddress(post['sasUrl']));
  return posts ? undefined : 'tokenPostResource has no https address.';
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The stand-ins have no TLS; nobody else is excused from it. */
function isSafeAddress(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { hostname, protocol } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
}
