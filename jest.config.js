// The official parsers and @actions/* are ESM only; swc turns them into what Jest loads.
const esmOnly = [
  '@actions',
  '@octokit',
  'universal-user-agent',
  'htmlparser2',
  '@streamparser',
  'domhandler',
  'domutils',
  'domelementtype',
  'dom-serializer',
  'entities',
  'content-type',
  'markdown-it',
  'magic-string',
];

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  transform: {
    '\\.m?[jt]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  // These need a browser: npm run test:browser.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/browser/'],
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^(@actions/(?:workflow-parser|expressions))$': '<rootDir>/node_modules/$1/dist/index.js',
    '^(@actions/(?:workflow-parser|expressions))/(.+)$': '<rootDir>/node_modules/$1/dist/$2.js',
  },
};
