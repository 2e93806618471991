import { setTimeout as delay } from 'node:timers/promises';
import type { PhotoJob } from '../../src/job';
import { photoPart } from '../../src/memory/pictures';
import type { Store } from '../../src/index';
import { adele, assertionOf, channel, openStage, proposed } from './stage';
import type { Given, Stage } from './stage';

export const sleep = (milliseconds: number, signal?: AbortSignal) =>
  delay(milliseconds, undefined, { ref: false, ...(signal && { signal }) });

/** Two cores that know nothing of each other, on one store, in front of one Teams and one Graph. */
export function openTwoCores(
  store: Store,
  overrides: Partial<Given> = {},
): readonly [Stage, Stage] {
  const shared = { store, sleep };
  const first = openStage({ sleep, ...overrides }, shared);
  const { graph, conversations, assertions } = first.deps;
  const second = openStage({ sleep, graph, conversations, assertions, ...overrides }, shared);
  return [first, second];
}

/** Proposals of as many people for the photos of as many teams, each with its card in place. */
export async function proposals(stage: Stage, count: number): Promise<readonly PhotoJob[]> {
  const all = Array.from({ length: count }, (_, index): PhotoJob => {
    const target = { kind: 'team', groupId: `g-${index}`, name: 'Photo Team' } as const;
    const requester = { ...adele, objectId: `o-${index}` };
    const place = { ...channel, conversationId: `19:team-${index}@thread.tacv2` };
    const movedAt = stage.clock.now;
    const card = { key: 0, place, as: 'card', messageId: `message-of-${index}`, shows: 1 } as const;
    return { ...proposed, id: `c-${index}`, requester, place, messages: [card], target, movedAt };
  });
  for (const change of all) {
    stage.graph.set(`/teams/${groupOf(change)}/photo`, Buffer.from(`old ${change.id}`));
    await stage.deps.pictures.keep(change.id, photoPart(change.framing), Buffer.from(change.id));
    await stage.deps.jobs.create(change.id, change);
  }
  return all;
}

/**
 * Clicks *Confirm* of every proposal on both cores at the same time, during the upkeep of both, and gives what was
 * written to Graph, sorted, and the states in which the changes are then.
 */
export async function confirmOnBoth(store: Store, count: number) {
  const cores = openTwoCores(store);
  const [first] = cores;
  const slowly = first.deps.graph.write;
  first.deps.graph.write = async (...given) => {
    await sleep(20);
    return slowly(...given);
  };
  const all = await proposals(first, count);
  for (const { requester } of all) first.signedIn.set(requester.objectId, assertionOf(requester));
  const clicks = all.flatMap(({ id, place, requester }) =>
    cores.map((core) => core.click({ changeId: id, place, requester }, assertionOf(requester))),
  );
  await Promise.all([...clicks, ...cores.map((core) => core.upkeep())]);
  await Promise.all(cores.map((core) => core.upkeep()));
  const changes = await Promise.all(all.map(({ id }) => first.deps.jobs.load(id)));
  const puts = first.calls.filter((call) => call.startsWith('PUT ')).sort();
  const previous = await Promise.all(
    all.map(async ({ id }) => (await first.deps.pictures.picture(id, 'previous'))?.toString()),
  );
  return {
    puts,
    expectedPuts: all.map((change) => `PUT /teams/${groupOf(change)}/photo`).sort(),
    states: new Set(changes.map((change) => change?.state)),
    previous,
    expectedPrevious: all.map(({ id }) => `old ${id}`),
  };
}

function groupOf({ target }: PhotoJob): string {
  return target.kind === 'team' ? target.groupId : '';
}
