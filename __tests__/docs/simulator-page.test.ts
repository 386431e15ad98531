/** The command of the page that runs the action against the simulator. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { startSimulator } from '../../simulator/server.js';

it.each(['docs/SIMULATOR.md', 'docs/SIMULATOR.zh-CN.md'])('%s runs the action', async (page) => {
  const [command = ''] = /^env .* node dist\/main\.js$/m.exec(readFileSync(page, 'utf8')) ?? [];
  const [, token = ''] = /access_token=(\w+)/.exec(command) ?? [];
  const simulator = await startSimulator({ robots: [{ token, keywords: ['DevOps'] }] });
  try {
    const here = command.replace('http://127.0.0.1:8380', new URL(simulator.url).origin);
    const { stdout } = await promisify(execFile)('sh', ['-c', here], {
      env: { PATH: process.env['PATH'] },
    });
    expect(stdout).toContain('Delivered by robot 1');
    expect(simulator.messages().map(({ title }) => title)).toEqual(['❌ Failed · DevOps']);
  } finally {
    await simulator.close();
  }
});
