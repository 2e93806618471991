import type { ExtensionResult, Message, PersonKey, PlaceKey } from '../../../local/start';
import type { House } from './house';

type Seen = Pick<Message, 'card' | 'text'>;

/** What somebody sees, on a card in a conversation or in a dialog, and what comes of its buttons. */
export type Screen = { readonly seen: Seen; press(button: string): Promise<Screen> };

/** Who sees it, where, and what becomes of their sign-ins. */
export type Viewer = {
  readonly house: House;
  readonly by: PersonKey;
  readonly in: PlaceKey;
  readonly signIns: string[];
};

/** A card in a conversation. Who is asked to sign in by a button does so, and comes back with six digits. */
export function cardScreen(viewer: Viewer, seen: Message): Screen {
  const { by, house, in: place } = viewer;
  return {
    seen,
    async press(button) {
      const click = { by, in: place, verb: verbOf(seen, button) };
      const first = await house.press(seen, click);
      const { signIn, signInLink } = first.result;
      note(viewer, signIn);
      if (signIn !== 'refused' || signInLink === undefined) return cardScreen(viewer, first.seen);
      const state = await house.teams.signIn(by, signInLink);
      const { result, seen: then } = await house.press(seen, { ...click, state });
      note(viewer, result.signIn === 'none' ? 'byHand' : result.signIn);
      return cardScreen(viewer, then);
    },
  };
}

/** A dialog of the message extension. */
export function dialogScreen(viewer: Viewer, result: ExtensionResult): Screen {
  note(viewer, result.signIn);
  if (result.kind !== 'dialog') {
    const text = result.kind === 'message' ? result.text : result.kind;
    return { seen: { text }, press: () => Promise.reject(new Error(`no dialog: ${text}`)) };
  }
  const { dialog } = result;
  return {
    seen: { ...(dialog.card && { card: dialog.card }) },
    press: async (button) =>
      dialogScreen(viewer, await viewer.house.teams.submitDialog({ dialog, button })),
  };
}

function note({ signIns }: Viewer, signIn: string): void {
  if (signIn !== 'none') signIns.push(signIn);
}

function verbOf({ card }: Message, button: string): string {
  const actions = (card?.['actions'] ?? []) as {
    readonly title?: string;
    readonly verb?: string;
  }[];
  return actions.find(({ title }) => title === button)?.verb ?? '';
}
