import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { type Token, TokenType } from '@actions/expressions/lexer';
import { truthy } from '@actions/expressions/result';
import { isBasicExpression, isMapping, isScalar, isSequence } from '@actions/workflow-parser';
import type { BasicExpressionToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { Json } from './json.js';

/** What `success()`, `failure()` and `cancelled()` answer. */
export interface Status {
  readonly success: boolean;
  readonly failure: boolean;
  readonly cancelled: boolean;
}

/** What an expression can see. */
export interface Scope {
  readonly contexts: Readonly<Record<string, Json>>;
  readonly status: Status;
}

/** Contexts are turned into the engine's data only when an expression names them. */
class Contexts extends data.Dictionary {
  readonly #values: Readonly<Record<string, Json>>;

  constructor(values: Readonly<Record<string, Json>>) {
    super();
    this.#values = values;
  }

  override get(name: string): data.ExpressionData | undefined {
    return JSON.parse(JSON.stringify(this.#values[name.toLowerCase()] ?? null), data.reviver);
  }
}

/** actions/runner: src/Runner.Worker/Expressions/{Always,Success,Failure,Cancelled,HashFiles}Function.cs */
function statusFunctions(status: Status): Map<string, FunctionDefinition> {
  const answers: Record<string, boolean> = { ...status, always: true };
  const functions = Object.entries(answers).map(
    ([name, answer]): FunctionDefinition => ({
      name,
      minArgs: 0,
      maxArgs: 0,
      call: () => new data.BooleanData(answer),
    }),
  );
  functions.push({
    name: 'hashfiles',
    minArgs: 1,
    maxArgs: 255,
    call: () => {
      throw new Error('The small runner has no hashFiles().');
    },
  });
  return new Map(functions.map((definition) => [definition.name, definition]));
}

/** The official lexer unescapes only the first of the doubled quotes in a text, where the runner does it for all. */
function unescapeQuotes(token: Token): Token {
  const isText = token.type === TokenType.STRING;
  return isText ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token;
}

/** Evaluates an expression without its `${{ }}`. Throws what the official engine throws. */
function evaluate(expression: string, scope: Scope): data.ExpressionData {
  const functions = statusFunctions(scope.status);
  const tokens = new Lexer(expression).lex().tokens.map(unescapeQuotes);
  const tree = new Parser(tokens, Object.keys(scope.contexts), [...functions.values()]).parse();
  return new Evaluator(tree, new Contexts(scope.contexts), functions).evaluate();
}

/** Evaluates an `if:`, `post-if:` or the like. */
export function holds(condition: BasicExpressionToken | string, scope: Scope): boolean {
  return truthy(evaluate(typeof condition === 'string' ? condition : condition.expression, scope));
}

/** The JSON value of a part of a file, with every expression in it evaluated. */
export function resolve(token: TemplateToken, scope: Scope): Json {
  if (isBasicExpression(token)) {
    return JSON.parse(JSON.stringify(evaluate(token.expression, scope), data.replacer));
  }
  if (isMapping(token)) {
    return Object.fromEntries(
      [...token].map(({ key, value }) => [resolveText(key, scope), resolve(value, scope)]),
    );
  }
  if (isSequence(token)) return [...token].map((item) => resolve(item, scope));
  return JSON.parse(JSON.stringify(token));
}

/**
 * The text of a scalar, with every expression in it evaluated.
 * A mapping or sequence is an error (actions/runner: src/Sdk/DTObjectTemplating, TemplateToken.AssertString).
 */
export function resolveText(token: TemplateToken, scope: Scope): string {
  if (isBasicExpression(token)) {
    const value = evaluate(token.expression, scope);
    if (value.primitive) return value.coerceString();
    throw new Error(`A ${value.kind === data.Kind.Array ? 'sequence' : 'mapping'} was not expected`);
  }
  if (isScalar(token)) return token.toString();
  throw new Error(`A ${token.typeName()} was not expected`);
}

/** The texts of a mapping such as `env:` or `with:`; an absent one is empty. */
export function resolveTexts(token: TemplateToken | undefined, scope: Scope): Record<string, string> {
  if (token === undefined) return {};
  const mapping = isBasicExpression(token) ? undefined : token.assertMapping('texts');
  if (mapping) {
    return Object.fromEntries(
      [...mapping].map(({ key, value }) => [key.toString(), resolveText(value, scope)]),
    );
  }
  const values = resolve(token, scope);
  if (values === null || typeof values !== 'object' || Array.isArray(values)) {
    throw new Error('A mapping was expected');
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value ?? '')]));
}
