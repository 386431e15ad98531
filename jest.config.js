// The official parsers and @actions/* are ESM only; swc turns them into what Jest loads.
const esmOnly = [
  '@actions',
  '@octokit',
  'before-after-hook',
  'json-with-bigint',
  'universal-user-agent',
  'htmlparser2',
  '@streamparser',
  'domhandler',
  'domutils',
  'domelementtype',
  'dom-serializer',
  'entities',
  'leven',
  'markdown-it',
  'p-limit',
  'yocto-queue',
];

/** Tests that take long: npm run test:slow runs them, npm test does not. */
export const slow = [
  '<rootDir>/__tests__/action/events.test.ts',
  '<rootDir>/__tests__/digest/patience.test.ts',
  '<rootDir>/__tests__/fuzz/fuzz.test.ts',
  '<rootDir>/__tests__/scripts/verify-release.test.ts',
  '<rootDir>/__tests__/storm.test.ts',
  '<rootDir>/__tests__/troubles/silence.test.ts',
  '<rootDir>/__tests__/troubles/stop.test.ts',
];

export default {
  testEnvironment: 'node',
  // Jest leaves one core free, which is half of what most machines of CI have.
  maxWorkers: '100%',
  // Many tests start processes, and machines differ.
  testTimeout: 20_000,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  transform: {
    '\\.m?[jt]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  // These need a browser: npm run test:browser.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/browser/', ...slow],
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^(@actions/(core|exec|github|io))$': '<rootDir>/node_modules/$1/lib/$2.js',
    '^jsonc-parser$': '<rootDir>/node_modules/jsonc-parser/lib/umd/main.js',
    '^@actions/http-client$': '<rootDir>/node_modules/@actions/http-client/lib/index.js',
    '^(@actions/(?:http-client|io))/lib/(.+)$': '<rootDir>/node_modules/$1/lib/$2.js',
    '^(@actions/(?:workflow-parser|expressions))$': '<rootDir>/node_modules/$1/dist/index.js',
    '^(@actions/(?:workflow-parser|expressions))/(.+)$': '<rootDir>/node_modules/$1/dist/$2.js',
  },
};
