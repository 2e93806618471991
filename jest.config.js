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
  testSequencer: '<rootDir>/test/jest/sequencer.ts',
  // Some tests wait for what they test; with as many workers as cores, a core would be idle then.
  maxWorkers: availableParallelism() * 2,
  testTimeout: 20_000,
};
