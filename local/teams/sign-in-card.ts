import { isObject } from '../http/body';

type Json = Readonly<Record<string, unknown>>;

export const signInCardType = 'application/vnd.microsoft.card.oauth';

/** How the client's attempt to sign in without asking went. */
export type SilentSignIn = 'trying' | 'done' | 'failed';

/** A sign-in card, as the client reads it. */
export type SignInCard = {
  readonly text: string;
  /** The words on its button. */
  readonly title: string;
  /** Where the button leads. */
  readonly link: string;
  readonly connectionName: string;
  /** There when the bot wants the client to try without asking first. */
  readonly resource?: { readonly id: string; readonly uri: string };
};

/** Reads the sign-in card of a message, which the connector has checked. */
export function readSignInCard(attachments: readonly Json[]): SignInCard | undefined {
  const found = attachments.find(({ contentType }) => contentType === signInCardType);
  const content = found?.['content'];
  if (!isObject(content)) return undefined;
  const { buttons, connectionName, text, tokenExchangeResource: resource } = content;
  const [button] = buttons as readonly [Json];
  return {
    text: String(text),
    title: typeof button['title'] === 'string' ? button['title'] : 'Sign in',
    link: String(button['value']),
    connectionName: String(connectionName),
    ...(isObject(resource) && {
      resource: { id: String(resource['id']), uri: String(resource['uri']) },
    }),
  };
}
