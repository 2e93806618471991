import { createKnownPhotos } from '../../../src/access/known-photos';
import { createPutBacks } from '../../../src/memory/put-backs';
import { createMemoryStore } from '../../../src/store/store';
import { recordedLog } from '../../support/recorded-log';
import { adele, mine } from './parts';

const earlier = { ...mine, etag: 'e-1', readBack: 'hash of the photo' };
const later = {
  ...mine,
  id: 'j-2',
  previous: { kind: 'photo', route: 'me', etag: '', hash: 'hash of the photo' },
} as const;
const way = { target: mine.target, route: 'me', assertion: adele } as const;

function openKnown() {
  const now = () => 1_000_000;
  return createKnownPhotos({
    log: recordedLog().log,
    pictures: { picture: () => Promise.resolve(undefined) },
    putBacks: createPutBacks({ store: createMemoryStore(now), now }),
    readings: { after: () => Promise.reject(new Error('the etag is known')) },
  });
}

it('recalls how a photo shows since it was put back, and nothing of how it showed before', async () => {
  const known = openKnown();
  await known.note(later, way, 'e-3');
  expect(await known.recall(earlier)).toEqual({ ...mine, etag: 'e-3' });
});

it('recalls a photo that was not put back as its job knows it', async () => {
  expect(await openKnown().recall(earlier)).toEqual(earlier);
});
