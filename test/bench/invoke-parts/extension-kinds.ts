import type { Dialog, ExtensionResult, SentImage } from '../../../local/start';
import type { Answered, Kind } from './kind';
import { times } from './kind';
import type { Stage } from './stage';

/** Opening a dialog, each of its buttons, and the search. */
export const extensionKinds: readonly Kind[] = [
  {
    name: 'composeExtension/fetchTask',
    async prepare(stage, count) {
      const open = await opener(stage, [stage.hidden]);
      return Array.from({ length: count }, () => async () => answered(await open()));
    },
  },
  button('Confirm'),
  button('Cancel'),
  { ...button('Turn left'), atOnce: 8 },
  button('Undo', { first: 'Confirm' }),
  button('Picture 2', { pictures: 2 }),
  button('Try again', { without: 'ChannelMessage.Read.All' }),
  button('Add PhotoBot to this team', { uninstalled: true }),
  {
    name: 'composeExtension/submitAction: Continue',
    // The dialog asks to continue only when Graph is slow already.
    async prepare(stage, count) {
      const open = await opener(stage, [stage.hidden]);
      return Array.from({ length: count }, () => async () => {
        const dialog = dialogIn(await open());
        return answered(await stage.local.teams.submitDialog({ dialog, button: 'Continue' }));
      });
    },
    count: 150,
  },
  {
    name: 'composeExtension/query',
    async prepare(stage, count) {
      await stage.signIn();
      const search = { by: 'adele', in: 'channel', commandId: 'photo-of' } as const;
      return Array.from({ length: count }, () => async () => {
        const found = await stage.local.teams.search({ ...search, parameters: { name: 'Diego' } });
        return { milliseconds: found.milliseconds, ok: found.status === 200 };
      });
    },
  },
];

type Before = {
  readonly pictures?: number;
  /** A button that is pressed before. */
  readonly first?: string;
  /** A permission that is missing until the dialogs are open. */
  readonly without?: string;
  readonly uninstalled?: true;
};

function button(title: string, { first, pictures = 1, uninstalled, without }: Before = {}): Kind {
  return {
    name: `composeExtension/submitAction: ${title}`,
    async prepare(stage, count) {
      const { teams, tenant } = stage.local;
      const open = await opener(stage, Array<SentImage>(pictures).fill(stage.hidden));
      if (without) tenant.consents.revoke(without);
      if (uninstalled) await teams.uninstall('channel');
      const dialogs = await times(count, async () => {
        const dialog = dialogIn(await open());
        return first ? dialogIn(await teams.submitDialog({ dialog, button: first })) : dialog;
      });
      if (without) tenant.consents.grant(without);
      return dialogs.map((dialog) => async () => answered(await press(stage, dialog, title)));
    },
  };
}

/** A choice is a whole row of the card, whose action has the title. */
const press = ({ local }: Stage, dialog: Dialog, title: string) =>
  local.teams.submitDialog({ dialog, button: title });

/** Posts a message, and gives the function that opens the dialog of an action on it. */
async function opener(stage: Stage, images: readonly SentImage[]) {
  await stage.signIn();
  const { teams } = stage.local;
  const sent = { from: 'diego', in: 'channel', text: 'look', mention: false, images } as const;
  const { messageId } = await teams.send(sent);
  const action = { by: 'adele', in: 'channel', context: 'message', messageId } as const;
  return () => teams.openAction({ ...action, commandId: 'set-team-photo' });
}

function dialogIn(result: ExtensionResult): Dialog {
  if (result.kind === 'dialog') return result.dialog;
  throw new Error(`no dialog but ${JSON.stringify(result).slice(0, 300)}`);
}

const answered = ({ kind, milliseconds }: ExtensionResult): Answered => ({
  milliseconds,
  ok: kind === 'dialog',
});
