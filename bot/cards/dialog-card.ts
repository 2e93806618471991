import type { Text } from '../../src/index';
import type { AdaptiveCard, Element } from './elements';

/**
 * Returns a card as a dialog takes it: its buttons come back as a submission, because a dialog knows no other.
 * Source: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/define-action-command
 */
export function dialogCard(card: AdaptiveCard, more: readonly Element[] = []): AdaptiveCard {
  const { actions = [], ...rest } = submitting(card) as AdaptiveCard;
  const all = [...actions, ...more];
  return { ...rest, actions: all.length > 0 ? all : undefined };
}

/** Returns the button that adds the bot where it is missing; Teams then asks for the dialog anew. */
export const installButton = ({ buttons }: Pick<Text, 'buttons'>): Element => ({
  type: 'Action.Submit',
  title: buttons.install,
  data: { msteams: { justInTimeInstall: true } },
});

function submitting(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(submitting);
  if (typeof node !== 'object' || node === null) return node;
  const { data, type, verb, ...rest } = node as Readonly<Record<string, unknown>>;
  if (type === 'Action.Execute') {
    return { ...rest, type: 'Action.Submit', data: { ...(data as object), verb } };
  }
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, submitting(value)]));
}
