/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/jest/environment.ts',
  runtime: '<rootDir>/test/jest/runtime.ts',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    ...['blob', 'browser', 'toolkit', 'weather'].map((folder) => `<rootDir>/test/${folder}/`),
  ],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
  },
  // Most of a test's time is waiting and loading; by default jest would leave a core idle.
  maxWorkers: '100%',
  testTimeout: 20_000,
};
