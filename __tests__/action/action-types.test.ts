/** action-types.yml, which tells generators of bindings the type of each input, as their editors then do. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { digestTable } from '../../src/digest/digest-inputs.js';
import type { Grammar } from '../../src/inputs/parsers.js';
import { inputTable } from '../../src/inputs/table.js';
import { at, isObject, type JsonObject } from '../../src/json.js';

const parsed = (file: string): unknown => parse(readFileSync(file, 'utf8'));

/** Two items of a list each, one of every form that an input takes. */
const pairs = [
  ['12345', '12346'],
  ['a: 12345', 'b: 12346'],
  ['A=1', 'B=2'],
  ['A | https://a.example', 'B | https://b.example'],
] as const;
const separators = [',', '\n'] as const;

const valueIn = (grammar: Grammar<unknown>, text: string): unknown => {
  const result = grammar(text);
  return 'value' in result ? result.value : undefined;
};

function sizeOf(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  if (value instanceof Map) return value.size;
  return isObject(value) ? Object.keys(value).length : undefined;
}

/** The words of a fixed set, as its error lists them. */
function wordsOf(grammar: Grammar<unknown>): readonly string[] | undefined {
  const result = grammar('no such word');
  const [problem] = 'problems' in result ? result.problems : [];
  return / is not one of (.*)$/.exec(problem?.en ?? '')?.[1]?.split(', ');
}

/** How many items a grammar finds in two that are joined: 2 where the separator is one. */
const separates = (grammar: Grammar<unknown>, separator: string) =>
  pairs.some((pair) => sizeOf(valueIn(grammar, pair.join(separator))) === 2);

/**
 * The type of an input by what its grammar makes of texts, in the words of typesafegithub/github-actions-typing:
 * a list has one separator there, so where a comma and a line's end both separate, it is the comma.
 */
function typeOf(grammar: Grammar<unknown>): JsonObject {
  const words = wordsOf(grammar);
  if (words !== undefined) {
    const item = { type: 'enum', 'allowed-values': words };
    const isList = Array.isArray(valueIn(grammar, words[0] ?? ''));
    return isList ? { type: 'list', separator: ',', 'list-item': item } : item;
  }
  if (typeof valueIn(grammar, 'true') === 'boolean') return { type: 'boolean' };
  if (typeof valueIn(grammar, '1.5') === 'number') return { type: 'float' };
  if (typeof valueIn(grammar, '1') === 'number') return { type: 'integer' };
  const separator = separators.find((one) => separates(grammar, one));
  return separator === undefined
    ? { type: 'string' }
    : { type: 'list', separator, 'list-item': { type: 'string' } };
}

describe.each([
  ['', inputTable],
  ['digest/', digestTable],
])('%saction-types.yml', (folder, table) => {
  const types = parsed(`${folder}action-types.yml`);
  const action = parsed(`${folder}action.yml`);

  it('names the inputs and outputs of action.yml in their order, which is that of the table too', () => {
    expect(Object.keys(Object(types))).toEqual(['inputs', 'outputs']);
    for (const part of ['inputs', 'outputs'])
      expect(Object.keys(Object(at(types, part)))).toEqual(Object.keys(Object(at(action, part))));
    expect(Object.keys(table)).toEqual(Object.keys(Object(at(action, 'inputs'))));
  });

  it.each(Object.entries<{ grammar: Grammar<unknown> }>(table))(
    'tells the type of %s by which it is read',
    (name, { grammar }) => {
      expect(at(types, 'inputs', name)).toEqual(typeOf(grammar));
    },
  );

  it.each(Object.entries(Object(at(action, 'outputs'))))(
    'tells the type of the output %s',
    (name, output) => {
      const description = String(at(output, 'description'));
      const number = description.includes('as a number') ? 'integer' : 'string';
      const type = description.includes('`true` or `false`') ? 'boolean' : number;
      expect(at(types, 'outputs', name)).toEqual({ type });
    },
  );
});
