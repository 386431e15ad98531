import { describe, expect, it, jest } from '@jest/globals';
import { fields, type MessageInputs } from '../../src/inputs.js';
import { composeMessage, type Telling } from '../../src/message/compose.js';
import { words } from '../../src/message/words.js';
import { type RunResult, statuses } from '../../src/result.js';
import { readMarkdown } from './markdown-reader.js';
import { documented, facts, failedJob, hubot, inputs, job, result, telling } from './scenarios.js';

const compose = (
  more: Partial<RunResult> = {},
  asked: Partial<MessageInputs> = {},
  told: Partial<Telling> = {},
) => composeMessage(telling({ result: result(more), ...told }), inputs(asked));

/** What people see of the body, line by line. */
const linesOf = (body: string): string[] => readMarkdown(body).text.trim().split('\n');

const pullRequest = {
  kind: 'pull-request',
  number: 7,
  title: 'Lists',
  url: 'https://github.com/octocat/hello-world/pull/7',
  head: 'lists',
  base: 'main',
  fork: 'hubot/hello-world',
} as const;

describe('title and heading', () => {
  it('say verdict, workflow, repository and branch', async () => {
    const { title, body } = await compose({}, { keywords: [] });
    expect(title).toBe('✅ Passed · ci · octocat/hello-world · main');
    expect(linesOf(body)[0]).toBe(title);
    expect(body).toMatch(/^### <font color="#1A7F37">✅ Passed<\/font> · /);
  });

  it.each(statuses)('tell %s by words and by emoji', async (status) => {
    const { title } = await compose({ status });
    expect(title).toMatch(/^\p{Emoji}\uFE0F? /u);
    expect(title).toContain(words.en.statuses[status]);
  });

  it.each([
    ['fixed', 'success', { kind: 'known', previous: 'failure', failuresInARow: 2 }, '✅ Fixed'],
    [
      'first failure',
      'failure',
      { kind: 'known', previous: 'success', failuresInARow: 0 },
      '❌ Failed, first failure',
    ],
    ['failure of the first run', 'failure', { kind: 'first-run' }, '❌ Failed, first failure'],
    [
      'still failing',
      'timed_out',
      { kind: 'known', previous: 'failure', failuresInARow: 2 },
      '❌ Timed out, still failing (3 in a row)',
    ],
    ['nothing where the past is unknown', 'failure', { kind: 'unknown', why: 'x' }, '❌ Failed'],
  ] as const)('tell of a change: %s', async (_name, status, history, expected) => {
    const { title, body } = await compose({ status, history });
    expect(title.split(' · ')[0]).toBe(expected);
    expect(linesOf(body)[0]).toContain(expected);
  });

  it('name a pull request by number and branch', async () => {
    const { title } = await compose({ facts: facts({ subject: pullRequest }) });
    expect(title).toContain(' · #7 lists');
  });

  it("are the author's, and the verdict is there in any case", async () => {
    const { title, body } = await compose({ status: 'failure' }, { title: 'Build *{{run.number}}*' });
    expect(title).toBe('Build *42* · DevOps');
    expect(linesOf(body)[0]).toBe('❌ Failed · Build *42*');
  });

  it('do not say the verdict twice', async () => {
    const { body } = await compose({}, { title: '{{workflow}}: {{verdict}}' });
    expect(linesOf(body)[0]).toBe('ci: Passed');
    expect(body).toMatch(/^### <font color="#1A7F37">ci: Passed<\/font>\n/);
  });

  it("are the usual ones where the author's template shows nothing", async () => {
    const { title } = await compose({}, { title: '{{#failure}}Oh{{/failure}}' });
    expect(title).toContain('✅ Passed');
  });
});

describe('fields', () => {
  const full = { ...documented, facts: { ...documented.facts, triggeringActor: hubot } };

  it('are all that are known, in the order of the documentation', async () => {
    const { body } = await composeMessage(telling({ result: full }), inputs());
    expect(linesOf(body).slice(1)).toEqual([
      'Workflow  ci #42',
      'Repository  octocat/hello-world',
      'Branch  main',
      'Commit  2 commits',
      'a1b2c3d Parse empty lists · octocat',
      'b2c3d4e Add lists · hubot',
      'Actor  octocat · re-run by hubot',
      'Event  push',
      'Attempt  1',
      'Duration  1 min 12 s',
      'Jobs  2 jobs: 1 failed, 1 passed',
      '❌ test (20) · 59 s',
      'Failed step  Run npm test',
      'expected 1 to be 2',
      '',
      '✅ build · 13 s',
      'DevOps',
    ]);
  });

  const labels: Readonly<Record<(typeof fields)[number], string>> = {
    workflow: 'Workflow  ci #42',
    repository: 'Repository  octocat/hello-world',
    branch: 'Branch  main',
    commit: 'Commit  2 commits',
    actor: 'Actor  octocat',
    event: 'Event  push',
    attempt: 'Attempt  1',
    duration: 'Duration  1 min 12 s',
    jobs: 'Jobs  2 jobs: 1 failed, 1 passed',
    failures: 'Failed step  Run npm test',
  };

  it.each(fields)('show %s alone', async (field) => {
    const { body } = await composeMessage(telling({ result: documented }), inputs({ fields: [field] }));
    const lines = linesOf(body);
    expect(lines).toContain(labels[field]);
    for (const other of fields) if (other !== field) expect(lines).not.toContain(labels[other]);
  });

  it('keep that order whatever was written', async () => {
    const { body } = await compose({}, { fields: ['actor', 'workflow'] });
    expect(linesOf(body).slice(1, 3)).toEqual(['Workflow  ci #42', 'Actor  octocat']);
  });

  it('without what is unknown have no line for it', async () => {
    const { body } = await composeMessage(
      telling({
        result: {
          status: 'success',
          facts: facts({ commits: [] }),
          url: 'https://github.com',
          history: { kind: 'first-run' },
        },
      }),
      inputs({ fields: ['duration', 'jobs', 'failures', 'workflow'] }),
    );
    expect(linesOf(body).slice(1)).toEqual(['Workflow  ci #42', 'DevOps']);
  });

  it.each([
    ['Tag  v1', { kind: 'tag', name: 'v1', url: 'https://github.com/t' }],
    ['Release  One', { kind: 'release', name: 'v1', title: 'One', url: 'https://github.com/r' }],
    ['Release  v1', { kind: 'release', name: 'v1', title: '', url: 'https://github.com/r' }],
    ['Pull request  #7 Lists (hubot/hello-world:lists → main)', pullRequest],
    ['Pull request  #8 (x)', { kind: 'pull-request', number: 8, url: 'https://github.com/p', head: 'x' }],
  ] as const)('name the subject: %s', async (line, subject) => {
    const { body } = await compose({ facts: facts({ subject }) });
    expect(linesOf(body)).toContain(line);
  });

  it('say why a run was cancelled', async () => {
    const { body } = await compose({ status: 'cancelled', cancellation: 'superseded' });
    expect(linesOf(body)[1]).toBe('Superseded by a newer run');
  });
});

describe('jobs', () => {
  it('come with failures first, those allowed to fail after them', async () => {
    const list = [
      job('a'),
      job('b', { conclusion: 'skipped' }),
      job('c', { conclusion: 'failure', allowedToFail: true, failedSteps: ['x'] }),
      job('d', { conclusion: 'cancelled' }),
      job('e', { conclusion: 'timed_out' }),
      { name: 'f', allowedToFail: false, failedSteps: [] },
    ];
    const { body } = await compose({
      status: 'failure',
      jobs: { list, total: 6, counts: { success: 1, skipped: 1, failure: 1, cancelled: 1, timed_out: 1 } },
    });
    const lines = linesOf(body);
    expect(lines).toContain('Jobs  6 jobs: 2 failed, 1 cancelled, 1 running, 1 passed, 1 skipped');
    expect(lines.slice(-7, -1)).toEqual([
      '❌ e · Timed out · 13 s',
      '⚠️ c · 13 s · allowed to fail',
      '🚫 d · Cancelled · 13 s',
      '🚀 f · running',
      '✅ a · 13 s',
      '⏭️ b · Skipped · 13 s',
    ]);
  });

  it('are not more than people read, and the rest is counted', async () => {
    const list = Array.from({ length: 100 }, (_, index) => ({ ...failedJob, name: `job ${index}` }));
    const jobs = { list, total: 1_200, counts: { failure: 1_100, success: 100 } };
    const all = await compose({ status: 'failure', jobs });
    expect(linesOf(all.body)).toContain('and 1180 more');
    const failures = await compose({ status: 'failure', jobs }, { fields: ['failures'] });
    expect(linesOf(failures.body)).toContain('and 1080 more');
  });

  it('of which all are known are counted by what is listed', async () => {
    const list = [failedJob, { ...failedJob, allowedToFail: true }];
    const { body } = await compose(
      { status: 'failure', jobs: { list, total: 2, counts: { failure: 2 } } },
      { fields: ['failures'] },
    );
    expect(body).not.toContain('more');
  });

  it('say nothing of an error without words', async () => {
    const jobs = {
      list: [{ ...failedJob, failedSteps: [], error: ' \n' }],
      total: 1,
      counts: { failure: 1 },
    };
    const { body } = await compose({ status: 'failure', jobs });
    expect(body).not.toContain('\n> ');
    expect(linesOf(body).slice(-2)).toEqual(['❌ test (20) · 59 s', 'DevOps']);
  });

  it('tell the first five of many failed steps', async () => {
    const failedSteps = ['1', '2', '3', '4', '5', '6', '7'];
    const jobs = { list: [{ ...failedJob, failedSteps }], total: 1, counts: { failure: 1 } };
    const { body } = await compose({ status: 'failure', jobs });
    expect(linesOf(body)).toContain('Failed step  1, 2, 3, 4, 5, and 2 more');
  });
});

describe('keywords', () => {
  it.each([
    ['a plain one', 'DevOps'],
    ['one in Markdown', '[CI]*_x_*'],
    ['one with a tag', '<b>ci</b>'],
    ['one that opens what it does not close', '<!-- `ci'],
    ['one of another case', 'passed'],
    ['one in Chinese', '流水线'],
  ])('stand exactly in title and body: %s', async (_name, keyword) => {
    for (const messageType of ['action-card', 'markdown', 'text', 'link'] as const) {
      const { title, body, payload } = await compose({}, { messageType, keywords: [keyword] });
      expect(title).toContain(keyword);
      expect(body).toContain(keyword);
      expect(JSON.stringify(payload)).toContain(JSON.stringify(keyword).slice(1, -1));
    }
  });

  it('are not added where they stand', async () => {
    const { title, body } = await compose({}, { keywords: ['Passed', 'octocat/hello-world'] });
    expect(title).toBe('✅ Passed · ci · octocat/hello-world · main');
    expect(linesOf(body).at(-1)).toBe('Duration  1 min 12 s');
  });

  it('are added where they stand only in an address or a colour, which a robot may not read', async () => {
    const { body } = await compose({}, { keywords: ['dingtalk', 'color'] });
    expect(linesOf(body).at(-1)).toBe('dingtalk · color');
  });

  it('are added where Markdown would split them', async () => {
    const { title, body } = await compose(
      { facts: facts({ workflow: 'a_b' }) },
      { keywords: ['a_b'], fields: ['event'] },
    );
    expect(title).toBe('✅ Passed · a_b · octocat/hello-world · main');
    expect(linesOf(body).at(-1)).toBe('a_b');
  });
});

describe('buttons', () => {
  const buttonsOf = async (more: Partial<RunResult>, asked: Partial<MessageInputs> = {}) => {
    const { payload } = await compose(more, asked);
    return payload['actionCard'];
  };
  const open = (url: string) =>
    `dingtalk://dingtalkclient/page/link?url=${encodeURIComponent(url)}&pc_slide=false`;
  const run = 'https://github.com/octocat/hello-world/actions/runs/4200';

  it('lead to run and commit, side by side', async () => {
    expect(await buttonsOf({})).toMatchObject({
      btnOrientation: '1',
      btns: [
        { title: 'View run', actionURL: open(run) },
        { title: 'View commit', actionURL: open(facts().commit?.url ?? '') },
      ],
    });
  });

  it('lead after a failure to the job, what it was about, and where it can be run again', async () => {
    expect(
      await buttonsOf({ status: 'failure', url: `${run}/job/7`, facts: facts({ subject: pullRequest }) }),
    ).toMatchObject({
      btnOrientation: '0',
      btns: [
        { title: 'View failed job', actionURL: open(`${run}/job/7`) },
        { title: 'View pull request', actionURL: open(pullRequest.url) },
        { title: 'Re-run…', actionURL: open(run) },
      ],
    });
  });

  it('lead to the own job where nothing failed', async () => {
    expect(await buttonsOf({ url: `${run}/job/7` })).toMatchObject({
      btns: [{ title: 'View job' }, { title: 'View commit' }],
    });
  });

  it('of which there is one have their own form', async () => {
    const { commit: _, ...others } = facts();
    expect(await buttonsOf({ facts: others })).toMatchObject({
      singleTitle: 'View run',
      singleURL: open(run),
    });
  });

  it('lead to a release', async () => {
    const subject = { kind: 'release', name: 'v1', title: 'One', url: `${run}/v1` } as const;
    expect(await buttonsOf({ facts: facts({ subject }) })).toMatchObject({
      btns: [{}, { title: 'View release', actionURL: open(`${run}/v1`) }],
    });
  });

  it('open in the side pane where that was asked for, like every link', async () => {
    const { body, payload } = await compose({}, { openLinksIn: 'dingtalk' });
    expect(JSON.stringify(payload)).not.toContain('pc_slide=false');
    expect(body).toContain('&pc_slide=true)');
  });
});

describe('types of messages', () => {
  it('markdown has its links as a line', async () => {
    const { body, payload } = await compose({}, { messageType: 'markdown' });
    expect(payload).toEqual({ msgtype: 'markdown', markdown: { title: expect.any(String), text: body } });
    expect(linesOf(body)).toContain('View run · View commit');
  });

  it('text has no markup and an address that can be tapped', async () => {
    const { body, payload } = await compose({}, { messageType: 'text' });
    expect(payload).toEqual({ msgtype: 'text', text: { content: body } });
    expect(body).toContain('\nBranch: main\n');
    expect(body).toContain('\nView run: https://github.com/octocat/hello-world/actions/runs/4200\n');
  });

  it('link shows the title itself, and leads to the run', async () => {
    const { title, body, payload } = await compose({}, { messageType: 'link' });
    expect(payload).toEqual({
      msgtype: 'link',
      link: { title, text: body, messageUrl: expect.stringContaining('runs%2F4200&') },
    });
    expect(body).not.toContain('Passed');
  });

  it('link says the verdict where the title does not', async () => {
    const { body } = await compose({}, { messageType: 'link', title: 'x' });
    expect(body).toMatch(/^✅ Passed · x\n/);
  });

  it('link is never without text', async () => {
    const { title, body } = await compose({}, { messageType: 'link', fields: ['jobs'], keywords: [] });
    expect(body).toBe(title);
  });

  it('link can mention nobody, and a notice says so', async () => {
    const mentions = { mobiles: ['13800000000'], userIds: [], all: false };
    const { body, payload, notices } = await compose({}, { messageType: 'link' }, { mentions });
    expect(JSON.stringify(payload)).not.toContain('13800000000');
    expect(body).not.toContain('@');
    expect(notices).toEqual([expect.stringContaining('type link')]);
  });

  it.each(['action-card', 'markdown', 'text'] as const)(
    '%s mentions in text and in JSON alike',
    async (messageType) => {
      const mentions = { mobiles: ['13800000000', '+852-12345678'], userIds: ['user_1'], all: false };
      const { body, payload } = await compose({}, { messageType }, { mentions });
      expect(payload['at']).toEqual({
        atMobiles: ['13800000000', '+852-12345678'],
        atUserIds: ['user_1'],
        isAtAll: false,
      });
      expect(body).toContain('\n@13800000000 @+852-12345678 @user_1\n');
    },
  );

  it('mentions everybody', async () => {
    const mentions = { mobiles: [], userIds: [], all: true };
    const { body, payload } = await compose({}, { language: 'zh-CN' }, { mentions });
    expect(payload['at']).toEqual({ isAtAll: true });
    expect(body).toContain('\n@所有人\n');
  });
});

describe('what an author adds', () => {
  it('stands below the built-in body, a line for each line, with links like the others', async () => {
    const { body } = await compose(
      {},
      { content: 'See [docs](https://example.com/a)\n![x](https://example.com/x.png)\n\n- {{actor}}' },
    );
    expect(body).toContain(
      '\n\nSee [docs](dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Fexample.com%2Fa&pc_slide=false)  \n' +
        '![x](https://example.com/x.png)\n\n- octocat\n\n',
    );
  });

  it('replaces the built-in body, but for keyword, mentions and buttons', async () => {
    const mentions = { mobiles: ['13800000000'], userIds: [], all: false };
    const { body, payload } = await compose({}, { template: '**{{verdict}}**' }, { mentions });
    expect(body).toBe('**Passed**\n\n@13800000000\n\n<font color="#8C8C8C">DevOps</font>');
    expect(payload['actionCard']).toMatchObject({ btns: [{ title: 'View run' }, {}] });
  });

  it('is left out where it shows nothing', async () => {
    const { body } = await compose({}, { template: '{{#failure}}x{{/failure}}' });
    expect(linesOf(body)[0]).toContain('Passed');
  });
});

describe('the usual message', () => {
  it('builds nothing of Intl, which costs milliseconds', async () => {
    const built = (['Segmenter', 'DateTimeFormat', 'NumberFormat', 'PluralRules'] as const).map((name) =>
      jest.spyOn(Intl, name),
    );
    await composeMessage(telling({ result: documented }), inputs());
    const long = facts({ workflow: 'w'.repeat(300) });
    await composeMessage(telling({ result: result({ facts: long }) }), inputs());
    for (const spy of built) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});
