import type { Message } from '../../../local/start';
import type { Invoke, Kind } from './kind';
import { times } from './kind';
import type { Stage } from './stage';

const card = 'application/vnd.microsoft.card.adaptive';

/** Each verb of a button on a card. Without a sign-in that is kept, a search for a picture waits for Continue. */
export const cardKinds: readonly Kind[] = [
  kind('confirm', async (stage) => {
    await stage.signIn();
    return () => stage.ask([stage.brought]);
  }),
  kind('cancel', (stage) => () => stage.ask([stage.brought])),
  {
    ...kind('frame', (stage) => () => stage.ask([stage.brought]), 'Turn left'),
    // What comes on top of the queue for conversions hears that the bot is busy.
    atOnce: 8,
  },
  kind('undo', async (stage) => {
    await stage.signIn();
    return async () => {
      const proposal = await stage.ask([stage.brought]);
      await stage.click(proposal, 'confirm');
      return proposal;
    };
  }),
  kind('continue', (stage) => () => stage.ask([stage.hidden])),
  kind(
    'choose',
    (stage) => async () => {
      const question = await stage.ask([stage.hidden, stage.hidden]);
      await stage.click(question, 'continue');
      return question;
    },
    'Picture 2',
  ),
];

type MakeCards = (stage: Stage) => (() => Promise<Message>) | Promise<() => Promise<Message>>;

function kind(verb: string, makeCards: MakeCards, title?: string): Kind {
  return {
    name: `adaptiveCard/action: ${verb}`,
    async prepare(stage, count) {
      const messages = await times(count, await makeCards(stage));
      await stage.signIn();
      return messages.map((message): Invoke => async () => {
        const { body, milliseconds, status } = await stage.click(message, verb, title);
        return { milliseconds, ok: status === 200 && body?.type === card };
      });
    },
  };
}
