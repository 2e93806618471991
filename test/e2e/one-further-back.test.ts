/**
 * Several changes of one photo, and every form of etag and of photos that are kept.
 * @thorough
 */

import { graphError } from '../../local/graph/errors';
import type { PersonKey, PhotoKey, PlaceKey, TenantSettings } from '../../local/start';
import { buttonsOf } from '../../local/teams/buttons';
import { limits } from '../../src/limits';
import { meanDifference, pixelsOfJpeg } from '../fixtures/studio';
import { hasty } from './support/hasty';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { contactKey, photo } from './support/verbs';
import { headingOf, wordsOf } from './support/words';

/*
 * Several changes of one photo, and each undo goes one further back. What PhotoBot itself puts back has an etag of its
 * own, and perhaps other bytes, and is nobody else's change.
 */
const house = openedHouse({
  ambient: hasty,
  signedIn: true,
  granted: ['Contacts.ReadWrite', 'Group.ReadWrite.All', 'ProfilePhoto.ReadWrite.All'],
  apart: 2 * limits.graphBreakerMilliseconds,
});

const pictures = {
  A: photo,
  B: inline(picture('orientation-1-rgb.jpg')),
  C: inline(picture('photo.jpg')),
};
type Letter = keyof typeof pictures;

type Whose = {
  readonly key: () => PhotoKey;
  readonly text: string;
  readonly in: PlaceKey;
  readonly by?: PersonKey;
};

const mine: Whose = { key: () => 'adele', text: 'my photo', in: 'personal' };
const team: Whose = { key: () => 'team', text: 'team photo', in: 'channel' };

const jpegOf = ({ key }: Whose) => house.tenant.photos.get(key())?.jpeg;

/** Confirms a wish, and returns its card. */
async function done(whose: Whose, wish: Letter | 'remove', by = whose.by ?? 'adele') {
  const { in: place, text } = whose;
  const images = wish === 'remove' ? {} : { images: pictures[wish] };
  const said = `${wish === 'remove' ? 'remove' : 'set'} ${text}`;
  const { answer } = await house.ask({ from: by, in: place, text: said, ...images });
  const { seen } = await house.press(answer, { by, in: place, verb: 'confirm' });
  if (!/ is (set|removed)$/.test(headingOf(seen))) throw new Error(wordsOf(seen));
  house.forward(60_000);
  return { card: answer, is: jpegOf(whose) };
}

type Card = Awaited<ReturnType<typeof done>>['card'];

async function undone(whose: Whose, card: Card, by = whose.by ?? 'adele') {
  const { seen } = await house.press(card, { by, in: whose.in, verb: 'undo' });
  house.forward(60_000);
  return seen;
}

/** Expects a photo to be there, perhaps encoded anew. */
async function expectThere(whose: Whose, wanted: Buffer | undefined) {
  const there = jpegOf(whose);
  if (!there || !wanted) {
    expect(there).toBe(wanted);
    return;
  }
  const [one, other] = await Promise.all([pixelsOfJpeg(there), pixelsOfJpeg(wanted)]);
  expect(meanDifference(one.data, other.data)).toBeLessThan(6);
}

function weather(photoEtagHeader: TenantSettings['photoEtagHeader'], kept: 'asSent' | 'reencoded') {
  Object.assign(house.tenant.settings, { photoEtagHeader, photosKept: kept });
}

const isBack = /revious .*is back/;

