import { createGraphCaller, createPhotoCalls } from '../../../src/access/graph-call';
import { createKnownPhotos } from '../../../src/access/known-photos';
import { createLookAgain } from '../../../src/access/look-again';
import { createPutBack } from '../../../src/access/put-back';
import { createPutPhoto } from '../../../src/access/put-photo';
import { createReadings } from '../../../src/access/readings';
import type { Subject } from '../../../src/access/recognise';
import { createRecognise } from '../../../src/access/recognise';
import { createWritePhoto } from '../../../src/access/write';
import { clouds } from '../../../src/clouds';
import { limits } from '../../../src/limits';
import type { AuditLine } from '../../../src/memory/audit';
import { createAudit } from '../../../src/memory/audit';
import { createPictures, photoPart } from '../../../src/memory/pictures';
import { createPutBacks } from '../../../src/memory/put-backs';
import type { Assertion } from '../../../src/outside';
import { plainFraming } from '../../../src/photos/pixels/framing';
import { createMemoryStore } from '../../../src/store/store';
import { createShelf } from '../../../src/store/shelf';
import type { PhotoGraph } from '../../support/photo-graph';
import { photoOf } from '../../support/photo-graph';
import { recordedLog } from '../../support/recorded-log';
import { personal } from '../../support/stage';

export const adele: Assertion = {
  token: 'assertion',
  objectId: 'o-adele',
  tenantId: 't-1',
  guest: false,
};

/** A job that sets the photo of the one who asked. */
export const mine: Subject = {
  id: 'j-1',
  action: 'set',
  target: { kind: 'me', objectId: 'o-adele', name: 'Adele' },
  framing: plainFraming,
  requester: { objectId: 'o-adele' },
  place: personal,
};

/** What a write of it is part of. */
export const act = { of: 'write', job: mine, before: 'none' } as const;

/** A job of a photo administrator for somebody else. */
export const theirs: Subject = {
  ...mine,
  target: { kind: 'user', objectId: 'o-megan', address: 'o-megan', name: 'Megan' },
  asApplication: true,
};

export const old = photoOf('old');
export const fresh = photoOf('new');

/** The parts that read and write photos, put together in front of a Graph of its own, for a job with its picture. */
export async function openParts(service: PhotoGraph, subject: Subject = mine) {
  const now = () => 1_000_000;
  const graph = service.open();
  const room = { store: createMemoryStore(now), now };
  const pictures = createPictures(room);
  const lastsMilliseconds = limits.jobMemoryMilliseconds;
  const jobs = createShelf<Subject>({ ...room, folder: 'jobs', lastsMilliseconds });
  const { lines, log } = recordedLog();
  const forgotten: string[] = [];
  const naps: number[] = [];
  const photoAdministrators = new Set(['o-adele']);
  const call = createGraphCaller({
    tokens: {
      get: ({ objectId }, scopes) => Promise.resolve(`${objectId} ${scopes.join(' ')}`),
      forget: (_assertion, scopes) => forgotten.push(scopes.join(' ')),
      forgetAll() {},
    },
    application: { get: () => Promise.resolve('app'), forget: () => forgotten.push('app') },
  });
  const audit = createAudit({
    ...{ trail: room.store.trail, lasts: 1_000_000, now, log },
    correlation: () => 'correlation',
  });
  const calls = createPhotoCalls({ audit, call, graph, now });
  // What the real one makes smaller or compares is pixels, of which there are none here.
  const converter = {
    small: (photo: Buffer) => Promise.resolve(photo.subarray(0, 6)),
    alike: (one: Buffer, other: Buffer) =>
      Promise.resolve(one.subarray(0, 7).equals(other.subarray(0, 7))),
  };
  const sleep = (milliseconds: number) => {
    naps.push(milliseconds);
    return Promise.resolve();
  };
  const put = (betaForNoMailbox: boolean) =>
    createPutPhoto({ betaForNoMailbox, calls, converter, log, sleep });
  const readings = createReadings({ calls, converter, jobs, now, pictures, sleep });
  const recognise = createRecognise({ calls, converter, pictures });
  const known = createKnownPhotos({ log, pictures, putBacks: createPutBacks(room), readings });
  const common = { calls, now, photoAdministrators, pictures, put: put(false) };
  await jobs.create(subject.id, subject);
  await pictures.keep(subject.id, photoPart(subject.framing), fresh);
  return {
    /** The lines of the audit. */
    audited: async () =>
      (await room.store.trail.find({})).map((text) => JSON.parse(text) as AuditLine),
    calls,
    store: room.store,
    forgotten,
    lines,
    naps,
    photoAdministrators,
    pictures,
    put,
    readings,
    recognise,
    write: createWritePhoto({
      ...common,
      cloud: clouds.public,
      log,
      readings,
      recognise,
    }),
    putBack: createPutBack({ ...common, known, recognise }),
    lookAgain: createLookAgain({ audit, known, readings, recognise }),
    /** The job as it is by now. */
    job: async () => (await jobs.load(subject.id)) ?? subject,
  };
}
