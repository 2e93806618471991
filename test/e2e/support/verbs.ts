import type { FaultHandle, Message, PersonKey, PhotoKey, PlaceKey } from '../../../local/start';
import { contactOf } from '../../../local/tenant/contacts';
import { limits } from '../../../src/limits';
import { becomes } from './becomes';
import type { House } from './house';
import { inline, picture } from './house';
import { wordsOf } from './words';

export const places: readonly PlaceKey[] = ['personal', 'group', 'channel'];
export const photo = inline(picture('small.jpg'));

/** How long PhotoBot remembers changes, in milliseconds; tests that are so far apart know nothing of each other. */
export const lifetime = limits.historyMilliseconds + limits.jobMemoryMilliseconds;

/** The next look for a kept sign-in finds none. */
export function forgetSignIn(house: House): FaultHandle {
  const then = { kind: 'answer', status: 404, body: {} } as const;
  return house.faults.add({ service: 'tokenService', path: /GetToken$/i, then });
}

/** Under which key the photo of a contact is kept. */
export function contactKey(house: House, owner: PersonKey, name: string): PhotoKey {
  return `contact:${owner}:${contactOf(house.tenant.addressBooks[owner], name).id}`;
}

/** The id that a card's buttons carry. */
export function idOn({ card }: Pick<Message, 'card'>): string {
  return /"change":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
}

/** What Graph was asked, with which one permission, such as `DELETE /me/photo/$value User.ReadWrite`. */
export function permissionsUsed(house: House): string[] {
  return house.requests
    .filter(({ service }) => service === 'graph')
    .map(({ headers, method, path }) => {
      const payload = String(headers.authorization).split('.')[1] ?? '';
      const text = Buffer.from(payload, 'base64url').toString();
      const { roles, scp } = JSON.parse(text) as { scp?: string; roles?: string[] };
      return `${method} ${path.replace('/v1.0', '')} ${scp ?? String(roles)}`;
    });
}

/** Sets a photo by a command and Confirm, and gives the card as its requester sees it then. */
export async function setPhoto(
  house: House,
  { from = 'adele', in: place = 'channel', text = 'set team photo', thread }: Wish = {},
  told = / is set/,
): Promise<Message> {
  const sent = { from, in: place, text, images: photo };
  const { answer } = await house.ask({ ...sent, ...(thread !== undefined && { thread }) });
  const { seen } = await house.press(answer, { by: from, in: place, verb: 'confirm' });
  // On a busy machine the click is answered first, and the card tells later.
  if (/^Setting /.test(wordsOf(seen))) {
    return becomes(house, answer, { by: from, in: place }, (each) => told.test(wordsOf(each)));
  }
  if (!told.test(wordsOf(seen))) throw new Error(wordsOf(seen));
  return seen;
}

type Wish = {
  readonly from?: PersonKey;
  readonly in?: PlaceKey;
  readonly text?: string;
  readonly thread?: string;
};
