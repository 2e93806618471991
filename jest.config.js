const { availableParallelism } = require('node:os');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/jest/environment.ts',
  runtime: '<rootDir>/test/jest/runtime.ts',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    ...['blob', 'browser', 'install', 'toolkit', 'weather'].map(
      (folder) => `<rootDir>/test/${folder}/`,
    ),
  ],
  // tools/typescript.js does it.
  transform: {},
  runner: '<rootDir>/test/jest/runner.ts',
  testSequencer: '<rootDir>/test/jest/sequencer.ts',
  // One for each core, and the others for files that wait: see the runner.
  maxWorkers: availableParallelism() * 2 + 1,
  testTimeout: 20_000,
};
