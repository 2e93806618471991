import type { Job } from '../../../src/job';
import { hashOf } from '../../../src/store/store';
import { bytesOf, keptIn, recordFolders } from '../../support/kept-records';
import { recordedLog } from '../../support/recorded-log';
import { adele, assertionOf, channel, openStage, personal, proposed } from '../../support/stage';

/*
 * While versions change, processes of both work on one store. Each record that the later one keeps in a form of its own
 * is left alone by the earlier one, which this version plays.
 */
const kept = keptIn(recordFolders.at(-1) ?? '');
const aDay = 24 * 3_600_000;

/** Returns a record as a later version would write it: nobody knows how. */
const later = (value: unknown) => ({ v: 99, later: value });

async function openBesideLater() {
  const { lines, log } = recordedLog();
  const stage = openStage({ log });
  const { clock, deps } = stage;
  clock.now = kept.at + 1000;
  const wrote = new Map<string, Buffer>();
  for (const [key, value] of Object.entries(kept.records)) {
    const bytes = bytesOf(key, key.startsWith('pictures-') ? value : later(value));
    wrote.set(key, bytes);
    await deps.store.write(key, bytes, { when: 'any', expiresAt: kept.at + aDay, dueAt: 0 });
  }
  const changed = async () => {
    const differs = async ([key, bytes]: [string, Buffer]) =>
      (await deps.store.read(key))?.bytes.equals(bytes) === true ? [] : [key];
    return (await Promise.all([...wrote].map(differs))).flat();
  };
  return { stage, lines, changed };
}

const jobs = Object.entries(kept.records)
  .filter(([key]) => key.startsWith('jobs/'))
  .map(([, value]) => (value as { record: Job }).record);

it('the upkeep leaves them alone, and goes on with its own', async () => {
  const { changed, lines, stage } = await openBesideLater();
  const lapsed = { ...proposed, movedAt: kept.at - aDay };
  await stage.deps.jobs.create(proposed.id, lapsed);
  await stage.upkeep();
  expect(await stage.deps.jobs.load(proposed.id)).toMatchObject({ state: 'lapsed' });
  expect(await changed()).toEqual([]);
  expect(lines.filter(({ level }) => level !== 'info')).toEqual([]);
});

it('every press on what they are about is answered with a sentence, and changes nothing', async () => {
  const { changed, stage } = await openBesideLater();
  for (const { id, place, requester } of jobs) {
    for (const verb of ['confirm', 'cancel', 'undo', 'continue'] as const) {
      const click = { changeId: id, place, requester, verb };
      const answer = await stage.click(click, assertionOf(requester));
      expect(answer).toMatchObject({ kind: 'private', why: { code: 'bot.updating' } });
    }
  }
  expect(stage.calls).toEqual([]);
  expect(await changed()).toEqual([]);
});

it('a message about them is answered with a sentence', async () => {
  const { changed, stage } = await openBesideLater();
  const [of] = jobs.filter(({ place }) => place.kind === 'personal');
  const { place = personal, requester = adele } = of ?? {};
  await stage.answer({ text: 'history', images: [], place, requester, messageId: 'm-history' });
  expect(stage.shown()).toMatchObject({ kind: 'refusal', refusal: { code: 'bot.updating' } });
  expect(await changed()).toEqual([]);
});

it('a change is done although the history of its requester is one of them', async () => {
  const stage = openStage();
  const { deps } = stage;
  const key = `history/${hashOf(channel.tenantId, adele.objectId)}`;
  const bytes = bytesOf(key, later([]));
  await deps.store.write(key, bytes, { when: 'any', expiresAt: stage.clock.now + aDay });
  await stage.answer({});
  await stage.click({}, assertionOf(adele));
  await stage.idle();
  expect(await stage.stored()).toMatchObject({ state: 'applied' });
  expect((await deps.store.read(key))?.bytes).toEqual(bytes);
});

it('a message that they know as answered is not answered again', async () => {
  const stage = openStage();
  await stage.answer({ text: 'help', images: [] });
  const [key = ''] = await stage.deps.store.list('messages');
  const bytes = bytesOf(key, later('settled'));
  await stage.deps.store.write(key, bytes, { when: 'any', expiresAt: stage.clock.now + aDay });
  await stage.answer({ text: 'help', images: [] });
  expect(stage.cards).toHaveLength(1);
});

it('what they add to a job outlasts the work of an earlier version on it', async () => {
  const stage = openStage();
  stage.graph.set('/teams/g-1/photo', Buffer.from('previous'));
  await stage.answer({});
  const added = { added: 'later' };
  const id = (await stage.stored())?.id ?? '';
  await stage.deps.jobs.update(id, (job) => ({ ...job, ...added }));
  await stage.click({}, assertionOf(adele));
  await stage.idle();
  expect(await stage.stored()).toMatchObject({ state: 'applied', ...added });
  await stage.click({ verb: 'undo' }, assertionOf(adele));
  await stage.idle();
  expect(await stage.stored()).toMatchObject({ state: 'undone', ...added });
});
