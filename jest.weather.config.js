const base = require('./jest.config.js');

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  roots: ['<rootDir>/test/weather'],
  testPathIgnorePatterns: ['/node_modules/'],
  // People wait for slow services in real time, all seeds at once.
  testTimeout: 900_000,
};
