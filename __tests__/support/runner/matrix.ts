import { isDeepStrictEqual } from 'node:util';
import { at, isObject, type Json, type JsonObject } from './json.js';

/** One job of a matrix. */
export interface MatrixJob {
  /** undefined where the job has no matrix. */
  readonly matrix: JsonObject | undefined;
  /** The `strategy` context. */
  readonly strategy: JsonObject;
}

/**
 * The jobs that a `strategy` stands for, after its expressions were evaluated.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
export function expandStrategy(strategy: Json | undefined): MatrixJob[] {
  const matrix = at(strategy, 'matrix');
  const combinations = isObject(matrix) ? expandMatrix(matrix) : [undefined];
  const total = combinations.length;
  return combinations.map((combination, index) => ({
    matrix: combination,
    strategy: {
      'fail-fast': at(strategy, 'fail-fast') ?? true,
      'job-index': index,
      'job-total': total,
      'max-parallel': at(strategy, 'max-parallel') ?? total,
    },
  }));
}

function expandMatrix({ include, exclude, ...vectors }: JsonObject): JsonObject[] {
  const names = Object.keys(vectors);
  const product = names.reduce<JsonObject[]>(
    (rows, name) => rows.flatMap((row) => asList(vectors[name]).map((value) => ({ ...row, [name]: value }))),
    names.length > 0 ? [{}] : [],
  );
  const excluded = asList(exclude).filter(isObject);
  const rows = product
    .filter((row) => !excluded.some((pattern) => agrees(row, pattern, Object.keys(pattern))))
    .map((original) => ({ original, row: original }));
  const added: JsonObject[] = [];
  for (const entry of asList(include).filter(isObject)) {
    // An entry joins each combination whose original values it does not change; else it is one of its own.
    const shared = Object.keys(entry).filter((name) => names.includes(name));
    const fitting = rows.filter(({ original }) => agrees(original, entry, shared));
    if (fitting.length === 0) added.push(entry);
    for (const target of fitting) target.row = { ...target.row, ...entry };
  }
  return [...rows.map(({ row }) => row), ...added];
}

function agrees(row: JsonObject, pattern: JsonObject, names: readonly string[]): boolean {
  return names.every((name) => isDeepStrictEqual(row[name], pattern[name]));
}

function asList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** The name of a matrix job that has no `name:`: `test (ubuntu, 20)`, cut at 100 characters. */
export function nameMatrixJob(job: string, matrix: JsonObject | undefined): string {
  const values = Object.values(matrix ?? {}).flatMap(scalars);
  return (values.length > 0 ? `${job} (${values.join(', ')})` : job).slice(0, 100);
}

function scalars(value: Json): string[] {
  if (isObject(value)) return Object.values(value).flatMap(scalars);
  return Array.isArray(value) ? value.flatMap(scalars) : [String(value)];
}
