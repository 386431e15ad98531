import { describe, expect, it } from '@jest/globals';
import { compiledAtOnce, type Place, withoutDeclarations } from '../../scripts/eager.js';

describe('declarations of functions in a module', () => {
  const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

  it('become constants below the imports, in their order', () => {
    const source = lines(
      "import { a } from './a.js';",
      'function first() {}',
      'const table = { b, c };',
      'export function b() { return a; }',
      "import './d.js';",
      'async function c() { return b(); }',
      'const last = 1;',
    );
    expect(withoutDeclarations(source)).toBe(
      lines(
        "import { a } from './a.js';",
        'const first = function first() {};',
        'export const b = function b() { return a; };',
        'const c = async function c() { return b(); };',
        'const table = { b, c };',
        "import './d.js';",
        'const last = 1;',
      ),
    );
  });

  it('stand first where there are no imports', () => {
    expect(withoutDeclarations(lines('const a = b();', 'function b() {}'))).toBe(
      lines('const b = function b() {};', 'const a = b();'),
    );
  });

  it('stay where they are within a function or a class', () => {
    const source = 'export class A {\n  b() { return 1; }\n}\nconst c = () => { function d() {} };\n';
    expect(withoutDeclarations(source)).toBe(source);
  });
});

describe('functions that are called', () => {
  /** The place of a part of the source. */
  const placeOf = (source: string, part: string): Place => {
    const start = source.indexOf(part);
    return [start, start + part.length];
  };

  it.each([
    [
      'const add = (a) => (b) => a + b;',
      ['(a) => (b) => a + b', '(b) => a + b'],
      'const add = ((a) => ((b) => a + b));',
    ],
    ['const add = (a) => (b) => a + b;', ['(a) => (b) => a + b'], 'const add = ((a) => (b) => a + b);'],
    ['[1].map(async (x) => x);', ['async (x) => x'], '[1].map((async (x) => x));'],
    ['const a = async function a() {};', ['async function a() {}'], 'const a = (async function a() {});'],
    [
      'd(e, { a: () => (/* binding */ b) });',
      ['() => (/* binding */ b)'],
      'd(e, { a: (() => (/* binding */ b)) });',
    ],
    ["const a = '你好', b = () => a;", ['() => a'], "const a = '你好', b = (() => a);"],
  ])('stand in parentheses: %s', (source, called, expected) => {
    const places = called.map((part) => placeOf(source, part));
    expect(compiledAtOnce(source, places)).toBe(expected);
    expect(compiledAtOnce(expected, [placeOf(expected, called[0] ?? '')])).toBe(expected);
  });

  it.each([
    ['(() => { a(); })();', '() => { a(); }'],
    ['const c = { d() { return 2; } };', 'd() { return 2; }'],
    ['function a() {}', 'function a() {}'],
  ])('stay as they are where they stand so, or cannot: %s', (source, called) => {
    expect(compiledAtOnce(source, [placeOf(source, called)])).toBe(source);
  });
});
