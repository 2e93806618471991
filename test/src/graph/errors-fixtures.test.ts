import { clouds } from '../../../src/clouds';
import type { Refusal } from '../../../src/errors';
import { GraphAnswerError } from '../../../src/graph/answer';
import type { AnswerRow } from '../../../src/graph/answer-rows';
import { answerRows, rowFor } from '../../../src/graph/answer-rows';
import { createGraphClient } from '../../../src/graph/client';
import { refusalFor } from '../../../src/graph/errors';
import type { GraphPhotos } from '../../../src/graph/photos';
import { createGraphPhotos } from '../../../src/graph/photos';
import type { Fetch } from '../../../src/ports';
import type { Dialect, GraphErrorFixture } from '../../fixtures/graph-errors';
import { dialects, graphErrors, wrapped } from '../../fixtures/graph-errors';
import { recordedLog } from '../../support/recorded-log';

const requestId = '2b1d4a52-7b57-4d43-a1c5-5a2f4c9e0e11';

function answering({ noAnswer, status, headers, body }: GraphErrorFixture): Fetch {
  return (_url, init) => {
    if (noAnswer === 'network') return Promise.reject(new TypeError('fetch failed'));
    if (noAnswer === 'timeout') {
      return new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    }
    const all = { 'request-id': requestId, ...headers };
    return Promise.resolve(new Response(body ?? null, { status: status ?? 200, headers: all }));
  };
}

function photosFor(fixture: GraphErrorFixture): GraphPhotos {
  return createGraphPhotos(
    createGraphClient({
      fetch: answering(fixture),
      cloud: clouds.public,
      now: () => 0,
      sleep: () => Promise.resolve(),
      random: () => 0.5,
      correlation: () => 'client-1',
      log: recordedLog().log,
      ...(fixture.noAnswer === 'timeout' && { tryMilliseconds: 1 }),
    }),
  );
}

/** What each call that gets this answer comes to: a refusal, or nothing where there is no photo. */
function outcomes(fixture: GraphErrorFixture): Promise<(Refusal | undefined)[]> {
  const photos = photosFor(fixture);
  const path = '/any/photo';
  const { context, reads } = fixture;
  const bytes = () => photos.read(path, 't').then((read) => read.kind === 'none');
  const facts = () => photos.etag(path, 't').then((etag) => etag === undefined);
  const reading = [...(reads === 'facts' ? [] : [bytes]), ...(reads === 'bytes' ? [] : [facts])];
  const calls = {
    look: reading,
    read: reading,
    write: [() => photos.write(path, 't', Buffer.from('jpeg')).then(() => false)],
    remove: [() => photos.remove(path, 't').then(() => true)],
  }[context.verb];
  const outcome = async (call: () => Promise<boolean>) => {
    try {
      expect(await call()).toBe(true);
      return undefined;
    } catch (thrown) {
      return refusalFor(thrown, context);
    }
  };
  return Promise.all(calls.map(outcome));
}

async function expectAsSaid(fixture: GraphErrorFixture): Promise<void> {
  for (const refusal of await outcomes(fixture)) {
    expect(refusal?.code ?? 'none').toBe(fixture.expected);
    if (refusal && fixture.status !== undefined) {
      const { target } = fixture.context;
      expect(refusal.details).toMatchObject({ target, status: fixture.status, requestId });
    }
  }
}

const rows = graphErrors.map((fixture) => [fixture.name, fixture] as const);

it.each(rows)('says what it should of %s', async (_name, fixture) => {
  await expectAsSaid(fixture);
});

describe.each(Object.keys(dialects) as Dialect[])('wrapped as %s', (dialect) => {
  const wrappable = rows.flatMap(([name, fixture]) => {
    const body = wrapped(fixture.body, dialect);
    return body === undefined ? [] : [[name, { ...fixture, body }] as const];
  });

  it('leaves out only what has no code', () => {
    const left = graphErrors.filter(({ name }) => !wrappable.some(([each]) => each === name));
    expect(left.filter(({ body }) => body?.includes('"code":"') && body.endsWith('}'))).toEqual([]);
  });

  it.each(wrappable)('says the same of %s', async (_name, fixture) => {
    await expectAsSaid(fixture);
  });
});

it('knows each fixture by another name', () => {
  const names = graphErrors.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('reaches every row of what answers mean', async () => {
  const reached = new Set<AnswerRow>();
  for (const fixture of graphErrors) {
    for (const refusal of await outcomes(fixture)) {
      if (refusal?.cause instanceof GraphAnswerError) {
        reached.add(rowFor(refusal.cause, fixture.context));
      }
    }
  }
  expect(answerRows.filter((row) => !reached.has(row))).toEqual([]);
});
