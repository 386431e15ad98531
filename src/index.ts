/** The entry: runs a phase of the step with the real ports. dist/main.js and dist/post.js name the phase. */
import * as path from 'node:path';
import type { deliver } from './dingtalk/deliver.js';
import type { openApi } from './github/api.js';
import { type LocalizedText, unreadableFile } from './language.js';
import { run } from './run.js';
import { endProcess, processPorts } from './runner/node.js';
import type { Network, StepPhase } from './runner/ports.js';
import type { readTestResults } from './test-results/read-test-results.js';

/**
 * Loads what sends, with node:https, which costs more than all else that a step without a message does. From then on
 * Node.js reads the authorities' certificates in a thread of its own, so call this as soon as a message is likely.
 */
async function openNetwork(): Promise<Network> {
  const { env } = process;
  const { post } = await import('./send.js');
  return {
    post: (request, signal) => post(request, signal, env),
    fetchFor: async (url, mostBytes) => (await import('./network/fetch.js')).fetchFor(url, env, mostBytes),
  };
}

/** What reads test reports, or why it cannot be loaded: the message goes without them then. */
async function loadReader(): Promise<typeof readTestResults | LocalizedText> {
  try {
    return (await import('./test-results/read-test-results.js')).readTestResults;
  } catch (error) {
    const why = unreadableFile(error);
    return { en: `The test results are missing: ${why.en}.`, 'zh-CN': `缺少测试结果：${why['zh-CN']}。` };
  }
}

/** Runs a phase of the step to its end, and ends the process. */
export async function start(phase: StepPhase): Promise<void> {
  await run(phase, {
    ...processPorts(async (markdown) => (await import('./runner/job-summary.js')).writeSummary(markdown)),
    openNetwork,
    readTestResults: async (patterns, signal) => {
      const read = await loadReader();
      if (typeof read !== 'function') return { results: undefined, notices: [read] };
      const workspace = path.resolve(process.env['GITHUB_WORKSPACE'] || '.');
      return read({ workspace, patterns, signal });
    },
  });
  endProcess();
}

/** What loads the large parts that both actions need. They stand in dist/ once, so the digest takes them from here. */
export const shared = {
  deliver: (async (...request) => (await import('./send.js')).deliver(...request)) as typeof deliver,
  openApi: (async (...request) => (await import('./github/api.js')).openApi(...request)) as typeof openApi,
  openNetwork,
};
