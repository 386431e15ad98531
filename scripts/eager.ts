/** Tells V8 which functions to compile when it reads a file. Pure. */
import * as acorn from 'acorn';
import { full } from 'acorn-walk';
import MagicString from 'magic-string';

/**
 * Puts the functions of a module into parentheses.
 *
 * V8 skims a function when it reads a file, and compiles it when it is called first, for which it reads it
 * again. In a step nearly all functions run, and most of them once, so that this takes longer than to run
 * them. A function in parentheses counts as one that is called at once, and is compiled then and there.
 * Source: "Blazingly fast parsing, part 2: lazy parsing" on V8's blog, section on PIFEs.
 *
 * A declaration can't stand in parentheses. It becomes a constant below the imports, where declarations count
 * from anyway.
 *
 * @param source an ES module
 */
export function compiledAtOnce(source: string): string {
  const text = new MagicString(source);
  const program = acorn.parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  full(program, ({ type, start, end }) => {
    if (type === 'ArrowFunctionExpression') text.appendRight(start, '(').appendLeft(end, ')');
  });
  const imports = program.body.filter(({ type }) => type === 'ImportDeclaration');
  const top = imports.at(-1)?.end ?? 0;
  for (const statement of program.body) {
    const { start, end } = statement;
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'FunctionDeclaration') continue;
    text.appendRight(declaration.start, `const ${declaration.id.name} = (`).appendLeft(end, ');');
    if (start > top) text.prependRight(start, '\n').move(start, end, top);
  }
  return text.toString();
}

/** The same for the functions by which webpack lets modules see each other's exports: `name: () => (/* binding *\/ name)`. */
export const withEagerExports = (bundle: string): string =>
  bundle.replace(/(?<=^\/\* harmony export \*\/ +\S+: )\(\) => \(.*?\)(?=,?$)/gm, '($&)');
