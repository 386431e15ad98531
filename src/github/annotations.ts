/** What the annotations of a job tell: the error that stopped it, or why it was cancelled. */
import { stripVTControlCharacters } from 'node:util';
import { at, textAt } from '../json.js';
import type { Cancellation } from '../run-result.js';

/** Says only that there was an error, which the conclusion says already. */
const empty = /^(Process completed with exit code -?\d+|The operation was canceled)\.?$/;

/**
 * The messages of the error annotations in their order, without a terminal's colours. Undefined where
 * `body` is no list of annotations.
 * Source: REST API, schema "check-annotation".
 */
export function readErrors(body: unknown): readonly string[] | undefined {
  if (!Array.isArray(body)) return undefined;
  return body
    .filter((annotation) => at(annotation, 'annotation_level') === 'failure')
    .flatMap((annotation) => stripVTControlCharacters(textAt(annotation, 'message') ?? '').trim() || []);
}

/** The first error that says something; else the first one. */
export const firstErrorOf = (errors: readonly string[]): string | undefined =>
  errors.find((error) => !empty.test(error)) ?? errors[0];

/**
 * How GitHub words the reason of a cancellation, in the first annotation of the job. The time limit has
 * had two wordings: "The job running on runner … has exceeded …" and "The job has exceeded …".
 */
const reasons: readonly (readonly [RegExp, Cancellation])[] = [
  [/^Canceling since a higher priority waiting request .*exists/s, 'superseded'],
  [/^The job (running on runner .* )?has exceeded the maximum execution time of /s, 'timed-out'],
  [/^The run was canceled by @/, 'by-somebody'],
];

/** Why a job with these error annotations was cancelled, where they tell. */
export const cancellationOf = (errors: readonly string[]): Cancellation | undefined =>
  reasons.find(([wording]) => errors.some((error) => wording.test(error)))?.[1];
