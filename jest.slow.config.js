import config from './jest.config.js';

export default {
  ...config,
  testMatch: [
    '<rootDir>/__tests__/fuzz/fuzz.test.ts',
    '<rootDir>/__tests__/troubles/silence.test.ts',
    '<rootDir>/__tests__/troubles/stop.test.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/'],
};
