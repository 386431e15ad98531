/** Reads the annotations of a job: the error that stopped it, or why it was cancelled. Pure. */
import { stripVTControlCharacters } from 'node:util';
import { at, numberAt, textAt } from '../json.js';
import type { Cancellation } from '../run-result.js';

/** An error annotation. */
export interface ErrorAnnotation {
  readonly message: string;
  /** Line of the step's log, where the error names no file. */
  readonly logLine?: number;
}

/** The runner says so at the end of a step that failed, and the conclusion says it already. */
const stepEnd = /^(Process completed with exit code -?\d+|The operation was canceled)\.?$/;

/**
 * GitHub's and the runner's words for a job that lost its runner.
 * Source: "Monitoring and troubleshooting self-hosted runners" in GitHub's documentation, and actions/runner.
 */
const lostRunner = /lost communication with the server|The runner has received a shutdown signal/;

/** Whether a message only says that a step ended. */
export const isStepEnd = (message: string): boolean => stepEnd.test(message);

/**
 * The error annotations in their order, without a terminal's colours. Undefined where `body` is no list of
 * annotations.
 * Source: REST API, schema "check-annotation"; the path of an error without a file is `.github`.
 */
export function readErrors(body: unknown): readonly ErrorAnnotation[] | undefined {
  if (!Array.isArray(body)) return undefined;
  return body
    .filter((annotation) => at(annotation, 'annotation_level') === 'failure')
    .flatMap((annotation) => {
      const message = stripVTControlCharacters(textAt(annotation, 'message') ?? '').trim();
      const logLine = at(annotation, 'path') === '.github' ? numberAt(annotation, 'start_line') : undefined;
      return message === '' ? [] : [{ message, ...(logLine !== undefined && { logLine }) }];
    });
}

/** Why a job lost its runner, where the annotations say so. */
export const lossOf = (errors: readonly ErrorAnnotation[]): string | undefined =>
  errors.find(({ message }) => lostRunner.test(message))?.message;

/**
 * The error to show for a job: why it lost its runner, else the first error that says something, else the
 * first one. None where an error may be of another step than the one that failed, as one that
 * continue-on-error let pass: GitHub does not say which step an annotation belongs to. That may be so where more
 * steps ended than failed, where an error stands in a log behind the end of the step, and where another step can have
 * left one of several errors. A step that failed leaves one at least.
 *
 * @param failedSteps how many steps of the job failed; 0 where none is known
 */
export function errorOf(
  errors: readonly ErrorAnnotation[],
  { failedSteps, errorsAreOwn }: { readonly failedSteps: number; readonly errorsAreOwn: boolean },
): string | undefined {
  const lost = lossOf(errors);
  if (lost !== undefined) return lost;
  const ends = errors.filter(({ message }) => isStepEnd(message));
  if (failedSteps > 0 && ends.length > failedSteps) return undefined;
  if (failedSteps > 0 && errors.length > failedSteps && !errorsAreOwn) return undefined;
  const first = errors.find(({ message }) => !isStepEnd(message)) ?? errors[0];
  const lastEnd = Math.max(...ends.map(({ logLine = Number.POSITIVE_INFINITY }) => logLine));
  const isBehind = failedSteps > 0 && ends.length > 0 && (first?.logLine ?? 0) > lastEnd;
  return isBehind ? undefined : first?.message;
}

/**
 * How GitHub words the reason of a cancellation, in the first annotation of the job. The time limit has
 * had two wordings: "The job running on runner … has exceeded …" and "The job has exceeded …".
 */
const reasons: readonly (readonly [RegExp, Cancellation])[] = [
  [/^Canceling since a higher priority waiting request .*exists/s, 'superseded'],
  [/^The job (running on runner .* )?has exceeded the maximum execution time of /s, 'timed-out'],
  [/^The run was canceled by @/, 'by-somebody'],
];

/** Why a job with these error annotations was cancelled, where they say it. */
export const cancellationOf = (errors: readonly ErrorAnnotation[]): Cancellation | undefined =>
  reasons.find(([wording]) => errors.some(({ message }) => wording.test(message)))?.[1];
