/** Inputs that people get wrong in ordinary workflows, and data that comes by them. */
import { describe, expect, it } from '@jest/globals';
import { withoutInvisible } from '../message/markdown-reader.js';
import { failed, passed } from '../support/github/scenarios.js';
import { noticesOf, notifying, npmTest, reportOf, useServers } from './notified-run.js';

useServers();

describe.each(['en', 'zh-CN'])('an expression that gave nothing (%s)', (language) => {
  it.each(['always', 'failure'])('as status is refused, whatever the timing: %s', async (timing) => {
    const { step, sent } = await reportOf({ inputs: { status: '', 'execution-timing': timing, language } });
    expect([step.exitCode, sent]).toEqual([1, 0]);
    expect(step.outputs).toMatchObject({ sent: 'false', reason: 'wrong-input' });
    expect(step.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(/status(: it is empty|：值为空).*\$\{\{ job\.status \}\}/),
      },
    ]);
  });

  it('as needs is refused for a job of it that only started', async () => {
    const { step, sent } = await reportOf({ needs: { build: 'started' }, inputs: { language } });
    expect([step.exitCode, sent, step.outputs['reason']]).toEqual([1, 0, 'wrong-input']);
  });

  it('as the result of a job in needs leaves that job unknown, and the message says so', async () => {
    const { step, sent, text } = await reportOf({
      jobs: [passed({ name: 'build', id: 1 }), notifying],
      needs: { build: 'success', deploy: '' },
      inputs: { language, 'github-token': '' },
    });
    expect([step.exitCode, sent]).toEqual([0, 1]);
    expect(text).toContain('deploy');
    expect(text).toMatch(/unknown|未知/);
  });
});

describe.each(['en', 'zh-CN'])('braces that an expression brought (%s)', (language) => {
  const notes = 'docs: explain {{ .Values.image.tag }}';

  it('in a template are an error that names vars', async () => {
    const { step, sent } = await reportOf({ inputs: { content: notes, language } });
    expect([step.exitCode, sent]).toEqual([1, 0]);
    expect(step.annotations[0]?.message).toMatch(/content.*vars/s);
  });

  it('in vars are data', async () => {
    const { step, text } = await reportOf({
      inputs: { content: 'Notes: {{vars.NOTES}}', vars: `NOTES=${notes} *x*`, language },
    });
    expect(step.exitCode).toBe(0);
    expect(withoutInvisible(text).replaceAll('\\', '')).toContain(`Notes: ${notes} *x*`);
  });
});

describe.each(['en', 'zh-CN'])('a message that is too long (%s)', (language) => {
  it('says what it really lost, and nothing else', async () => {
    const result = await reportOf({
      jobs: [failed({ name: 'build', id: 1, ...npmTest }), notifying],
      needs: { build: 'failure' },
      inputs: { content: 'x'.repeat(30_000), language },
    });
    expect([result.step.exitCode, result.sent]).toEqual([0, 1]);
    // There are no buttons of the author, no log lines, no test names and one job: they were not lost.
    expect(noticesOf(result).filter((notice) => /too long|超过钉钉/.test(notice))).toEqual([
      language === 'en'
        ? expect.stringMatching(
            /^The message was too long for DingTalk and lost (job details, )?(commits, )?text\./,
          )
        : expect.stringMatching(/^消息超过钉钉的长度限制，已省略(任务详情、)?(提交记录、)?部分正文。/),
    ]);
  });
});
