import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Message, PersonKey, PlaceKey } from '../../local/start';
import type { JobState } from '../../src/job';
import { photoAdministrator, signInEverybody } from './support/asking';
import { hasty } from './support/hasty';
import type { House } from './support/house';
import { openHouse } from './support/house';
import type { Kept } from '../support/kept-records';
import { bytesOf, keptIn, recordFolders } from '../support/kept-records';
import { read } from '../support/sources';
import { openStoreAt } from '../support/sqlite';
import { keepRecords } from './support/keep-records';
import { headingOf, wordsOf } from './support/words';

/*
 * What earlier versions kept, a bot of today understands. A version that changes what it keeps reads the records of all
 * these folders, and keeps a folder of its own by `npx tsx test/fixtures/make-records.ts`.
 */
const { version } = JSON.parse(read('package.json')) as { version: string };

/** Every state that a job may have. */
const states: Readonly<Record<JobState, true>> = {
  looking: true,
  asking: true,
  proposed: true,
  applying: true,
  applied: true,
  undoing: true,
  unknown: true,
  undone: true,
  shown: true,
  cancelled: true,
  lapsed: true,
  failed: true,
};

if (process.env['KEEP_RECORDS'] !== undefined) {
  it('keeps the records of this version', async () => {
    await keepRecords(`test/fixtures/records-${version}`);
  }, 120_000);
}

it.each(recordFolders)('%s has a job in every state', (folder) => {
  const records = Object.entries(keptIn(folder).records);
  const jobs = records.filter(([key]) => key.startsWith('jobs/'));
  const found = jobs.map(([, value]) => (value as { record: { state: string } }).record.state);
  expect([...new Set(found)].sort()).toEqual(Object.keys(states).sort());
});

/** Who pressed what, where, and what they read then. */
type Row = readonly [string, PersonKey, PlaceKey, string, object, RegExp];

const overtaken = /^Nothing was undone.*changed the photo since/s;

const presses: readonly Row[] = [
  ['lapsed', 'adele', 'personal', 'confirm', {}, /^This proposal has expired/],
  ['proposed', 'adele', 'channel', 'confirm', {}, /^The team photo is set/],
  ['choice', 'adele', 'personal', 'choose', { part: 'whose', choice: 0 }, /^Set the group photo/],
  ['asking', 'gus', 'personal', 'continue', {}, /^That is not possible.*guest/s],
  ['cancelled', 'adele', 'group', 'confirm', {}, /^Cancelled/],
  ['applied', 'diego', 'personal', 'undo', {}, /^Your previous photo is back/],
  ['undone', 'nestor', 'personal', 'undo', {}, /^Your photo is removed/],
  ['failed', 'diego', 'channel', 'confirm', {}, /^The team photo was not changed/],
  ['byAdministrator', 'megan', 'personal', 'undo', {}, overtaken],
  ['unknown', 'adele', 'personal', 'undo', {}, /^Your previous photo is back/],
  ['signInWaits', 'gus', 'group', 'confirm', {}, /^Your photo was not changed.*guest/s],
  ['applying', 'nestor', 'personal', 'confirm', {}, /^Your photo is set/],
  ['undoing', 'diego', 'group', 'undo', {}, overtaken],
];

describe.each(recordFolders)('a bot that finds %s', (folder) => {
  const kept = keptIn(folder);
  const path = mkdtempSync(join(tmpdir(), 'upgrade-'));
  const now = () => kept.at + 1000;
  const cards = new Map<string, Message>();
  let house: House;
  beforeAll(async () => {
    house = await openHouse({
      botId: kept.botId,
      environment: { STORE: 'sqlite', STORE_PATH: path, PHOTO_ADMINISTRATORS: photoAdministrator },
      ambient: { ...hasty, now },
    });
    await signInEverybody(house);
    house.tenant.settings.applicationRoles = ['ProfilePhoto.ReadWrite.All'];
    for (const [name, from, place] of presses) {
      cards.set(name, (await house.ask({ from, in: place, text: 'help' })).answer);
    }
    const etags = await photosOf(kept, house);
    const store = await openStoreAt(path, now);
    for (const [key, bytes] of valuesOf(kept, { house, cards, etags })) {
      // Due, as the blob store takes what says nothing of it.
      const expiresAt = kept.at + 24 * 3_600_000;
      await store.write(key, bytes, { when: 'any', expiresAt, dueAt: 0 });
    }
    await store.close();
    await house.bot.upkeep();
  }, 60_000);
  afterAll(async () => {
    await house.close();
    rmSync(path, { recursive: true, force: true });
  });

  it('goes on with what was looked up, and sends what was not taken', async () => {
    const known = [...cards.values()].map(({ id }) => id);
    const shows = (heading: string) =>
      house.teams.waitFor(
        'group',
        'adele',
        (message) => headingOf(message) === heading && !known.includes(message.id),
      );
    await shows('Your photo now');
    await shows('PhotoBot sets photos');
  });

  it.each(presses)('takes a press on what is %s', async (name, by, place, verb, data, words) => {
    const card = cards.get(name)!;
    const change = kept.jobs[name];
    const { seen } = await house.press(card, { by, in: place, verb, data: { change, ...data } });
    expect(wordsOf(seen)).toMatch(words);
  });

  it('tells what was done before', async () => {
    const { answer } = await house.ask({ from: 'nestor', in: 'personal', text: 'history' });
    expect(wordsOf(answer)).toMatch(/Set your photo: Nestor Wilke.*undone · in our personal chat/s);
  });
});

/** The photos that are in Microsoft 365, as the jobs know them. */
const photos = { applied: ['diego', 'photo-auto'], unknown: ['adele', 'previous'] } as const;

/** Puts these photos into another tenant. Returns their etags there, and those that the jobs know, by the keys of these. */
async function photosOf({ jobs, records }: Kept, { tenant }: House): Promise<There['etags']> {
  const etags = new Map<string, readonly [string, string]>();
  for (const [name, [whose, part]] of Object.entries(photos)) {
    const jobKey = `jobs/${jobs[name]}`;
    const { record } = records[jobKey] as {
      record: { etag: string; previous: { etag: string } };
    };
    const key = `pictures-${jobs[name]}/${part}`;
    await tenant.photos.set(whose, bytesOf(key, records[key]));
    const known = part === 'previous' ? record.previous.etag : record.etag;
    etags.set(jobKey, [known, tenant.photos.get(whose)?.etag.replaceAll('"', '') ?? '']);
  }
  return etags;
}

type There = {
  readonly house: House;
  readonly cards: ReadonlyMap<string, Message>;
  readonly etags: ReadonlyMap<string, readonly [string, string]>;
};

/** Returns the values for another tenant, in which other cards stand for those that showed the jobs. */
function valuesOf(
  { jobs, records, serviceUrl }: Kept,
  { cards, etags, house }: There,
): readonly (readonly [string, Buffer])[] {
  const ids = new Map([...cards].map(([name, { id }]) => [`jobs/${jobs[name]}`, id]));
  return Object.entries(records).map(([key, value]) => {
    const id = ids.get(key);
    const bytes = bytesOf(key, value);
    if (key.startsWith('pictures-')) return [key, bytes];
    const [known, etag] = etags.get(key) ?? ['', ''];
    const text = bytes
      .toString('utf8')
      .replaceAll(serviceUrl, house.origins.connector)
      .replace(`"etag":"${known}"`, `"etag":"${etag}"`);
    const shown =
      id === undefined ? text : text.replace(/"messageId":"\d+"/, `"messageId":"${id}"`);
    return [key, Buffer.from(shown)];
  });
}
