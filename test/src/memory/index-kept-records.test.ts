import { createStepUps } from '../../../bot/tokens/step-ups';
import type { ConsentOptions } from '../../../bot/tokens/consent';
import type { Job } from '../../../src/job';
import { openMemory } from '../../../src/memory';
import { channelOf } from '../../../src/memory/audit';
import type { PicturePart } from '../../../src/memory/pictures';
import { dueAt } from '../../../src/showing';
import { createShelf } from '../../../src/store/shelf';
import { createMemoryStore, hashOf } from '../../../src/store/store';
import { bytesOf, keptIn, recordFolders } from '../../support/kept-records';
import { recordedLog } from '../../support/recorded-log';

describe.each(recordFolders)('%s', (folder) => {
  const { at, botId, records } = keptIn(folder);
  const now = () => at + 1000;
  const store = createMemoryStore(now);
  const memory = openMemory({
    ...{ store, dueAt, now, shared: false, sleep: () => Promise.resolve() },
    ...{ correlation: () => '', auditMilliseconds: 0, log: recordedLog().log },
  });
  beforeAll(async () => {
    const expiresAt = at + 24 * 3_600_000;
    for (const [key, value] of Object.entries(records)) {
      await store.write(key, bytesOf(key, value), { when: 'any', expiresAt });
    }
  });

  const jobs = Object.entries(records)
    .filter(([key]) => key.startsWith('jobs/'))
    .map(([, value]) => (value as { record: Job }).record);
  const personOf = ({ place, requester }: Job) => hashOf(place.tenantId, requester.objectId);
  const conversationOf = ({ place }: Job) =>
    hashOf(place.tenantId, channelOf(place.conversationId));
  /** Keys are hashes; what they are hashes of stands in the jobs. */
  const jobWith = (hash: (job: Job) => string, name: string) => {
    const job = jobs.find((each) => hash(each) === name);
    if (!job) throw new Error(`no job goes with ${name}`);
    return job;
  };

  const readers: Readonly<Record<string, (name: string) => Promise<unknown>>> = {
    jobs: (id) => memory.jobs.load(id),
    replies: (id) => memory.replies.load(id),
    chats: (objectId) => memory.chats.of(objectId),
    history: (name) => {
      const { place, requester } = jobWith(personOf, name);
      return memory.ledger.ofRequester(requester, place);
    },
    conversations: (name) => memory.ledger.ofConversation(jobWith(conversationOf, name).place),
    'waiting-clicks': (name) => memory.signIns.waiting(jobWith(personOf, name)),
    'demanded-claims': (name) => memory.signIns.claimsOf(jobWith(personOf, name)),
    'lost-sign-ins': async (name) =>
      (await memory.signIns.countRefused(jobWith(({ id }) => hashOf(id), name).id)) - 1,
    messages: async (name) => ((await memory.seen.firstSight(name)) ? undefined : 'settled'),
    'exchanged-sign-ins': (name) =>
      createShelf<string>({
        store,
        now,
        folder: 'exchanged-sign-ins',
        lastsMilliseconds: 1000,
      }).load(name),
    'step-ups': async (id) => {
      const config = {
        botId,
        endpoint: 'https://bot.example',
        cloud: { loginOrigin: 'https://l.example' },
      };
      const stepUps = createStepUps({
        config: config as unknown as ConsentOptions,
        store,
        now,
        newId: () => id,
      });
      const claims = new URL((await stepUps.toEntra(id)) ?? '').searchParams.get('claims');
      return { claims, next: await stepUps.toTokenService(id) };
    },
  };

  it.each(Object.keys(records))('is read whole: %s', async (key) => {
    const [name = '', ...rest] = key.split('/');
    if (name.startsWith('pictures-')) {
      const part = rest.join('/') as PicturePart;
      const picture = await memory.pictures.picture(name.slice('pictures-'.length), part);
      expect(picture?.toString('base64')).toBe(records[key]);
      return;
    }
    const reader = readers[name];
    expect(await reader?.(rest.join('/'))).toEqual((records[key] as { record: unknown }).record);
  });

  it('has something of each kind that is kept', () => {
    const names = Object.keys(records).map((key) => key.replace(/\/.*$/, ''));
    const found = new Set(names.filter((name) => !name.startsWith('pictures-')));
    expect([...found].sort()).toEqual(Object.keys(readers).sort());
  });
});
