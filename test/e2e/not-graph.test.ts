import type { FaultAction } from '../../local/start';
import { limits } from '../../src/limits';
import { hasty } from './support/hasty';
import { openedHouse } from './support/opened-house';
import { photo, setPhoto } from './support/verbs';
import { buttonsOf, headingOf, wordsOf } from './support/words';

/* Something on the way answers in Graph’s place with success: a page of a network, or a document of a proxy. */
const house = openedHouse({
  ambient: hasty,
  signedIn: true,
  apart: 2 * limits.graphBreakerMilliseconds,
});

const personal = { in: 'personal' } as const;
const written = () => house.tenant.photos.writes.length;
const ok = (type: string, body: string): FaultAction => ({
  kind: 'answer',
  status: 200,
  headers: { 'content-type': type },
  body,
});
const page = ok('text/html; charset=utf-8', '<html>Sign in to the Wi-Fi</html>');
const strangers = [
  ['a page', page],
  ['a document', ok('application/json', '{"status":"ok"}')],
  ['a page that calls itself a JPEG', ok('image/jpeg', '<html>Sign in to the Wi-Fi</html>')],
] as const;
const reads = (then: FaultAction) =>
  house.faults.add({
    service: 'graph',
    method: 'GET',
    path: /\/photo\/\$value$/,
    times: 99,
    then,
  });
const confirm = { ...personal, verb: 'confirm' } as const;

describe.each(strangers)('%s in place of the photo', (_what, then) => {
  it('is not kept as the previous one: nothing is written', async () => {
    const { answer } = await house.ask({ ...personal, text: 'set my photo', images: photo });
    const fault = reads(then);
    const { seen } = await house.press(answer, confirm);
    expect(headingOf(seen)).toBe('Your photo was not changed');
    expect(buttonsOf(seen)).toEqual(['Try again', 'Cancel']);
    expect(written()).toBe(0);
    fault.remove();
    const again = await house.press(seen, confirm);
    expect(headingOf(again.seen)).toBe('Your photo is set');
  });

  it('is neither shown nor removed', async () => {
    reads(then);
    for (const text of ['show my photo', 'remove my photo']) {
      const { answer } = await house.ask({ ...personal, text });
      expect(wordsOf(answer)).toMatch(/could not do this just now/);
      expect(wordsOf(answer)).not.toMatch(/HTML|photo I can use/);
    }
    expect(written()).toBe(0);
  });

  it('does not end an undo', async () => {
    const card = await setPhoto(house, { ...personal, text: 'set my photo' });
    house.faults.add({
      service: 'graph',
      method: 'GET',
      path: /\/photo$/,
      times: 99,
      then: { kind: 'answer', status: 503 },
    });
    reads(then);
    const { seen } = await house.press(card, { ...personal, verb: 'undo' });
    expect(headingOf(seen)).toBe('Your photo is set');
    expect(buttonsOf(seen)).toEqual(['Try again']);
    expect(written()).toBe(1);
  });
});

it('a page in answer to the write is no success', async () => {
  house.faults.add({ service: 'graph', method: 'PUT', then: page });
  const { answer } = await house.ask({ ...personal, text: 'set my photo', images: photo });
  const { seen } = await house.press(answer, confirm);
  expect(headingOf(seen)).toBe('Your photo was not changed');
  expect(buttonsOf(seen)).toEqual(['Try again', 'Cancel']);
});

describe('a list of teams', () => {
  const asked = () => house.graphCalls().filter((call) => /joinedTeams/.test(call)).length;
  const linked = (link: (origin: string) => string) =>
    house.faults.add({
      service: 'graph',
      path: /joinedTeams$/,
      times: 1e9,
      then: {
        kind: 'rewrite',
        answer: () => ({
          status: 200,
          body: { value: [], '@odata.nextLink': link(house.origins.graph) },
        }),
      },
    });

  it.each<[string, (origin: string) => string, number]>([
    ['leads back to itself', (origin) => `${origin}/v1.0/me/joinedTeams`, 1],
    [
      'never ends',
      (origin) => `${origin}/v1.0/me/joinedTeams?$skip=${asked()}`,
      limits.lookupPages,
    ],
    ['leads to another host', () => 'https://evil.example/v1.0/me/joinedTeams', 1],
  ])('that %s is told as trouble, and not as no such team', async (_how, link, calls) => {
    linked(link);
    const text = 'set team photo of Launch Team';
    const { answer } = await house.ask({ ...personal, text, images: photo });
    expect(wordsOf(answer)).toMatch(/could not do this just now/);
    expect(asked()).toBe(calls);
  });
});
