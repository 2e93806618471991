import sharp from 'sharp';
import type { Message, PersonKey, PlaceKey } from '../../../local/start';
import { signInEverybody, signOut } from './asking';
import { until } from './bot-process';
import type { House } from './house';
import { inline } from './house';
import { signInFromTwoClients } from './two-clients';
import { idOn } from './verbs';

const minute = 60_000;

/** What the scenes play in. */
export type Scene = {
  readonly house: House;
  forward(milliseconds: number): void;
  /** Says something and returns the card. */
  ask(who: PersonKey, place: PlaceKey, text: string, bare?: 'bare'): Promise<Message>;
  press(card: Message, who: PersonKey, place: PlaceKey, verb: string, data?: object): Promise<void>;
};
type Jobs = Record<string, string>;

/** Small, and of one colour: the records stay small too. */
function plainPicture(): Promise<Buffer> {
  const create = { width: 60, height: 80, channels: 3, background: '#30a070' } as const;
  return sharp({ create }).jpeg().toBuffer();
}

export async function openScene(
  house: House,
  forward: (milliseconds: number) => void,
): Promise<Scene> {
  const images = inline(await plainPicture());
  await signInEverybody(house);
  return {
    house,
    forward,
    ask: async (from, place, text, bare) =>
      (await house.ask({ from, in: place, text, images: bare ? [] : images })).answer,
    async press(card, by, place, verb, data) {
      await house.press(card, { by, in: place, verb, data: { change: idOn(card), ...data } });
    },
  };
}

/** What waits for its requester, and a proposal for which nobody came back. */
export async function waiting({ ask, forward, house, press }: Scene): Promise<Jobs> {
  const lapsed = await ask('adele', 'personal', 'set my photo');
  forward(16 * minute);
  await house.bot.upkeep();
  const proposed = await ask('adele', 'channel', 'set team photo');
  await press(proposed, 'adele', 'channel', 'frame', { crop: 'top' });
  const choice = await ask('adele', 'personal', 'set group photo of Holiday Planning');
  await signOut(house, 'gus');
  const asking = await ask('gus', 'personal', 'show my photo', 'bare');
  return {
    lapsed: idOn(lapsed),
    proposed: idOn(proposed),
    choice: idOn(choice),
    asking: idOn(asking),
    dialog: await inDialog(house),
  };
}

/** A proposal in a dialog, of a picture that somebody else posted. */
async function inDialog(house: House): Promise<string> {
  house.tenant.consents.grant('Chat.Read');
  const bytes = await plainPicture();
  const images = [{ bytes, as: 'hosted' }] as const;
  const from = { from: 'diego', in: 'group', text: 'look', mention: false } as const;
  const { messageId } = await house.teams.send({ ...from, images });
  const chosen = {
    by: 'adele',
    in: 'group',
    commandId: 'set-my-photo',
    context: 'message',
  } as const;
  const opened = await house.teams.openAction({ ...chosen, messageId });
  if (opened.kind !== 'dialog') throw new Error('no dialog was opened');
  return /"change":"([^"]+)"/.exec(JSON.stringify(opened.dialog.card))?.[1] ?? '';
}

/** What has come to an end. */
export async function settled({ ask, house, press }: Scene): Promise<Jobs> {
  const cancelled = await ask('adele', 'group', 'set my photo');
  await press(cancelled, 'adele', 'group', 'cancel');
  const applied = await ask('diego', 'personal', 'set my photo');
  await press(applied, 'diego', 'personal', 'confirm');
  const undone = await ask('nestor', 'personal', 'set my photo');
  await press(undone, 'nestor', 'personal', 'confirm');
  await press(undone, 'nestor', 'personal', 'undo');
  // He owns no team.
  const failed = await ask('diego', 'channel', 'set team photo');
  await press(failed, 'diego', 'channel', 'confirm');
  await ask('adele', 'personal', 'show my photo', 'bare');
  house.tenant.settings.applicationRoles = ['ProfilePhoto.ReadWrite.All'];
  const byAdministrator = await ask('megan', 'personal', 'set photo of "Nestor Wilke"');
  await press(byAdministrator, 'megan', 'personal', 'confirm');
  const then = { kind: 'answer', status: 200 } as const;
  house.faults.add({ service: 'graph', method: 'DELETE', times: 99, then });
  const unknown = await ask('adele', 'personal', 'remove my photo', 'bare');
  await press(unknown, 'adele', 'personal', 'confirm');
  house.faults.clear();
  return {
    cancelled: idOn(cancelled),
    applied: idOn(applied),
    undone: idOn(undone),
    failed: idOn(failed),
    byAdministrator: idOn(byAdministrator),
    unknown: idOn(unknown),
  };
}

