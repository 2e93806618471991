import { fingerprint } from '../../../src/store/store';
import type { Side, Subject } from '../../../src/access/recognise';
import type { PhotoGraph } from '../../support/photo-graph';
import { etagOf, photoOf, startPhotoGraph } from '../../support/photo-graph';
import { adele, fresh, mine, old, openParts } from './parts';

let service: PhotoGraph;
beforeAll(async () => (service = await startPhotoGraph()));
beforeEach(() => service.reset());
afterAll(() => service.close());

const path = '/me/photo';
const way = { target: mine.target, route: 'me', assertion: adele } as const;
const tagOf = (photo: Buffer) => etagOf(photo).replaceAll('"', '');
const had = { kind: 'photo', route: 'me', etag: tagOf(old) } as const;
const other = photoOf('somebody else’s');
const anew = photoOf('new, in other bytes');
const both: readonly Side[] = ['previous', 'new'];

/** Which side of a job this photo is, where the previous one is kept. */
async function sideOf(
  there: Buffer | undefined,
  more: Partial<Subject>,
  sent: readonly Side[] = ['new'],
  before = old,
) {
  const sides = both;
  const subject: Subject = { ...mine, previous: had, ...more };
  const { pictures, recognise } = await openParts(service, subject);
  await pictures.keep('j-1', 'previous', before);
  if (there) service.photos.set(path, there);
  return recognise(subject, way, { sides, sent });
}

it.each<[string, Buffer | undefined, Partial<Subject>, Side | undefined]>([
  ['the etag of what we wrote', fresh, { etag: tagOf(fresh) }, 'new'],
  ['the bytes of what we wrote', fresh, {}, 'new'],
  ['what we wrote, encoded anew', anew, {}, 'new'],
  ['what was there', old, {}, 'previous'],
  ['what was there, after an etag that is another', old, { etag: tagOf(fresh) }, 'previous'],
  ['something else', other, {}, undefined],
  [
    'something else, whose etag was read with the bytes of ours',
    other,
    { etag: tagOf(other), readBack: fingerprint(fresh) },
    undefined,
  ],
  ['something else, by its etag', other, { etag: tagOf(fresh) }, undefined],
  ['something that looks like ours and has another etag', anew, { etag: tagOf(fresh) }, undefined],
  [
    'the bytes of what we wrote more than once, and so has an etag of its own',
    fresh,
    { etag: tagOf(old), readBack: fingerprint(fresh) },
    'new',
  ],
  [
    'a copy of ours with another etag, where both of ours are known',
    anew,
    { etag: tagOf(old), readBack: fingerprint(fresh) },
    undefined,
  ],
  ['something else, after that', other, { etag: tagOf(old), readBack: tagOf(fresh) }, undefined],
  ['nothing, where there was something', undefined, {}, undefined],
  [
    'nothing, where there was nothing',
    undefined,
    { previous: { kind: 'none', route: 'me' } },
    'previous',
  ],
  ['nothing, after a removal', undefined, { action: 'remove' }, 'new'],
  ['something else, after a removal', fresh, { action: 'remove' }, undefined],
])('recognises %s', async (_what, there, more, expected) => {
  expect(await sideOf(there, more)).toBe(expected);
});

describe('a photo that only looks like one of a job', () => {
  const likeOld = photoOf('old, in other bytes');

  it('is somebody else’s if nobody has sent that one', async () => {
    expect(await sideOf(anew, {}, [])).toBeUndefined();
    expect(await sideOf(likeOld, {}, ['new'])).toBeUndefined();
    expect(await sideOf(likeOld, {}, ['new', 'previous'])).toBe('previous');
  });

  it('is not ours where our bytes were read back', async () => {
    expect(await sideOf(anew, { readBack: fingerprint(fresh) }, ['new'])).toBeUndefined();
  });

  it('is the other one if it has the bytes of that', async () => {
    // The previous photo, which looks like the new one.
    expect(await sideOf(anew, {}, ['new'], anew)).toBe('previous');
    expect(await sideOf(fresh, {}, ['new', 'previous'], anew)).toBe('new');
  });

  it('may be either if both were sent', async () => {
    const third = photoOf('new, in yet other bytes');
    expect(await sideOf(third, {}, ['new', 'previous'], anew)).toBe('either');
    expect(await sideOf(third, {}, ['new'], anew)).toBe('new');
  });
});

describe('an etag and bytes that contradict each other', () => {
  const theirs = tagOf(other);
  /** Metadata and bytes come from two readers, of which one lags behind. */
  async function sideBy(etag: string, bytes: Buffer, sent: readonly Side[], more = {}) {
    service.twist('GET', { status: 200, body: JSON.stringify({ '@odata.mediaEtag': etag }) });
    return sideOf(bytes, { etag: tagOf(fresh), ...more }, sent);
  }

  it('are no reason to write over what somebody else has set', async () => {
    expect(await sideBy(theirs, old, ['new'])).toBeUndefined();
    expect(await sideBy(theirs, old, ['new'], { readBack: fingerprint(fresh) })).toBeUndefined();
    expect(await sideBy(theirs, old, ['new'], { action: 'remove', etag: '' })).toBeUndefined();
    expect(await sideBy(tagOf(fresh), other, ['new'])).toBeUndefined();
  });

  it('tell nothing after an undo that may be done', async () => {
    expect(await sideBy(theirs, old, ['new', 'previous'])).toBe('previous');
    for (const ours of [fresh, anew]) {
      await expect(sideBy(theirs, ours, ['new', 'previous'])).rejects.toMatchObject({
        code: 'change.undo_uncertain',
        details: { action: 'set', taken: true },
      });
    }
  });

  it('are ours where the etag is, and the bytes are not those of somebody else', async () => {
    expect(await sideBy(tagOf(fresh), old, ['new'])).toBe('new');
    expect(await sideBy(tagOf(fresh), anew, ['new'])).toBe('new');
  });
});

it('believes the bytes where the etag is still that of before', async () => {
  const previous = { ...had, etag: tagOf(anew) };
  expect(await sideOf(anew, { etag: tagOf(fresh), previous })).toBe('new');
});

it.each(both)('takes what is both for what is asked for first: %s', async (first) => {
  const subject: Subject = { ...mine, previous: had };
  const { pictures, recognise } = await openParts(service, subject);
  await pictures.keep('j-1', 'previous', fresh);
  service.photos.set(path, fresh);
  const second = first === 'new' ? 'previous' : 'new';
  const sought = { sides: [first, second], sent: [] } as const;
  expect(await recognise(subject, way, sought)).toBe(first);
});

it('does not guess where Graph does not answer', async () => {
  service.twist('GET', { status: 503, times: 100 });
  await expect(sideOf(old, {})).rejects.toMatchObject({ code: 'graph.failed' });
});
