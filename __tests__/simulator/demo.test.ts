import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const demo = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, ['build/simulator/demo.js', ...args]);

describe('the demo with --once', () => {
  it('prints what people read, and no address that nobody listens at', async () => {
    const { stdout, stderr } = await demo('--once');
    expect(stderr).toBe('');
    expect(stdout).toContain('acme/shop');
    expect(stdout).toContain('@13800000000 @hubot01');
    expect(stdout).not.toMatch(/http:\/\/127|dingtalk:|<font|\*\*|\]\(/);
    expect(stdout).toContain('│ Error: The message was not delivered.\n  │ robot 1');
    expect(stdout).not.toContain('::');
    expect(stdout).toMatch(/(\d+) of \1 scenes went as they should\.\n$/);
    // Word joiners keep a file name from becoming a link, and can't be seen.
    const last = stdout.replaceAll('\u2060', '').split('  The group got:\n').at(-1);
    expect(last).toMatch(/^ {2}│ ❌ Failed/);
    expect(last).toContain('> stock.test.ts: expected 3 parcels, got 4');
  });

  it('speaks Chinese, messages and log too', async () => {
    const { stdout } = await demo('--once', '--language', 'zh-CN');
    expect(stdout).toMatch(/共 (\d+) 个场景，\1 个符合预期。\n$/);
    expect(stdout).not.toMatch(/The (group|step)|Delivered|Failed|Passed|View/);
    expect(stdout.split('  群里收到：\n').at(-1)).toMatch(/^ {2}│ ❌ 首次失败[\s\S]*\[查看失败任务\]/);
  });
});

describe('the options of the demo', () => {
  it('are told, and nothing is played', async () => {
    const { stdout } = await demo('--help');
    expect(stdout).toMatch(
      /^Usage: npm run demo -- \[options\]\n\n {2}--once {2,}\S.*\n {2}--language <en\|zh-CN> {2}\S.*\n$/,
    );
  });

  it.each([
    ['--twice', "Unknown option '--twice'. --help tells the options.\n"],
    ['now', "Unexpected argument 'now'. --help tells the options.\n"],
  ])('have no %s', async (option, stderr) => {
    await expect(demo(option)).rejects.toMatchObject({ code: 1, stdout: '', stderr });
  });
});
