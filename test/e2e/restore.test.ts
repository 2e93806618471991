import { limits } from '../../src/limits';
import type { Message } from '../../local/start';
import { change, claimsOf, photoAdministrator, propose, signIn, signOut } from './support/asking';
import { picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { lifetime } from './support/verbs';
import { buttonsOf, headingOf, wordsOf } from './support/words';

const house = openedHouse({
  environment: { PHOTO_ADMINISTRATORS: photoAdministrator, ADMIN_CONTACT: 'Lidia, room 7' },
  apart: lifetime,
});
beforeEach(async () => {
  await signOut(house, 'adele', 'megan', 'diego', 'nestor');
  house.tenant.settings.applicationRoles = ['Contacts.ReadWrite', 'ProfilePhoto.ReadWrite.All'];
  await house.teams.install('personal', 'diego');
});

const jpegOf = () => house.tenant.photos.get('diego')?.jpeg;
const writers = () => house.tenant.photos.writes.map(({ by }) => by);
const shownOf = ({ card }: Message) => JSON.stringify(card ?? {});
const restoring = { by: 'diego', in: 'personal', verb: 'restore' } as const;

/** What an administrator does to somebody's photo: their card, and the notice to the owner. */
async function changed(action: 'set' | 'remove' = 'set') {
  const old = new Set(house.teams.messages('personal', 'diego').map(({ id }) => id));
  const wish = { from: 'megan', in: 'channel', text: `${action} photo of @{diego}` } as const;
  const card = await change(house, action === 'set' ? wish : { ...wish, bare: true });
  const is = (message: Message) => !old.has(message.id) && /administrator/.test(wordsOf(message));
  return { card, notice: await house.teams.waitFor('personal', 'diego', is) };
}

/** What the button brings, also when its message shows it no more. */
function dataOf({ card }: Message): unknown {
  const [button] = card?.['actions'] as { data: unknown }[];
  return button?.data;
}

/** The message by what it has become. */
const becomes = ({ id }: Message, heading: string) =>
  house.teams.waitFor('personal', 'diego', (m) => m.id === id && headingOf(m) === heading);

describe('the owner of a photo that an administrator changed', () => {
  it('sees it before and now, and puts it back with their own rights', async () => {
    const before = jpegOf()!;
    const { notice } = await changed();
    expect(shownOf(notice).match(/data:image\/jpeg/g)).toHaveLength(2);
    expect(Buffer.byteLength(shownOf(notice))).toBeLessThan(limits.cardBytes);
    expect(wordsOf(notice)).toMatch(/Before\n[^]*Now\n[^]*“Restore” brings back/);
    expect(buttonsOf(notice)).toEqual(['Restore']);
    const theirs = jpegOf()!;
    const earlier = house.requests.length;

    const { seen } = await house.press(notice, restoring);
    expect(seen.id).toBe(notice.id);
    expect(headingOf(seen)).toBe('Your photo is set');
    expect(jpegOf()!.equals(before)).toBe(true);
    expect(writers()).toEqual(['application', 'diego']);
    const graph = house.requests.slice(earlier).filter(({ service }) => service === 'graph');
    expect(new Set(graph.map((request) => claimsOf(request).scp))).toEqual(
      new Set(['User.ReadWrite']),
    );
    expect(buttonsOf(seen)).toEqual(['Undo']);

    const undone = await house.press(seen, { by: 'diego', in: 'personal', verb: 'undo' });
    expect(headingOf(undone.seen)).toBe('Your previous photo is back');
    expect(jpegOf()!.equals(theirs)).toBe(true);
  });

  it('had none before: reads so, and Restore removes the photo', async () => {
    await house.tenant.photos.set('diego', undefined);
    const { notice } = await changed();
    expect(wordsOf(notice)).toContain('No photo');
    const { seen } = await house.press(notice, restoring);
    expect(headingOf(seen)).toBe('Your photo is removed');
    expect(jpegOf()).toBeUndefined();
  });

  it('has none now: Restore sets the one that was removed', async () => {
    const before = jpegOf()!;
    const { notice } = await changed('remove');
    expect(wordsOf(notice)).toContain('No photo');
    await house.press(notice, restoring);
    expect(jpegOf()!.equals(before)).toBe(true);
  });

  it('restores once, however often they press', async () => {
    const { notice } = await changed();
    await signIn(house, 'diego');
    await Promise.all([house.press(notice, restoring), house.press(notice, restoring)]);
    const late = await house.press(notice, { ...restoring, data: dataOf(notice) });
    expect(headingOf(late.seen)).toBe('Your photo is set');
    expect(writers()).toEqual(['application', 'diego']);
  });

  it('reads that it is too late after a day', async () => {
    const { notice } = await changed();
    house.forward(limits.undoMilliseconds + 1000);
    const { result } = await house.press(notice, restoring);
    expect(String(result.body?.value)).toMatch(/kept for 24 hours only/);
    expect(writers()).toEqual(['application']);
  });

  it('reads that the administrator has put it back already', async () => {
    const before = jpegOf()!;
    const { card, notice } = await changed();
    await house.press(card, { by: 'megan', in: 'channel', verb: 'undo' });
    const { seen } = await house.press(notice, restoring);
    expect(headingOf(seen)).toBe('Your photo was put back');
    expect(buttonsOf(seen)).toEqual([]);
    expect(jpegOf()!.equals(before)).toBe(true);
    expect(writers()).toEqual(['application', 'application']);
  });

  it('keeps what somebody else has set since', async () => {
    const { notice } = await changed();
    const newer = picture('photo.jpg');
    await house.tenant.photos.set('diego', newer);
    const { seen } = await house.press(notice, restoring);
    expect(headingOf(seen)).toBe('Your photo was not changed');
    expect(wordsOf(seen)).toMatch(/Somebody has changed the photo since/);
    expect(buttonsOf(seen)).toEqual([]);
    expect(jpegOf()!.equals(newer)).toBe(true);
  });

  it('reads whom to ask where people may not change their photo', async () => {
    const { notice } = await changed();
    house.tenant.settings.policy = { source: 'onPremises', allowedRoles: null };
    const { seen } = await house.press(notice, restoring);
    expect(headingOf(seen)).toBe('Your photo was not changed');
    expect(wordsOf(seen)).toMatch(/does not let people change their photo/);
    expect(wordsOf(seen)).toContain('Lidia, room 7');
  });

  it('is asked for consent like everybody, and goes on by Try again', async () => {
    const before = jpegOf()!;
    const { notice } = await changed();
    house.tenant.consents.revoke('User.ReadWrite');
    const { seen } = await house.press(notice, restoring);
    expect(buttonsOf(seen)).toEqual(['Grant permission', 'Try again', 'Cancel']);
    expect(wordsOf(seen)).not.toMatch(/Crop|Automatic/);
    house.tenant.consents.grant('User.ReadWrite');
    await house.press(seen, { by: 'diego', in: 'personal', verb: 'confirm' });
    expect(jpegOf()!.equals(before)).toBe(true);
  });

  it('may tell the end of a write whose answer was lost', async () => {
    const before = jpegOf()!;
    const { notice } = await changed();
    const then = { kind: 'dropResponse' } as const;
    house.faults.add({ service: 'graph', method: 'PUT', times: 1, then });
    await house.press(notice, restoring);
    await becomes(notice, 'Your photo is set');
    expect(jpegOf()!.equals(before)).toBe(true);
  });

  it('is nobody else', async () => {
    const { notice } = await changed();
    const { answer } = await house.ask({ from: 'nestor', in: 'personal', text: 'history' });
    const forged = {
      by: 'nestor',
      in: 'personal',
      verb: 'restore',
      data: dataOf(notice),
    } as const;
    const { result } = await house.press(answer, forged);
    expect(String(result.body?.value)).toMatch(/Only Diego Siciliani can use these buttons/);
    const elsewhere = await propose(house, { from: 'diego', in: 'group', text: 'set my photo' });
    const there = { ...forged, by: 'diego', in: 'group' } as const;
    const refused = await house.press(elsewhere, there);
    expect(String(refused.result.body?.value)).toMatch(/made in another conversation/);
    expect(writers()).toEqual(['application']);
  });

  it('of a contact sees both photos, without a button', async () => {
    await house.ask({ from: 'adele', in: 'personal', text: 'help' });
    const text = 'set contact photo of Dora Klein in adele@contoso.example contacts';
    await change(house, { from: 'megan', in: 'personal', text });
    const is = (m: Message) => headingOf(m) === 'The photo of one of your contacts was changed';
    const notice = await house.teams.waitFor('personal', 'adele', is);
    expect(wordsOf(notice)).toMatch(/Before[^]*Now/);
    expect(buttonsOf(notice)).toEqual([]);
  });
});
