import { spawnSync } from 'node:child_process';

/** `npm run pictures` takes the pictures of the documents anew, from the chat page in Chromium. */
const { status } = spawnSync(
  process.execPath,
  [
    ...['--import', 'tsx', 'test/run.ts', '--config', 'jest.browser.config.js'],
    ...['--runTestsByPath', 'test/browser/pictures.test.ts'],
  ],
  { stdio: 'inherit', env: { ...process.env, KEEP_PICTURES: 'yes' } },
);
process.exitCode = status ?? 1;