describe.each<[TenantSettings['photoEtagHeader'], 'asSent' | 'reencoded']>([
  ['sameAsMetadata', 'asSent'],
  ['sameAsMetadata', 'reencoded'],
  ['absent', 'asSent'],
  ['other', 'reencoded'],
])('where the etag header is %s and photos are kept %s', (header, keptAs) => {
  beforeEach(() => weather(header, keptAs));

  it('each undo goes one further back, whatever was set again in between', async () => {
    const before = jpegOf(mine);
    const a = await done(mine, 'A');
    const b = await done(mine, 'B');
    expect(headingOf(await undone(mine, b.card))).toMatch(isBack);
    await expectThere(mine, a.is);
    const c = await done(mine, 'C');
    expect(headingOf(await undone(mine, c.card))).toMatch(isBack);
    await expectThere(mine, a.is);
    expect(headingOf(await undone(mine, a.card))).toMatch(isBack);
    await expectThere(mine, before);
  });

  it('so it is without any etag in the metadata', async () => {
    const none = (answer: { body?: unknown }) => ({
      ...answer,
      status: 200,
      body: { ...(answer.body as object), '@odata.mediaEtag': undefined },
    });
    const facts = { service: 'graph', method: 'GET', path: /\/photo$/, times: 99 } as const;
    house.faults.add({ ...facts, then: { kind: 'rewrite', answer: none } });
    const before = jpegOf(team);
    const a = await done(team, 'A');
    const b = await done(team, 'B', 'megan');
    await undone(team, b.card, 'megan');
    await expectThere(team, a.is);
    expect(headingOf(await undone(team, a.card))).toMatch(isBack);
    await expectThere(team, before);
  });

  it('and where Graph is slow at each write', async () => {
    const slow = { service: 'graph', method: 'PUT', times: 99 } as const;
    const late = () => house.forward(2 * limits.graphRereadMilliseconds);
    house.faults.add({ ...slow, then: { kind: 'rewrite', answer: (answer) => (late(), answer) } });
    const before = jpegOf(mine);
    const a = await done(mine, 'A');
    const b = await done(mine, 'B');
    const c = await done(mine, 'C');
    await undone(mine, c.card);
    await expectThere(mine, b.is);
    expect(headingOf(await undone(mine, b.card))).toMatch(isBack);
    await expectThere(mine, a.is);
    expect(headingOf(await undone(mine, a.card))).toMatch(isBack);
    await expectThere(mine, before);
  });

  it('a removal in between is a step like others', async () => {
    const before = jpegOf(mine);
    const a = await done(mine, 'A');
    const removal = await done(mine, 'remove');
    const b = await done(mine, 'B');
    await undone(mine, b.card);
    expect(jpegOf(mine)).toBeUndefined();
    await undone(mine, removal.card);
    await expectThere(mine, a.is);
    expect(headingOf(await undone(mine, a.card))).toMatch(isBack);
    await expectThere(mine, before);
  });

  it('an undo whose answers were all lost is a step like others', async () => {
    const before = jpegOf(mine);
    const a = await done(mine, 'A');
    const b = await done(mine, 'B');
    const lost = { service: 'graph', method: 'PUT', times: limits.graphTries } as const;
    house.faults.add({ ...lost, then: { kind: 'dropResponse' } });
    expect(headingOf(await undone(mine, b.card))).toMatch(isBack);
    expect(headingOf(await undone(mine, a.card))).toMatch(isBack);
    await expectThere(mine, before);
  });

  it('and so is one that shows late', async () => {
    const before = jpegOf(mine);
    const a = await done(mine, 'A');
    const b = await done(mine, 'B');
    const when = () => house.tenant.photos.writes.length > 2;
    for (const path of [/\/photo$/, /\/photo\/\$value$/]) {
      const read = { service: 'graph', method: 'GET', path, when } as const;
      house.faults.add({ ...read, then: { kind: 'stale' } });
    }
    expect(wordsOf(await undone(mine, b.card))).toMatch(/may be back/);
    await house.bot.upkeep();
    expect(headingOf(await undone(mine, a.card))).toMatch(isBack);
    await expectThere(mine, before);
  });

  it('where somebody else has changed the photo, the undo stops there', async () => {
    const a = await done(mine, 'A');
    await house.tenant.photos.set('adele', house.tenant.photos.get('gus')!.jpeg);
    house.forward(60_000);
    const theirs = jpegOf(mine);
    const b = await done(mine, 'B');
    await undone(mine, b.card);
    await expectThere(mine, theirs);
    const refused = await undone(mine, a.card);
    expect(wordsOf(refused)).toMatch(/Somebody has changed the photo since/);
    await expectThere(mine, theirs);
  });

  it('nor goes it on where somebody changed the photo after an undo', async () => {
    const a = await done(mine, 'A');
    const b = await done(mine, 'B');
    await undone(mine, b.card);
    await house.tenant.photos.set('adele', house.tenant.photos.get('gus')!.jpeg);
    const theirs = jpegOf(mine);
    const refused = await undone(mine, a.card);
    expect(wordsOf(refused)).toMatch(/Somebody has changed the photo since/);
    await expectThere(mine, theirs);
  });
});

