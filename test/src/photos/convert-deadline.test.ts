/**
 * Pictures that take too long.
 * @thorough
 */

import { Refusal } from '../../../src/errors';
import { limits } from '../../../src/limits';
import type { Log, Workers } from '../../../src/ports';
import { createPhotoConverter } from '../../../src/photos/convert';
import { editPhoto } from '../../../src/photos/pixels/edit';
import type { EditJob } from '../../../src/photos/worker/edit-job';
import { unproven } from '../../../src/photos/files/facts';
import { plainFraming } from '../../../src/photos/pixels/framing';
import { fixture, outcome, silent } from '../../fixtures/studio';

/** What takes an editor. */
const edited = { ...plainFraming, turn: 90 } as const;

/** Workers of which some never answer, until they are killed. Their looks at files find nothing. */
function workersThatHang(hangs: (job: number) => boolean): Workers & { killed: number } {
  let jobs = 0;
  const workers = {
    killed: 0,
    run(asked: unknown, { signal }: { signal: AbortSignal }) {
      const job = asked as EditJob;
      if (job.kind === 'inspect') return Promise.resolve(unproven);
      jobs += 1;
      if (!hangs(jobs)) {
        const { pixels, framing } = job as Extract<EditJob, { kind: 'edit' }>;
        return Promise.resolve(editPhoto(pixels, framing));
      }
      return new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          workers.killed += 1;
          reject(new Error('killed'));
        });
      });
    },
  };
  return workers;
}

function converterOn(workers: Workers, deadlineMilliseconds: number, log: Log = silent) {
  return createPhotoConverter({ workers, log, now: () => 0, deadlineMilliseconds });
}

it('kills a conversion that takes too long, and serves the next one', async () => {
  const workers = workersThatHang((job) => job === 1);
  const converter = converterOn(workers, 1500);
  expect(await outcome(converter.convert(fixture('photo.jpg'), edited))).toBe('photo.too_slow');
  expect(workers.killed).toBe(1);
  expect(await outcome(converter.convert(fixture('photo.jpg'), edited))).toBe('ok');
});

it('says busy at once to those who would wait too long, and too slow to the others', async () => {
  const converter = converterOn(
    workersThatHang(() => true),
    300,
  );
  const places = limits.conversionsAtOnce + limits.conversionQueue;
  const outcomes = await Promise.all(
    Array.from({ length: places + 3 }, () =>
      outcome(converter.convert(fixture('photo.jpg'), edited)),
    ),
  );
  expect(outcomes.slice(places)).toEqual(['bot.busy', 'bot.busy', 'bot.busy']);
  expect(new Set(outcomes.slice(0, places))).toEqual(new Set(['photo.too_slow']));
});

it.each([
  ['ends well', 1, undefined],
  ['fails', 0.3, 'photo.damaged'],
] as const)('has its place free again when a conversion %s', async (_how, share, code) => {
  const converter = converterOn(
    workersThatHang(() => false),
    5000,
  );
  const photo = fixture('photo.jpg');
  const part = photo.subarray(0, photo.length * share);
  const places = limits.conversionsAtOnce + limits.conversionQueue;
  const crowd = () =>
    Promise.all(Array.from({ length: places }, () => outcome(converter.convert(photo, edited))));
  const failed = jest.fn();
  const outcomes = await converter.convert(part, edited).then(crowd, (thrown: unknown) => {
    failed(thrown);
    return crowd();
  });
  expect(failed.mock.calls).toMatchObject(code === undefined ? [] : [[{ code }]]);
  expect(outcomes).toEqual(new Array<string>(places).fill('ok'));
});

it('calls a BMP that the editor cannot read damaged', async () => {
  const workers: Workers = {
    run: () => Promise.reject(new Error('Cannot read properties of undefined')),
  };
  const converter = converterOn(workers, 5000);
  expect(await outcome(converter.convert(fixture('still.bmp'), plainFraming))).toBe(
    'photo.damaged',
  );
});

it('logs the code, the bytes and the time of a conversion, and nothing else', async () => {
  const lines: unknown[] = [];
  const log: Log = { ...silent, info: (event, fields) => lines.push([event, fields]) };
  const converter = converterOn(
    workersThatHang(() => false),
    5000,
    log,
  );
  await converter.convert(fixture('photo.jpg'), edited);
  await expect(converter.convert(Buffer.from('no picture'), plainFraming)).rejects.toThrow(Refusal);
  expect(lines).toEqual([
    ['photo.converted', { code: 'ok', bytes: fixture('photo.jpg').length, milliseconds: 0 }],
    ['photo.converted', { code: 'photo.unsupported', bytes: 10, milliseconds: 0 }],
  ]);
});
