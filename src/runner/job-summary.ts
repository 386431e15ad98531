/** The job summary, apart from the other commands: @actions/core loads a good part of Node.js for it. */
import { summary } from '@actions/core';
import { reasonOf } from '../language.js';
import { RunnerError } from './ports.js';

/**
 * Appends Markdown to the job summary.
 *
 * @throws RunnerError where the runner names no file for it, or the file cannot be written
 */
export async function writeSummary(markdown: string): Promise<void> {
  try {
    await summary.addRaw(markdown, true).write();
  } catch (error) {
    throw new RunnerError(reasonOf(error));
  }
}