it.each<[string, Whose]>([
  ['of a team', team],
  [
    'of somebody else',
    { key: () => 'megan', text: 'photo of @{megan}', in: 'channel', by: 'nestor' },
  ],
  ['of a group', { key: () => 'group:marketing', text: 'group photo of Marketing', in: 'group' }],
  [
    'of a contact',
    {
      key: () => contactKey(house, 'adele', 'Dora Klein'),
      text: 'contact photo of Dora Klein',
      in: 'personal',
    },
  ],
])('goes one further back with the photo %s', async (_whose, whose) => {
  await house.tenant.photos.set(whose.key(), house.tenant.photos.get('gus')!.jpeg);
  const before = jpegOf(whose);
  const a = await done(whose, 'A');
  const b = await done(whose, 'B');
  await undone(whose, b.card);
  await expectThere(whose, a.is);
  expect(headingOf(await undone(whose, a.card))).toMatch(isBack);
  await expectThere(whose, before);
});

it('goes on by the word, each time', async () => {
  const before = jpegOf(mine);
  await done(mine, 'A');
  await done(mine, 'B');
  for (const _each of ['B', 'A']) {
    const { answer } = await house.ask({ in: 'personal', text: 'undo' });
    expect(headingOf(answer)).toMatch(isBack);
  }
  await expectThere(mine, before);
});

it('goes on from the history', async () => {
  const before = jpegOf(team);
  await done(team, 'A');
  await done(team, 'B');
  const { answer } = await house.ask({ in: 'personal', text: 'history' });
  const ids = buttonsOf(answer.card).map(({ data }) => (data as { change: string }).change);
  expect(ids).toHaveLength(2);
  for (const change of ids) {
    await house.press(answer, { in: 'personal', verb: 'undo', data: { change } });
  }
  await expectThere(team, before);
});

it('keeps no half of a photo, where the connection breaks and nothing tells its length', async () => {
  const before = jpegOf(mine);
  const half = (answer: { readonly body?: unknown }) => {
    const body = answer.body as Buffer;
    return { ...answer, body: body.subarray(0, body.length / 2) };
  };
  const bytes = { service: 'graph', method: 'GET', path: /\/photo\/\$value$/ } as const;
  house.faults.add({ ...bytes, times: 1, then: { kind: 'rewrite', answer: half } } as never);
  const { card } = await done(mine, 'A');
  expect(headingOf(await undone(mine, card))).toMatch(isBack);
  expect(jpegOf(mine)).toEqual(before);
});

