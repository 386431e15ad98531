/**
 * Tells V8 which functions to compile when it reads a file. Pure.
 *
 * V8 skims a function when it reads a file, and compiles it when it is called first, for which it reads it
 * again. In a step nearly all functions run, and most of them once, so that this takes longer than to run
 * them. A function in parentheses counts as one that is called at once, and is compiled then and there.
 * Source: "Blazingly fast parsing, part 2: lazy parsing" on V8's blog, section on PIFEs.
 */
import * as acorn from 'acorn';
import { simple } from 'acorn-walk';
import MagicString from 'magic-string';

/**
 * A declaration can't stand in parentheses. It becomes a constant below the imports that a module begins with.
 * Unlike a declaration it isn't there yet for modules that import each other in a circle; the linter forbids those.
 *
 * @param source an ES module
 */
export function withoutDeclarations(source: string): string {
  const text = new MagicString(source);
  const { body } = acorn.parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  const lineEnd = (index: number) => (source[index] === '\n' ? index + 1 : index);
  let top = 0;
  for (const statement of body) {
    const { start, end } = statement;
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    const isLeading = source.slice(top, start).trim() === '';
    if (declaration?.type === 'FunctionDeclaration') {
      text.appendRight(declaration.start, `const ${declaration.id.name} = `).appendLeft(end, ';');
      if (!isLeading) text.move(start, lineEnd(end), top);
    }
    if (isLeading && ['ImportDeclaration', 'FunctionDeclaration'].includes(declaration?.type ?? ''))
      top = lineEnd(end);
  }
  return text.toString();
}

/** Where a function stands in a file, in UTF-16 units: of its first and behind its last. */
export type Place = readonly [start: number, end: number];

/**
 * Puts functions into parentheses.
 *
 * @param source a script
 * @param called the functions that are called
 */
export function compiledAtOnce(source: string, called: readonly Place[]): string {
  const text = new MagicString(source);
  const wanted = new Set(called.map(String));
  const done = new Set<number>();
  const program = acorn.parse(source, { ecmaVersion: 'latest', sourceType: 'script', preserveParens: true });
  simple(program, { ParenthesizedExpression: ({ expression }) => void done.add(expression.start) });
  const parenthesise = ({ start, end }: acorn.Node) => {
    if (wanted.has(String([start, end])) && !done.has(start))
      text.appendRight(start, '(').appendLeft(end, ')');
  };
  simple(program, { ArrowFunctionExpression: parenthesise, FunctionExpression: parenthesise });
  return text.toString();
}
