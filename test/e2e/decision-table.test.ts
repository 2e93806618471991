/**
 * Every row of the decision table.
 * @thorough
 */

import { claimsOf, expectWritten, putsOf, signIn, signOut } from './support/asking';
import type { Row, Way } from './support/decision-table';
import { rows, scenes, waysOf, writesOf } from './support/decision-table';
import { numberedPicture, numberIn } from './support/numbered-picture';
import { openedHouse } from './support/opened-house';
import { playRow } from './support/play-row';
import { permissionsUsed } from './support/verbs';
import { headingOf, wordsOf } from './support/words';

const house = openedHouse();

const cases = rows
  .flatMap((row) => waysOf(row).map((way) => ({ ...row, ...way })))
  .map((each, index) => ({ ...each, number: index + 1 }));

it.each(cases)(
  '$in, $act, $bytes picture: $signIn sign-in, $consent permissions',
  async ({ number, ...row }) => {
    const { by, key } = scenes[row.in];
    const calls = [...row.reads, ...writesOf(key)];
    const scopes = [...new Set(calls.map(scopeIn))];
    await arrange(row, scopes);
    const before = exchanges();
    const pictures = [number, ~number & 0xfff].map(numberedPicture);
    const [meant, other] = (await Promise.all(pictures)) as [Buffer, Buffer];
    const { end, granted, signIns } = await playRow(house, row, { meant, other });

    expect(headingOf(end)).toMatch(/is set$/);
    expect(signIns).toEqual(expectedSignIns(row));
    expect(granted).toEqual(row.consent === 'missing' ? scopes : []);
    // What was missing half-way is looked for anew from the start.
    expect([...new Set(permissionsUsed(house).map(withoutIds))]).toEqual(calls);
    expect(house.tenant.photos.writes).toMatchObject([{ key, by }]);
    const [put, ...more] = putsOf(house);
    expect(more).toEqual([]);
    await expectWritten(house, put!, key);
    expect(claimsOf(put!).oid).toBe(house.tenant.people[by].objectId);
    expect(await numberIn(put!.body)).toBe(number);
    expect(exchanges() - before).toBe(expectedExchanges(row));
    expect(signInCards()).toEqual([]);
  },
);

describe('where Graph knows nothing of the conversation, it is not asked', () => {
  const inPersonal = { by: scenes.personal.by, in: 'personal' } as const;
  const hosted = async () => [{ bytes: await numberedPicture(1), as: 'hosted' as const }];
  const expectNothing = () => {
    expect(house.graphCalls()).toEqual([]);
    expect(house.tenant.photos.writes).toEqual([]);
  };
  beforeEach(() => signIn(house, inPersonal.by));

  it('for a picture of the personal chat that Teams does not bring', async () => {
    const wish = { from: inPersonal.by, in: 'personal', text: 'set my photo' } as const;
    const { answer } = await house.ask({ ...wish, images: await hosted() });
    expect(wordsOf(answer)).toMatch(/does not show me the picture.*attach it as a file/);
    expectNothing();
  });

  it('for the picture of a message that is quoted there', async () => {
    const wish = { from: inPersonal.by, in: 'personal', text: 'set my photo' } as const;
    const { sent } = await house.ask({ ...wish, images: await hosted() });
    const { answer } = await house.ask({ ...wish, quote: sent.messageId });
    expect(wordsOf(answer)).toMatch(/no picture yet/);
    expectNothing();
  });

  it('for an action on a message there', async () => {
    const sent = { from: inPersonal.by, in: 'personal', images: await hosted() } as const;
    const { messageId } = (await house.ask(sent)).sent;
    const action = { commandId: 'set-my-photo', context: 'message', messageId } as const;
    const result = await house.teams.openAction({ ...inPersonal, ...action });
    expect(result).toMatchObject({ kind: 'message', signIn: 'none' });
    expectNothing();
  });
});

async function arrange(row: Row & Way, scopes: readonly string[]): Promise<void> {
  const { consents } = house.tenant;
  const { by } = scenes[row.in];
  for (const scope of scopes) {
    if (row.consent === 'granted') consents.grant(scope);
    else consents.revoke(scope);
  }
  await signOut(house, by);
  if (row.signIn === 'kept') await signIn(house, by);
  if (row.signIn !== 'button') return;
  const then = { kind: 'answer', status: 400, body: {} } as const;
  house.faults.add({ service: 'tokenService', path: /exchange/, then });
}

const isAction = ({ act }: Row) => act.startsWith('action');

function expectedSignIns(row: Row & Way): string[] {
  if (row.signIn === 'kept') return [];
  if (row.signIn === 'silent') return ['silent'];
  return isAction(row) ? ['byHand'] : ['refused', 'byHand'];
}

/** In a card that is clicked Teams tries silently first; for an action it never does. */
function expectedExchanges(row: Row & Way): number {
  return row.signIn === 'kept' || isAction(row) ? 0 : 1;
}

const exchanges = () =>
  house.requests.filter(({ path }) => path === '/api/usertoken/exchange').length;

/** Cards of the older sign-in, which no channel knows how to answer silently. */
const signInCards = () =>
  house.requests.filter(
    ({ body, service }) => service === 'connector' && body.includes('card.oauth'),
  );

const scopeIn = (call: string) => call.split(' ').at(-1) ?? '';

const withoutIds = (call: string) =>
  call.replace(/\/(chats|teams|channels|messages|replies|hostedContents|shares)\/[^/ ]+/g, '/$1/…');
