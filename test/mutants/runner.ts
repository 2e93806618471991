/*
 * The process in which near tests run again and again. What has to do with the changed source is loaded anew each time,
 * and all else stays: that, and what Jest does only once, is most of the time of a run.
 */
import { join } from 'node:path';
import { runCLI } from 'jest';
import type { Ended, Run } from './near-tests';

const root = process.cwd();
/** The source that was changed in the run before. */
let changed: string | undefined;

process.once('disconnect', () => process.exit());

process.on('message', (asked: Run) => {
  run(asked).then(
    (ended) => process.send?.(ended),
    (thrown: unknown) => process.send?.({ passed: 0, failed: [], said: String(thrown) }),
  );
});

async function run({ file, instead, only, test }: Run): Promise<Ended> {
  if (instead === undefined) Reflect.deleteProperty(process.env, 'SOURCES_INSTEAD');
  else process.env['SOURCES_INSTEAD'] = instead;
  if (changed !== undefined) forget(changed);
  forget((changed = join(root, file)));
  const { results } = await runCLI(
    {
      _: [test],
      $0: '',
      runTestsByPath: true,
      runInBand: true,
      silent: true,
      reporters: [],
      watchman: false,
      ...(only !== undefined && { testNamePattern: only }),
    },
    [root],
  );
  const files = results.testResults;
  const failed = files.flatMap(({ testResults }) =>
    testResults.filter(({ status }) => status === 'failed'),
  );
  return {
    passed: results.numPassedTests,
    failed: failed.map(({ failureMessages, fullName }) => ({
      name: fullName,
      message: plain(failureMessages.join('\n')),
    })),
    said: plain(files.map(({ failureMessage }) => failureMessage ?? '').join('\n')),
  };
}

/** Forgets a source, what has loaded it, and what tests share, such as threads. */
function forget(source: string): void {
  const isShared = (path: string) => path.startsWith(join(root, 'test', 'support'));
  const modules = Object.values(require.cache).filter((each) => each !== undefined);
  const gone = new Set(modules.filter(({ filename }) => filename === source || isShared(filename)));
  for (let size = -1; size < gone.size;) {
    size = gone.size;
    for (const each of modules) if (each.children.some((child) => gone.has(child))) gone.add(each);
  }
  for (const { filename } of gone) Reflect.deleteProperty(require.cache, filename);
}

/** Without the colours of a terminal. */
function plain(text: string): string {
  return text.replaceAll(/\u001b\[\d+m/g, '');
}