describe('while the bytes lag behind the metadata', () => {
  const bytes = { service: 'graph', method: 'GET', path: /\/photo\/\$value$/ } as const;
  const lags = (times: number) => house.faults.add({ ...bytes, times, then: { kind: 'stale' } });

  async function changedElsewhere() {
    await house.tenant.photos.set('adele', house.tenant.photos.get('gus')!.jpeg);
    return jpegOf(mine);
  }

  it('waits for the photo that is to be kept', async () => {
    const theirs = await changedElsewhere();
    lags(4);
    const { card } = await done(mine, 'A');
    expect(headingOf(await undone(mine, card))).toMatch(isBack);
    expect(jpegOf(mine)).toEqual(theirs);
  });

  it('overwrites nothing that it cannot keep', async () => {
    await done(mine, 'A');
    const theirs = await changedElsewhere();
    const fault = lags(99);
    for (const name of ['B', 'C', 'B'] as const) {
      await expect(done(mine, name)).rejects.toThrow(/not changed.*Try again/s);
      expect(jpegOf(mine)).toEqual(theirs);
    }
    fault.remove();
    const { card } = await done(mine, 'B');
    expect(headingOf(await undone(mine, card))).toMatch(isBack);
    expect(jpegOf(mine)).toEqual(theirs);
  });

  it('overwrites no other photo either', async () => {
    await done(mine, 'A');
    await changedElsewhere();
    const fault = lags(99);
    await expect(done(mine, 'B')).rejects.toThrow(/not changed/);
    fault.remove();
    await done(team, 'A');
    await house.tenant.photos.set('team', house.tenant.photos.get('gus')!.jpeg);
    const theirs = jpegOf(team);
    lags(99);
    await expect(done(team, 'B')).rejects.toThrow(/not changed.*Try again/s);
    expect(jpegOf(team)).toEqual(theirs);
  });

  it('is no hindrance for long where the header is always another one', async () => {
    const other = 'ABCD0123';
    const then = {
      kind: 'rewrite',
      answer: (answer: object) => ({ ...answer, headers: { etag: other } }),
    };
    house.faults.add({ ...bytes, times: 99, then } as never);
    const before = jpegOf(mine);
    await expect(done(mine, 'A')).rejects.toThrow(/not changed.*Try again/s);
    house.forward(limits.photoLagMilliseconds);
    const { card } = await done(mine, 'A');
    expect(headingOf(await undone(mine, card))).toMatch(isBack);
    expect(jpegOf(mine)).toEqual(before);
  });

  it('waits too where the metadata cannot be read once', async () => {
    await done(mine, 'A');
    const theirs = await changedElsewhere();
    const facts = { service: 'graph', method: 'GET', path: /\/photo$/ } as const;
    const page = { kind: 'answer', status: 200, body: '<html></html>' } as const;
    house.faults.add({ ...facts, times: 1, then: page });
    lags(4);
    const { card } = await done(mine, 'B');
    expect(headingOf(await undone(mine, card))).toMatch(isBack);
    expect(jpegOf(mine)).toEqual(theirs);
  });

  it('an undo does not write over a newer photo where the metadata cannot be read once', async () => {
    const { card } = await done(mine, 'A');
    const theirs = await changedElsewhere();
    const facts = { service: 'graph', method: 'GET', path: /\/photo$/ } as const;
    const page = { kind: 'answer', status: 200, body: '<html></html>' } as const;
    house.faults.add({ ...facts, times: 1, then: page });
    lags(99);
    await undone(mine, card);
    expect(jpegOf(mine)).toEqual(theirs);
  });
});

it('one “no photo” between two reads of a photo is not believed', async () => {
  weather('other', 'asSent');
  const before = jpegOf(mine);
  let reads = 0;
  house.faults.add({
    service: 'graph',
    method: 'GET',
    path: /\/photo\/\$value$/,
    times: 1,
    when: () => (reads += 1) === 2,
    then: { kind: 'answer', ...graphError(404, 'ImageNotFound') },
  });
  const { answer } = await house.ask({ in: 'personal', text: 'set my photo', images: photo });
  const confirm = { in: 'personal', verb: 'confirm' } as const;
  let { seen } = await house.press(answer, confirm);
  if (!/ is set$/.test(headingOf(seen))) {
    house.forward(60_000);
    ({ seen } = await house.press(answer, confirm));
  }
  expect(headingOf(seen)).toMatch(/ is set$/);
  expect(reads).toBeGreaterThan(1);
  house.forward(60_000);
  expect(headingOf(await undone(mine, answer))).toMatch(isBack);
  expect(jpegOf(mine)).toEqual(before);
});
