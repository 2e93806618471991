import { dialogCard, installButton } from '../../../bot/cards/dialog-card';
import { adaptiveCard } from '../../../bot/cards/elements';
import { text } from '../../../src/index';

const execute = (verb: string) => ({
  type: 'Action.Execute',
  title: verb,
  verb,
  data: { change: 'c-1' },
});

it('every button becomes a submission that keeps its verb, wherever it stands', () => {
  const nested = { type: 'Container', items: [{ type: 'ActionSet', actions: [execute('look')] }] };
  const card = { ...adaptiveCard([nested]), actions: [execute('confirm')] };
  const shown = JSON.stringify(dialogCard(card));
  expect(shown).not.toContain('Action.Execute');
  expect(dialogCard(card)).toMatchObject({
    actions: [{ type: 'Action.Submit', data: { change: 'c-1', verb: 'confirm' } }],
    body: [{ items: [{ actions: [{ type: 'Action.Submit', data: { verb: 'look' } }] }] }],
  });
});

it('leaves links as they are, and adds what is more', () => {
  const link = { type: 'Action.OpenUrl', title: 'Grant', url: 'https://login.example/' };
  const card = { ...adaptiveCard([]), actions: [link] };
  const install = installButton(text);
  expect(dialogCard(card, [install])).toMatchObject({ actions: [link, install] });
  expect(JSON.stringify(dialogCard(adaptiveCard([])))).not.toContain('actions');
});
