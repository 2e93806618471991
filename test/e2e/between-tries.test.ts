import type { ServerResponse } from 'node:http';
import { graphError } from '../../local/graph/errors';
import type { Answer } from '../../local/http/answer';
import type { PhotoKey } from '../../local/types';
import { limits } from '../../src/limits';
import { hasty } from './support/hasty';
import { picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { photo, setPhoto } from './support/verbs';
import { buttonsOf, headingOf, wordsOf } from './support/words';

/* While Graph keeps a try waiting, somebody sets another photo elsewhere. */
const restMilliseconds = 6000;
const [youngPause] = limits.youngPausesMilliseconds;
const house = openedHouse({
  ambient: {
    ...hasty,
    async sleep(milliseconds, signal) {
      if ([restMilliseconds, youngPause].includes(milliseconds)) {
        house.forward(restMilliseconds);
        await meanwhile();
      }
      await hasty.sleep?.(milliseconds, signal);
    },
  },
  signedIn: true,
  apart: 2 * limits.graphBreakerMilliseconds,
});

let meanwhile: () => Promise<void>;
let before: Buffer | undefined;
beforeEach(async () => {
  before ??= photoOf();
  await house.tenant.photos.set('adele', before);
  meanwhile = () => setTheirs('adele');
});
const setTheirs = (key: PhotoKey) => house.tenant.photos.set(key, theirs);

const here = { in: 'personal' } as const;
const theirs = picture('orientation-1-rgb.jpg');
const photoOf = (key: PhotoKey = 'adele') => house.tenant.photos.get(key)?.jpeg;
const isTheirs = (key?: PhotoKey) => photoOf(key)?.equals(theirs) === true;
const press = (card: Parameters<typeof house.press>[0], verb: string) =>
  house.press(card, { ...here, verb }).then(({ seen }) => seen);

const ofGraph = { service: 'graph', path: /\/photo\/\$value$/ } as const;
const headers = { 'retry-after': String(restMilliseconds / 1000) };
const waits = { kind: 'answer', ...graphError(429, 'TooManyRequests'), headers } as const;
const keepsWaiting = (method = 'PUT') => house.faults.add({ ...ofGraph, method, then: waits });
const changedElsewhere = /changed elsewhere in the meantime/;

function makeMarketingYoung() {
  const createdDateTime = new Date(Date.now() + house.ahead()).toISOString();
  house.tenant.groups.marketing.createdDateTime = createdDateTime;
}
const proposeForMarketing = async () =>
  (await house.ask({ ...here, text: 'set group photo of Marketing', images: photo })).answer;
async function propose() {
  return (await house.ask({ ...here, text: 'set my photo', images: photo })).answer;
}

describe('a Confirm does not write over it', () => {
  it('and the next press keeps it for an undo', async () => {
    const answer = await propose();
    keepsWaiting();
    const tried = await press(answer, 'confirm');
    expect(buttonsOf(tried)).toEqual(['Try again', 'Cancel']);
    expect(wordsOf(tried)).toMatch(changedElsewhere);
    expect(isTheirs()).toBe(true);
    house.forward(restMilliseconds);
    const set = await press(tried, 'confirm');
    expect(headingOf(set)).toBe('Your photo is set');
    await press(set, 'undo');
    expect(isTheirs()).toBe(true);
  });

  it('where the etag of the previous photo could not be read', async () => {
    const answer = await propose();
    const then = { kind: 'answer', ...graphError(404, 'NotFound') } as const;
    house.faults.add({ service: 'graph', method: 'GET', path: /\/photo$/, then });
    keepsWaiting();
    expect(wordsOf(await press(answer, 'confirm'))).toMatch(changedElsewhere);
    expect(isTheirs()).toBe(true);
  });

  it('where a token went stale in between', async () => {
    const answer = await propose();
    meanwhile = () => Promise.resolve();
    keepsWaiting();
    const stale = JSON.stringify(graphError(401, 'InvalidAuthenticationToken').body);
    const run = (_request: unknown, response: ServerResponse) =>
      void setTheirs('adele').then(() => {
        response.writeHead(401, { 'content-type': 'application/json' });
        response.end(stale);
      });
    house.faults.add({ ...ofGraph, method: 'PUT', then: { kind: 'custom', run } });
    expect(wordsOf(await press(answer, 'confirm'))).toMatch(changedElsewhere);
    expect(isTheirs()).toBe(true);
  });

  it('where the group is so new that its place for a photo is not there yet', async () => {
    makeMarketingYoung();
    meanwhile = () => setTheirs('group:marketing');
    const answer = await proposeForMarketing();
    const then = { kind: 'answer', ...graphError(404, 'ResourceNotFound') } as const;
    house.faults.add({ ...ofGraph, method: 'PUT', then });
    expect(wordsOf(await press(answer, 'confirm'))).toMatch(changedElsewhere);
    expect(isTheirs('group:marketing')).toBe(true);
  });

  it('where each look takes long', async () => {
    const answer = await propose();
    whileAnswering('GET', (turn) => {
      if (turn === 2) setTheirsAtOnce();
    });
    expect(buttonsOf(await press(answer, 'confirm'))).toEqual(['Try again', 'Cancel']);
    expect([isTheirs(), isWritten()]).toEqual([true, false]);
  });

  it('where what is there could be read only after a while', async () => {
    const answer = await propose();
    const facts = { service: 'graph', method: 'GET', path: /\/photo$/ } as const;
    house.faults.add({ ...facts, then: waits });
    const untold = { kind: 'answer', ...graphError(404, 'NotFound') } as const;
    house.faults.add({ ...facts, times: 2, then: untold });
    expect(wordsOf(await press(answer, 'confirm'))).toMatch(changedElsewhere);
    expect(isTheirs()).toBe(true);
  });
});

/** Lets calls of a method be done, and something happen before they are answered. */
function whileAnswering(method: string, happens: (turn: number) => void) {
  let turn = 0;
  const answer = (done: Answer): Answer => {
    turn += 1;
    house.forward(restMilliseconds);
    happens(turn);
    return done;
  };
  house.faults.add({ ...ofGraph, method, times: 99, then: { kind: 'rewrite', answer } });
}
const setTheirsAtOnce = () =>
  house.tenant.photos.write('adele', { jpeg: theirs, width: 100, height: 100 }, 'diego');
const isWritten = () => house.graphCalls().some((call) => call.startsWith('PUT'));

describe('a Confirm that was done', () => {
  it('is not said of what came while its answer was on its way', async () => {
    const answer = await propose();
    whileAnswering('PUT', setTheirsAtOnce);
    const seen = await press(answer, 'confirm');
    expect(headingOf(seen)).toBe('Your photo may have been set');
    expect(wordsOf(await press(seen, 'undo'))).toMatch(/Somebody has changed the photo since/);
    expect(isTheirs()).toBe(true);
  });

  it('is not said of what came before it could be read back, and no undo writes over that', async () => {
    const answer = await propose();
    const facts = { service: 'graph', method: 'GET', path: /\/photo$/ } as const;
    house.faults.add({ ...facts, when: isWritten, then: waits });
    const seen = await press(answer, 'confirm');
    expect(headingOf(seen)).toBe('Your photo may have been set');
    expect(wordsOf(await press(seen, 'undo'))).toMatch(/Somebody has changed the photo since/);
    expect(isTheirs()).toBe(true);
  });

  it('is known for one’s own although Graph has refused it', async () => {
    makeMarketingYoung();
    const before = photoOf('group:marketing');
    meanwhile = () => Promise.resolve();
    const answer = await proposeForMarketing();
    const refused = () => graphError(404, 'ResourceNotFound');
    house.faults.add({ ...ofGraph, method: 'PUT', then: { kind: 'rewrite', answer: refused } });
    const set = await press(answer, 'confirm');
    expect(headingOf(set)).toBe('The group photo is set');
    await press(set, 'undo');
    expect(photoOf('group:marketing')).toEqual(before);
  });
});

describe('an Undo does not write over it', () => {
  const overtaken = /Somebody has changed the photo since/;

  it('and says so, however often it is pressed', async () => {
    const card = await setPhoto(house, { ...here, text: 'set my photo' });
    keepsWaiting();
    const tried = await press(card, 'undo');
    expect(wordsOf(tried)).toMatch(overtaken);
    expect([headingOf(tried), buttonsOf(tried)]).toEqual(['Nothing was undone', []]);
    expect(isTheirs()).toBe(true);
    house.forward(restMilliseconds);
    const { answer } = await house.ask({ ...here, text: 'undo' });
    expect(wordsOf(answer)).toMatch(overtaken);
    expect(isTheirs()).toBe(true);
  });

  it('nor does that of a removal', async () => {
    const { answer } = await house.ask({ ...here, text: 'remove my photo' });
    const removed = await press(answer, 'confirm');
    keepsWaiting();
    expect(wordsOf(await press(removed, 'undo'))).toMatch(overtaken);
    expect(isTheirs()).toBe(true);
  });

  it('nor does one that would remove the photo, where nobody could read the etag of ours', async () => {
    await house.tenant.photos.set('adele', undefined);
    const answer = await propose();
    const then = { kind: 'answer', ...graphError(404, 'NotFound') } as const;
    house.faults.add({ service: 'graph', method: 'GET', path: /\/photo$/, times: 9, then });
    const set = await press(answer, 'confirm');
    house.faults.clear();
    keepsWaiting('DELETE');
    expect(wordsOf(await press(set, 'undo'))).toMatch(overtaken);
    expect(isTheirs()).toBe(true);
  });
});
