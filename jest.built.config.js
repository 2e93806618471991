const base = require('./jest.config.js');

// The workers inherit it; test/e2e/support/house.ts reads it.
process.env.BUILT_BOT = 'yes';

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  roots: ['<rootDir>/test/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  // Each house starts picture threads of its own.
  testTimeout: 60_000,
};
