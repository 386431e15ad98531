import { describe, expect, it } from '@jest/globals';
import { arrowsInParentheses, declarationsInParentheses } from '../../scripts/eager.js';

describe('declarations of a module', () => {
  it('become constants below the imports, in parentheses and in their order', () => {
    const source = [
      "import { a } from './a.js';",
      'const table = { b, c };',
      'export function b() { return a; }',
      'async function c() { return b(); }',
    ];
    expect(declarationsInParentheses(source.join('\n'))).toBe(
      [
        "import { a } from './a.js';",
        'export const b = (function b() { return a; });',
        'const c = (async function c() { return b(); });',
        'const table = { b, c };',
        '',
        '',
      ].join('\n'),
    );
  });

  it('may stand first', () => {
    expect(declarationsInParentheses('function a() {}')).toBe('const a = (function a() {});');
  });

  it('are those of functions at the top, and nothing else', () => {
    const source = 'export class A {\n  b() { return 1; }\n}\nconst c = () => { function d() {} };\n';
    expect(declarationsInParentheses(source)).toBe(source);
  });
});

describe('arrow functions of a bundle', () => {
  it.each([
    ['const add = (a) => (b) => a + b;', 'const add = ((a) => ((b) => a + b));'],
    ['[1].map(async (x) => x);', '[1].map((async (x) => x));'],
    ['d(exports, { a: () => (/* binding */ b) });', 'd(exports, { a: (() => (/* binding */ b)) });'],
  ])('are in parentheses: %s', (source, expected) => {
    expect(arrowsInParentheses(source)).toBe(expected);
  });

  it.each(['(() => { a(); })();', '({ 12: ((module) => {}) });', 'const c = { d() { return 2; } };'])(
    'are in parentheses once, and nothing else is: %s',
    (source) => {
      expect(arrowsInParentheses(source)).toBe(source);
    },
  );
});
