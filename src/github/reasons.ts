/** Why nothing can be asked or waited for. Apart from the client, which not everybody loads who says so. */

export const noWorkflow = "the runner doesn't say which workflow file this is (GITHUB_WORKFLOW_REF)";
export const noBranch = 'the event names no branch';
export const unknownJob = 'it is unknown which job of the run this is';
export const outOfTime = "no time was left to wait for GitHub's API";
