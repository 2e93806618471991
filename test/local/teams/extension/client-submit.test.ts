import type { Dialog } from '../../../../local/teams/extension/types';
import type { Stage } from './support';
import { cardType, closeStage, dialog, form, found, openStage, result } from './support';
import type { Answer, Json } from '../fake-bot';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => closeStage(stage));
beforeEach(() => stage.bot.forget());

const action = { by: 'adele', in: 'group', commandId: 'setPhoto', context: 'compose' } as const;
const values = () => stage.bot.heard.map(({ activity }) => activity.value);

/** A dialog with the form above, already open. */
async function opened(card: object = form): Promise<Dialog> {
  stage.bot.answers = [() => dialog({ card: { contentType: cardType, content: card } })];
  const answer = await stage.local.teams.openAction(action);
  if (answer.kind !== 'dialog') throw new Error(answer.kind);
  stage.bot.forget();
  return answer.dialog;
}

describe('a submission', () => {
  const submit = async (options: object, ...answers: Answer[]) => {
    const open = await opened();
    stage.bot.answers = answers;
    return stage.local.teams.submitDialog({ dialog: open, ...options });
  };

  it('lays every input over the data of the button', async () => {
    await submit({ inputs: { name: 'Adele' } }, () => undefined);
    expect(stage.bot.heard[0]?.activity).toMatchObject({
      name: 'composeExtension/submitAction',
      value: {
        commandId: 'setPhoto',
        commandContext: 'compose',
        data: { change: '1', name: 'Adele', sure: 'false' },
      },
    });
  });

  it('leaves the inputs out where the button says so', async () => {
    await submit({ button: 'Cancel' }, () => undefined);
    expect(values()[0]).toMatchObject({ data: { change: 'x' } });
    expect(values()[0]?.['data']).not.toHaveProperty('name');
  });

  it('sends what a tampered client makes up', async () => {
    await submit({ data: { change: 'somebody else’s' } }, () => undefined);
    expect(values()[0]).toMatchObject({ data: { change: 'somebody else’s' } });
  });

  it('cannot press a button or fill an input that is not there', async () => {
    await expect(submit({ button: 'Undo' })).rejects.toThrow('Undo');
    await expect(submit({ inputs: { other: 'x' } })).rejects.toThrow('other');
    expect(stage.bot.heard).toEqual([]);
  });

  it('brings the message along that the action was chosen on', async () => {
    const { teams } = stage.local;
    const { messageId } = await teams.send({ from: 'adele', in: 'group', text: 'that one' });
    stage.bot.answers = [() => dialog()];
    const answer = await teams.openAction({ ...action, context: 'message', messageId });
    if (answer.kind !== 'dialog') throw new Error(answer.kind);
    await teams.submitDialog({ dialog: answer.dialog });
    expect(values().at(-1)).toMatchObject({ messagePayload: { id: messageId } });
  });

  it.each<[string, Json | undefined, object]>([
    ['closes the dialog without a word', undefined, { kind: 'closed' }],
    ['closes it with an empty object', {}, { kind: 'closed' }],
    ['shows a sentence', { task: { type: 'message', value: 'Done.' } }, { kind: 'message' }],
    ['shows another form', dialog({ title: 'Next' }), { dialog: { title: 'Next' } }],
    [
      'puts a card into the compose box',
      result([found]),
      { kind: 'card', card: { contentType: cardType, content: found.content } },
    ],
    ['refuses two cards', result([found, found]), { reason: 'invalid' }],
    [
      'refuses a message that belongs to queries',
      { composeExtension: { type: 'message', text: 'x' } },
      { reason: 'invalid' },
    ],
  ])('%s', async (_what, body, expected) => {
    expect(await submit({}, () => body)).toMatchObject({ ...expected, deliveries: 1 });
  });

  it('is sent twice more while nothing comes in time', async () => {
    const answer = await submit({}, () => 'silence');
    expect(answer).toMatchObject({ reason: 'unreachable', deliveries: 3 });
    const [first, ...again] = stage.bot.heard.map(({ activity }) => activity);
    expect(again).toEqual([first, first]);
  });

  it('counts from the answer that came in time', async () => {
    const answer = await submit(
      {},
      () => 'silence',
      () => undefined,
    );
    expect(answer).toMatchObject({ kind: 'closed', deliveries: 2 });
  });
});

describe('a button that installs the app', () => {
  const justInTime = {
    type: 'AdaptiveCard',
    version: '1.5',
    actions: [
      { type: 'Action.Submit', title: 'Go on', data: { msteams: { justInTimeInstall: true } } },
    ],
  };
  afterEach(() => {
    stage.local.tenant.places.of('group', 'adele').installed = true;
  });

  it('does so before it is sent', async () => {
    const place = stage.local.tenant.places.of('group', 'adele');
    place.installed = false;
    const asked = await opened(justInTime);
    await stage.local.teams.submitDialog({ dialog: asked });
    expect(place.installed).toBe(true);
    const heard = stage.bot.heard.map(({ activity: { name, type } }) => name ?? type);
    expect(heard).toEqual([
      'installationUpdate',
      'conversationUpdate',
      'composeExtension/submitAction',
    ]);
    expect(values().at(-1)).toMatchObject({ data: { msteams: { justInTimeInstall: true } } });
  });

  it('does not do so for a guest', async () => {
    const place = stage.local.tenant.places.of('group', 'gus');
    place.installed = false;
    const asked = await opened(justInTime);
    const guest = { ...asked, invoked: { ...asked.invoked, by: 'gus' as const } };
    const answer = await stage.local.teams.submitDialog({ dialog: guest });
    expect(answer).toMatchObject({ kind: 'error', reason: 'notInstalled' });
    expect(place.installed).toBe(false);
    expect(stage.bot.heard).toEqual([]);
  });
});
