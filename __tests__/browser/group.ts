import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { exampleOf, withValues } from '../../simulator/events.js';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import { runStep, type StepRequest, type StepResult } from '../../simulator/step.js';

export const TOKEN = '0123456789abcdef'.repeat(4);
export const SECRET = `SEC${'0'.repeat(64)}`;

/** A group with a robot that wants keyword and signature, and windows to look at it. */
export interface Group {
  readonly simulator: Simulator;
  /** Opens the page in a new window; what goes wrong there is written to `mishaps`. */
  open(query?: string, options?: BrowserContextOptions): Promise<Page>;
  readonly mishaps: readonly string[];
  close(): Promise<void>;
}

export async function openGroup(browser: Browser): Promise<Group> {
  const simulator = await startSimulator({
    robots: [{ token: TOKEN, secret: SECRET, keywords: ['DevOps'], group: 'Team' }],
  });
  const mishaps: string[] = [];
  return {
    simulator,
    mishaps,
    async open(query = '', options = {}) {
      const page = await browser.newPage(options);
      page.on('dialog', (dialog) => {
        mishaps.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('pageerror', (error) => mishaps.push(error.message));
      page.on('console', (message) => {
        // Tests end connections on purpose.
        if (!message.text().startsWith('Failed to load resource')) mishaps.push(message.text());
      });
      await page.goto(`${simulator.url}/${query}`);
      await page.locator('#live.live').waitFor();
      return page;
    },
    async close() {
      await Promise.all(browser.contexts().map((context) => context.close()));
      await simulator.close();
    },
  };
}

/** Runs the bundled action against the group. */
export function notify(simulator: Simulator, request: Partial<StepRequest> = {}): Promise<StepResult> {
  const { inputs, ...rest } = request;
  return runStep({
    event: { name: 'push', payload: push() },
    status: 'failure',
    inputs: { webhook: simulator.webhook(TOKEN), secret: SECRET, ...inputs },
    ...rest,
  });
}

export const push = (values: Readonly<Record<string, unknown>> = {}) =>
  withValues(
    exampleOf('push', (payload) => payload['ref'] === 'refs/heads/master'),
    { 'repository.full_name': 'acme/shop', 'sender.login': 'octocat', ...values },
  );
