import sharp from 'sharp';
import type { Message, PersonKey, PhotoKey, PlaceKey, RecordedRequest } from '../../../local/start';
import { createPeople, personKeys } from '../../../local/tenant/people';
import type { House } from './house';
import { inline, picture } from './house';
import { buttonsOf } from './words';

/** Megan's object ID, for the list of photo administrators. She has no role in the directory. */
export const photoAdministrator = createPeople().megan.objectId;

/** Who says what, and where; with a picture unless told otherwise. */
export type Wish = {
  readonly from: PersonKey;
  readonly in: PlaceKey;
  readonly text: string;
  /** Without a picture. */
  readonly bare?: true;
};

/** Takes away what the token service keeps of somebody, as after ninety days without a sign-in. */
export async function signOut(house: House, ...people: PersonKey[]): Promise<void> {
  for (const person of people) await askTokenService(house, 'SignOut', person);
}

/** Lets the token service keep somebody's sign-in, as after an earlier use of PhotoBot. */
export async function signIn(house: House, person: PersonKey): Promise<void> {
  await askTokenService(house, 'exchange', person);
}

/** Lets everybody's sign-in be kept, so that commands need no button, and everybody's chat with the bot be known. */
export async function signInEverybody(house: House): Promise<void> {
  const signedIn = personKeys.map(async (from) => {
    await house.ask({ from, in: 'personal', text: 'help' });
    await signIn(house, from);
  });
  await Promise.all(signedIn);
}

async function askTokenService(
  { cloud, origins, tenant, tokens }: House,
  what: 'SignOut' | 'exchange',
  person: PersonKey,
): Promise<void> {
  const url = new URL(`/api/usertoken/${what}`, origins.tokenService);
  url.searchParams.set('userId', tenant.people[person].teamsUserId);
  const headers = {
    authorization: `Bearer ${tokens.bot(cloud.bot.connectorScope)}`,
    'content-type': 'application/json',
  };
  const signedIn = { method: 'POST', body: JSON.stringify({ token: tokens.sso(person) }) };
  const init = what === 'exchange' ? signedIn : { method: 'DELETE' };
  const { ok } = await fetch(url, { ...init, headers });
  if (!ok) throw new Error(`the token service did not do this: ${what}`);
}

/** Writes a command with a picture, and presses Continue where that is asked for. Returns the card as its asker sees it. */
export async function propose(house: House, { from, bare, ...said }: Wish): Promise<Message> {
  const images = bare ? [] : inline(picture('small.jpg'));
  const { answer } = await house.ask({ from, images, ...said });
  if (!buttonsOf(answer).includes('Continue')) return answer;
  const { seen } = await house.press(answer, { by: from, in: said.in, verb: 'continue' });
  return seen;
}

/** Proposes and confirms. Returns the card as its asker sees it. */
export async function change(house: House, wish: Wish): Promise<Message> {
  const proposal = await propose(house, wish);
  const { seen } = await house.press(proposal, { by: wish.from, in: wish.in, verb: 'confirm' });
  return seen;
}

export type Claims = { readonly scp?: string; readonly roles?: string[]; readonly oid?: string };

/** What the token of a request may do, and for whom. */
export function claimsOf({ headers }: RecordedRequest): Claims {
  const payload = String(headers.authorization).split('.')[1] ?? '';
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Claims;
}

/** The bot's writes to Graph, oldest first. */
export function putsOf({ requests }: House): RecordedRequest[] {
  return requests.filter(({ method, service }) => service === 'graph' && method === 'PUT');
}

/** Checks that a request wrote a JPEG, and that the tenant holds it to the byte. */
export async function expectWritten(
  { tenant }: House,
  put: RecordedRequest,
  key: PhotoKey,
): Promise<void> {
  expect(put.headers['content-type']).toBe('image/jpeg');
  expect([...put.body.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  expect(await sharp(put.body).metadata()).toMatchObject({ format: 'jpeg', space: 'srgb' });
  expect(tenant.photos.get(key)?.jpeg.equals(put.body)).toBe(true);
}
