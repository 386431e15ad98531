import config from './jest.config.js';

/** The tests of the page in Chromium. */
export default {
  ...config,
  testMatch: ['<rootDir>/__tests__/browser/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 30_000,
};