/** Sign-ins on their way: one that Teams could not do by itself, a stronger one, and one that Entra refused. */
export async function signingIn({ ask, house, press }: Scene, jobs: Jobs): Promise<string> {
  const { people } = house.tenant;
  await signOut(house, 'nestor');
  const silent = await ask('nestor', 'group', 'set my photo');
  await press(silent, 'nestor', 'group', 'confirm');
  await signInFromTwoClients(house, { id: 'a-request-to-sign-in' });
  people.gus.silentFailure = 'tokenmissing';
  const waits = await ask('gus', 'group', 'set my photo');
  await press(waits, 'gus', 'group', 'confirm');
  await signOut(house, 'megan');
  people.megan.policy = 'stepUp';
  const weak = await ask('megan', 'group', 'set my photo');
  await press(weak, 'megan', 'group', 'confirm');
  const again = {
    by: 'megan',
    in: 'group',
    messageId: weak.id,
    action: { verb: 'confirm' },
  } as const;
  const { signInLink = '' } = await house.teams.click(again);
  const then = {
    kind: 'answer',
    status: 400,
    body: { error: 'invalid_grant', error_codes: [50055], error_description: 'AADSTS50055: x' },
  } as const;
  const when = ({ body }: { readonly body: Buffer }) => body.includes('on_behalf_of');
  house.faults.add({ service: 'entra', when, times: 99, then });
  const lost = await ask('nestor', 'group', 'set my photo');
  await press(lost, 'nestor', 'group', 'confirm');
  house.faults.clear();
  jobs['signInWaits'] = idOn(waits);
  return new URL(signInLink).searchParams.get('id') ?? '';
}

/** An answer that Teams does not take. */
export async function unsent({ house }: Scene): Promise<void> {
  const then = { kind: 'answer', status: 503, body: {} } as const;
  house.faults.add({ service: 'connector', method: 'POST', times: 99, then });
  await house.teams.send({ from: 'diego', in: 'group', text: 'help' });
  await until('the answer is kept', () => house.lines.some(({ event }) => event === 'reply.kept'));
  house.faults.clear();
}

/** What Graph is in the midst of; it goes on when it is released. */
export async function halfDone({ ask, house, press }: Scene, jobs: Jobs): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const hold = (method: string) =>
    house.faults.add({ service: 'graph', method, times: 99, then: { kind: 'hold', until: held } });
  const applying = await ask('nestor', 'personal', 'set my photo');
  const undoing = await ask('diego', 'group', 'set my photo');
  await press(undoing, 'diego', 'group', 'confirm');
  const puts = hold('PUT');
  void press(applying, 'nestor', 'personal', 'confirm').catch(() => undefined);
  void press(undoing, 'diego', 'group', 'undo').catch(() => undefined);
  await until('two photos are on their way', () => puts.hits() > 1);
  const gets = hold('GET');
  const looking = house.teams.send({ from: 'adele', in: 'group', text: 'show my photo' });
  await until('a photo is looked for', () => gets.hits() > 0);
  await looking.catch(() => undefined);
  jobs['applying'] = idOn(applying);
  jobs['undoing'] = idOn(undoing);
  return release;
}
