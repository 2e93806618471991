import { move } from '../../../src/job';
import { photoPart } from '../../../src/memory/pictures';
import { limits } from '../../../src/limits';
import { createMemoryStore } from '../../../src/store/store';
import { adele, assertionOf, channel, openStage, proposed } from '../../support/stage';
import { confirmOnBoth, openTwoCores, sleep } from '../../support/two-cores';

const mine = assertionOf(adele);
const now = () => 1_000_000;

describe('two processes on one store', () => {
  it('make 200 writes of 200 confirmations that arrive at both at once', async () => {
    const made = await confirmOnBoth(createMemoryStore(now), 200);
    expect(made.puts).toEqual(made.expectedPuts);
    expect(made.puts).toHaveLength(200);
    expect([...made.states]).toEqual(['applied']);
    expect(made.previous).toEqual(made.expectedPrevious);
  });

  it('answer a message once when it is delivered to both', async () => {
    const [first, second] = openTwoCores(createMemoryStore(now));
    await Promise.all([first.answer({}), second.answer({})]);
    await second.answer({});
    expect(first.cards).toHaveLength(1);
  });

  it('post a proposal once while the other one looks after what is not shown', async () => {
    const [first, second] = openTwoCores(createMemoryStore(now));
    const { post } = first.deps.conversations;
    first.deps.conversations.post = async (...given) => {
      await sleep(50);
      return post(...given);
    };
    const answered = first.answer({});
    while ((await first.deps.jobs.ids()).length === 0) await sleep(1);
    await second.upkeep();
    await answered;
    expect(first.cards).toHaveLength(1);
  });

  it('undo once when both are asked to', async () => {
    const [first, second] = openTwoCores(createMemoryStore(now));
    first.graph.set('/teams/g-1/photo', Buffer.from('old'));
    await first.answer({});
    await first.click({}, mine);
    const { id } = (await first.stored())!;
    const undo = { verb: 'undo', changeId: id } as const;
    await Promise.all([first.click(undo, mine), second.click(undo, mine)]);
    expect(first.graph.get('/teams/g-1/photo')?.toString()).toBe('old');
    expect(first.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(2);
    expect((await first.stored())?.state).toBe('undone');
  });

  it('let an undo wait for the one that the other is at, and give what comes of it', async () => {
    const [first, second] = openTwoCores(createMemoryStore(now));
    first.graph.set('/teams/g-1/photo', Buffer.from('old'));
    await first.answer({});
    await first.click({}, mine);
    await first.idle();
    first.signedIn.set(adele.objectId, mine);
    Object.assign(second.deps, { newId: () => 'c-2' });
    const { write } = first.deps.graph;
    first.deps.graph.write = async (...given) => {
      await sleep(50);
      return write(...given);
    };
    const { id } = (await first.stored())!;
    const clicked = first.click({ verb: 'undo', changeId: id }, mine);
    while ((await first.stored())?.state !== 'undoing') await sleep(1);
    await second.answer({ text: 'undo', images: [], messageId: 'message-2' });
    await clicked;
    expect(first.cards.filter(({ update }) => !update).at(-1)?.card).toMatchObject({
      kind: 'change',
      change: { id, state: 'undone' },
    });
    expect(first.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(2);
  });

  it('tell the owner of a photo once that the app’s own permission was used', async () => {
    const [first, second] = openTwoCores(createMemoryStore(now));
    const diego = { kind: 'user', objectId: 'o-diego', address: 'o-diego', name: 'Diego' } as const;
    await first.deps.chats.remember('o-diego', { ...channel, kind: 'personal' });
    await first.deps.jobs.create('c-1', {
      ...proposed,
      target: diego,
      state: 'applied',
      route: 'user-as-app',
      movedAt: now(),
    });
    await Promise.all([first.upkeep(), second.upkeep()]);
    expect(first.cards.filter(({ card }) => card.kind === 'notice')).toHaveLength(1);
  });

  it('finish what another has left only when its claim has run out', async () => {
    const store = createMemoryStore(() => clock.now);
    // A process that is gone renews nothing any more.
    const dead = openStage({}, { store, sleep: () => new Promise(() => {}) });
    const alive = openStage({ sleep }, { store, sleep });
    const { clock } = alive;
    alive.signedIn.set(adele.objectId, mine);
    await dead.deps.pictures.keep('c-1', photoPart(proposed.framing), Buffer.from('new'));
    await dead.deps.jobs.create('c-1', move(proposed, 'applying', clock.now));
    await dead.deps.claims.take('c-1');
    await alive.upkeep();
    clock.now += limits.claimMilliseconds - 1;
    await alive.upkeep();
    expect(alive.calls).toEqual([]);
    clock.now += 1;
    await alive.upkeep();
    expect(alive.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(1);
    expect((await alive.deps.jobs.load('c-1'))?.state).toBe('applied');
  });

  it('know of a chat that one of them forgot and another was added to again', async () => {
    const [first, second] = openTwoCores(createMemoryStore(now));
    const chat = { ...channel, kind: 'personal' } as const;
    await first.deps.chats.remember('o-diego', chat);
    await second.deps.chats.forget('o-diego', chat);
    await first.deps.chats.welcome('o-diego', chat);
    expect(await second.deps.chats.of('o-diego')).toEqual(chat);
  });
});
