import type { Store } from '../../../src/index';
import { createMemoryStore } from '../../../src/store/store';
import { adele, assertionOf, channel, openStage, personal, proposed } from '../../support/stage';
import { sleep } from '../../support/two-cores';

/* What people do costs the same however much is kept: by the calls to the store, and by how much those return. */
const day = 24 * 3_600_000;

type Call = { readonly name: string; readonly folder: string; readonly returned: number };

/** A store that tells what it was asked, and how many keys or bytes it returned. */
function watched(store: Store, calls: Call[]): Store {
  const sizeOf = (answer: unknown): number => {
    if (Array.isArray(answer)) return answer.length;
    return (answer as { bytes?: Buffer } | undefined)?.bytes?.length ?? 0;
  };
  const watch =
    <Given extends readonly [string, ...unknown[]], Answer>(
      name: string,
      call: (...given: Given) => Promise<Answer>,
    ) =>
    async (...given: Given) => {
      const answer = await call(...given);
      // Pictures and claims have folders and names of their own for each job.
      calls.push({ name, folder: given[0].replace(/[-/].*$/, ''), returned: sizeOf(answer) });
      return answer;
    };
  return {
    ...store,
    read: watch('read', (key: string) => store.read(key)),
    write: watch('write', (...given: Parameters<Store['write']>) => store.write(...given)),
    remove: watch('remove', (key: string) => store.remove(key)),
    list: watch('list', (folder: string) => store.list(folder)),
    due: watch('due', (folder: string) => store.due(folder)),
  };
}

async function played(kept: number): Promise<readonly Call[]> {
  const store = createMemoryStore(() => 1_000_000);
  const before = openStage({}, { store, sleep });
  for (let each = 0; each < kept; each += 1) {
    const requester = { ...adele, objectId: `o-${each}` };
    const place = { ...channel, conversationId: `19:team-${each}@thread.tacv2` };
    const job = { ...proposed, id: `kept-${each}`, requester, place, movedAt: 1_000_000 };
    await before.deps.jobs.create(job.id, job);
    await before.deps.ledger.note({ ...job, state: 'applied' });
    await store.write(`pictures-kept-${each}/master`, Buffer.alloc(100), {
      when: 'any',
      expiresAt: 1_000_000 + day,
    });
  }
  const calls: Call[] = [];
  const stage = openStage({}, { store: watched(store, calls), sleep });
  stage.graph.set('/teams/g-1/photo', Buffer.from('previous'));
  await stage.restart();
  await stage.answer({});
  await stage.click({}, assertionOf(adele));
  await stage.idle();
  expect(await stage.stored()).toMatchObject({ state: 'applied' });
  await stage.answer({ text: 'history', images: [], place: personal, messageId: 'm-history' });
  expect(stage.shown()).toMatchObject({ kind: 'history' });
  await stage.upkeep();
  return calls;
}

it('a start, a proposal, a confirmation, the history and a round of the upkeep', async () => {
  const [few, many] = [await played(0), await played(300)];
  const sorted = (calls: readonly Call[]) => calls.map((call) => JSON.stringify(call)).sort();
  expect(few.length).toBeGreaterThan(10);
  expect(sorted(many)).toEqual(sorted(few));
});
