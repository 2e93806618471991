import { createPersonalChats } from '../../../src/memory/arrivals';
import { limits } from '../../../src/limits';
import type { Store } from '../../../src/store/store';
import { createMemoryStore } from '../../../src/store/store';
import { channel, personal } from '../../support/stage';

function chatsOn(clock = { now: 1 }) {
  const inner = createMemoryStore(() => clock.now);
  let writes = 0;
  const store: Store = {
    ...inner,
    write(...given) {
      writes += 1;
      return inner.write(...given);
    },
  };
  return {
    chats: createPersonalChats({ store, now: () => clock.now }),
    clock,
    store,
    writes: () => writes,
  };
}

it('remembers personal chats only, and in any letter case', async () => {
  const { chats } = chatsOn();
  await chats.remember('O-1', channel);
  expect(await chats.of('o-1')).toBeUndefined();
  await chats.remember('O-1', personal);
  expect(await chats.of('o-1')).toEqual(personal);
});

it('writes only what has changed, and survives a restart', async () => {
  const { chats, clock, store, writes } = chatsOn();
  await chats.remember('o-1', personal);
  await chats.remember('o-1', personal);
  expect(writes()).toBe(1);
  const moved = { ...personal, serviceUrl: 'https://smba.example/elsewhere/' };
  await chats.remember('o-1', moved);
  expect(await createPersonalChats({ store, now: () => clock.now }).of('o-1')).toEqual(moved);
});

it('forgets a chat that is gone, and no other place', async () => {
  const { chats } = chatsOn();
  await chats.remember('o-1', personal);
  await chats.forget('o-1', channel);
  expect(await chats.of('o-1')).toEqual(personal);
  await chats.forget('o-1', personal);
  expect(await chats.of('o-1')).toBeUndefined();
  await chats.remember('o-1', personal);
  expect(await chats.of('o-1')).toEqual(personal);
});

it('forgets who has not been there for long, and not who still is', async () => {
  const { chats, clock } = chatsOn();
  await chats.remember('o-1', personal);
  await chats.remember('o-2', personal);
  for (let half = 0; half < 3; half += 1) {
    clock.now += limits.chatMilliseconds / 2 + 1;
    await chats.remember('o-2', personal);
  }
  expect(await chats.of('o-1')).toBeUndefined();
  expect(await chats.of('o-2')).toEqual(personal);
});

describe('the language of somebody', () => {
  it('is the one last seen, wherever that was', async () => {
    const { chats } = chatsOn();
    await chats.remember('o-1', personal);
    await chats.remember('O-1', { ...channel, language: 'en' });
    expect(await chats.of('o-1')).toEqual({ ...personal, language: 'en' });
  });

  it('is that of their greeting, which Teams tells nobody', async () => {
    const { chats } = chatsOn();
    expect(await chats.welcome('o-1', personal)).toEqual(personal);
    await chats.remember('o-1', { ...channel, language: 'en' });
    expect(await chats.welcome('o-1', personal)).toEqual({ ...personal, language: 'en' });
    expect(await chats.welcome('o-2', personal)).toEqual(personal);
  });

  it('is written only when it is news', async () => {
    const { chats, writes } = chatsOn();
    const here = { ...channel, language: 'en' } as const;
    await chats.remember('o-1', here);
    await chats.remember('o-1', here);
    expect(writes()).toBe(1);
  });
});
