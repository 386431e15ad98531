import type { InputName } from './input-table.js';
import type { Environment } from './world.js';

/**
 * The text of an input as the runner hands it over. Source: "Metadata syntax" in GitHub's documentation, inputs.
 *
 * @returns undefined where the runner gave none, and an empty text where the user wrote one
 */
export const inputText = (env: Environment, name: InputName): string | undefined =>
  env[`INPUT_${name.toUpperCase()}`]?.trim();
