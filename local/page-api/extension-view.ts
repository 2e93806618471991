import type { PersonKey } from '../tenant/people';
import type { AppManifest, ComposedCard, Dialog, ExtensionResult } from '../types';
import type { Held } from './held';
import { shownCard } from './shown-card';

/** The dialogs that are open and the cards that can be sent, of everybody. */
export type ExtensionState = {
  readonly dialogs: Held<Dialog>;
  readonly cards: Held<ComposedCard>;
};

/** Returns what the app's menus and its search box hold. */
export function commandsView({ commands }: AppManifest) {
  return {
    actions: commands
      .filter(({ fetchTask, type }) => type === 'action' && fetchTask)
      .map(({ context, id, title }) => ({ id, title, context })),
    searches: commands
      .filter(({ context, type }) => type === 'query' && context.includes('compose'))
      .map(({ id, initialRun, title }) => ({ id, title, initialRun })),
  };
}

/** Returns what came of an action, a submission or a search, for the page. */
export function extensionView(state: ExtensionState, by: PersonKey, result: ExtensionResult) {
  const { milliseconds, signIn } = result;
  const common = { kind: result.kind, signIn, milliseconds: Math.round(milliseconds) };
  const held = (card: ComposedCard) => ({
    id: state.cards.hold(by, card),
    card: shownCard(card),
  });
  switch (result.kind) {
    case 'dialog': {
      const { invoked: _invoked, ...dialog } = result.dialog;
      return { ...common, dialog: { id: state.dialogs.hold(by, result.dialog), ...dialog } };
    }
    case 'results': {
      const results = result.results.map(({ card, ...shown }) => ({ ...shown, ...held(card) }));
      return { ...common, layout: result.layout, results };
    }
    case 'card':
      return { ...common, composed: held(result.card) };
    case 'signIn':
      return { ...common, text: result.title, signInLink: result.signInLink };
    case 'error': {
      const { problem, text } = result;
      return { ...common, text: problem === undefined ? text : `${text} (${problem})` };
    }
    case 'message':
      return { ...common, text: result.text };
    case 'closed':
      return common;
  }
}
