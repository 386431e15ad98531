import { describe, expect, it } from '@jest/globals';
import { compiledAtOnce, withEagerExports } from '../../scripts/eager.js';

describe('a module whose functions are compiled at once', () => {
  it('has its arrow functions in parentheses, those within others too', () => {
    expect(
      compiledAtOnce('const add = (a) => (b) => a + b;\nexport const one = async () => [1].map((x) => x);'),
    ).toBe('const add = ((a) => ((b) => a + b));\nexport const one = (async () => [1].map(((x) => x)));');
  });

  it('has constants below the imports in place of declarations, in their order', () => {
    const source = [
      "import { a } from './a.js';",
      'const table = { b, c };',
      'export function b() { return a; }',
      'async function c() { return b(); }',
    ];
    expect(compiledAtOnce(source.join('\n'))).toBe(
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

  it('keeps methods, classes and what else there is', () => {
    const source =
      'export class A {\n  b() { return 1; }\n}\nexport const c = { d() { return 2; }, e: 3 };\n';
    expect(compiledAtOnce(source)).toBe(source);
  });

  it('may begin with a declaration', () => {
    expect(compiledAtOnce('function a() {}')).toBe('const a = (function a() {});');
  });
});

describe('a bundle', () => {
  it('has the functions that show exports in parentheses', () => {
    const bundle = [
      '/* harmony export */ __webpack_require__.d(__webpack_exports__, {',
      '/* harmony export */   AB: () => (/* binding */ first),',
      '/* harmony export */   c: () => (/* binding */ second)',
      '/* harmony export */ });',
      'const other = () => (1);',
    ];
    const [head, first, second, ...rest] = bundle;
    expect(withEagerExports(bundle.join('\n')).split('\n')).toEqual([
      head,
      first?.replace('() => (/* binding */ first)', '(() => (/* binding */ first))'),
      second?.replace('() => (/* binding */ second)', '(() => (/* binding */ second))'),
      ...rest,
    ]);
  });
});
