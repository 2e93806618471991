import type { PhotoJob } from '../../../src/job';
import { createLedger } from '../../../src/memory/ledger';
import { limits } from '../../../src/limits';
import { createMemoryStore } from '../../../src/store/store';
import { adele, channel, diego, personal, proposed } from '../../support/stage';

function openLedger() {
  const clock = { now: 1_000_000 };
  const now = () => clock.now;
  return { clock, ledger: createLedger({ store: createMemoryStore(now), now }) };
}

const done = (id: string, appliedAt: number, more: Partial<PhotoJob> = {}): PhotoJob => ({
  ...proposed,
  id,
  state: 'applied',
  route: 'team',
  movedAt: appliedAt,
  appliedAt,
  ...more,
});
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const otherThread = { ...channel, conversationId: '19:team@thread.tacv2;messageid=2' };

describe('the ledger', () => {
  it('says of each change what was done, where, when and how it ended, and no more', async () => {
    const { ledger } = openLedger();
    await ledger.note(done('c-1', 5));
    expect(await ledger.ofRequester(adele, channel)).toEqual([
      {
        id: 'c-1',
        action: 'set',
        target: { kind: 'team', name: 'Photo Team' },
        place: 'channel',
        conversation: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        at: 5,
        state: 'applied',
        route: 'team',
      },
    ]);
  });

  it('has each change once, where it was made, whatever becomes of it', async () => {
    const { ledger } = openLedger();
    await ledger.note(done('c-1', 1));
    await ledger.note(done('c-2', 2));
    await ledger.note(done('c-1', 1, { state: 'undone', movedAt: 3 }));
    const entries = await ledger.ofConversation(channel);
    expect(entries.map(({ at, id, state }) => [id, state, at])).toEqual([
      ['c-2', 'applied', 2],
      ['c-1', 'undone', 1],
    ]);
  });

  it('keeps the last ten', async () => {
    const { ledger } = openLedger();
    for (let at = 1; at <= 12; at += 1) await ledger.note(done(`c-${at}`, at));
    await ledger.note(done('c-1', 1, { state: 'undone' }));
    const kept = ids(await ledger.ofRequester(adele, channel));
    expect(kept).toHaveLength(limits.historyEntries);
    expect(kept.slice(0, 2)).toEqual(['c-12', 'c-11']);
    expect(kept).not.toContain('c-1');
  });

  it('tells people, places and tenants apart, and threads of a channel not', async () => {
    const { ledger } = openLedger();
    await ledger.note(done('c-1', 1));
    await ledger.note(done('c-2', 2, { requester: diego, place: otherThread }));
    await ledger.note(done('c-3', 3, { place: personal }));
    expect(ids(await ledger.ofRequester(adele, personal))).toEqual(['c-3', 'c-1']);
    expect(ids(await ledger.ofRequesterIn(adele, otherThread))).toEqual(['c-1']);
    expect(ids(await ledger.ofConversation(channel))).toEqual(['c-2', 'c-1']);
    const elsewhere = { ...channel, tenantId: 't-2' };
    expect(await ledger.ofRequester(adele, elsewhere)).toEqual([]);
    expect(await ledger.ofConversation(elsewhere)).toEqual([]);
  });

  it('is the same for a conversation in any letter case', async () => {
    const { ledger } = openLedger();
    const place = {
      ...channel,
      conversationId: channel.conversationId.replace('19:team', '19:TEAM'),
    };
    await ledger.note(done('c-1', 1));
    expect(ids(await ledger.ofRequesterIn(adele, place))).toEqual(['c-1']);
    expect(ids(await ledger.ofConversation(place))).toEqual(['c-1']);
  });

  it('remembers a failure for its requester alone', async () => {
    const { ledger } = openLedger();
    const problem = { code: 'auth.not_owner', details: { name: 'secret' } } as const;
    await ledger.note({ ...proposed, state: 'failed', movedAt: 4, problem });
    const [entry] = await ledger.ofRequester(adele, channel);
    expect(entry).toMatchObject({ state: 'failed', code: 'auth.not_owner', at: 4 });
    expect(JSON.stringify(entry)).not.toContain('secret');
    expect(await ledger.ofConversation(channel)).toEqual([]);
  });

  it.each(['cancelled', 'lapsed', 'failed', 'proposed'] as const)(
    'tells a conversation no more of what nobody knew and was %s in the end',
    async (state) => {
      const { ledger } = openLedger();
      await ledger.note(done('c-1', 1));
      await ledger.note(done('c-2', 2, { state: 'unknown' }));
      await ledger.note(done('c-2', 2, { state }));
      expect(ids(await ledger.ofConversation(channel))).toEqual(['c-1']);
      expect(await ledger.ofRequester(adele, channel)).toMatchObject([{ state }, { id: 'c-1' }]);
    },
  );

  it('loses nothing when many are noted at once', async () => {
    const { ledger } = openLedger();
    const all = Array.from({ length: 8 }, (_, index) => ledger.note(done(`c-${index}`, index)));
    await Promise.all(all);
    expect(await ledger.ofRequester(adele, channel)).toHaveLength(8);
  });

  it('forgets', async () => {
    const { clock, ledger } = openLedger();
    await ledger.note(done('c-1', 1));
    clock.now += limits.jobMemoryMilliseconds + 1;
    expect(await ledger.ofConversation(channel)).toEqual([]);
    expect(await ledger.ofRequester(adele, channel)).toHaveLength(1);
    clock.now += limits.historyMilliseconds;
    expect(await ledger.ofRequester(adele, channel)).toEqual([]);
  });
});
