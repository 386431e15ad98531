import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { messageTypes } from '../../src/inputs/inputs.js';
import { composeMessage } from '../../src/message/compose.js';
import { nobody } from '../../src/message/mentions.js';
import { largestPayload, type Mentions, sizeOf } from '../../src/message/message.js';
import { writeWithinLimit } from '../../src/message/size.js';
import type { RunResult } from '../../src/run-result.js';
import { english } from '../support/english.js';
import { readMarkdown } from './markdown-reader.js';
import { commit, facts, failedJob, inputs, messageRequest, result } from './scenarios.js';

const family = '👨‍👩‍👧‍👦';

/** Texts of which each byte, character or grapheme is as expensive as it gets. */
const material = [
  'a',
  '中',
  family,
  `e${'\u0301'.repeat(40)}`,
  '_',
  '@',
  '\\',
  '"',
  '<',
  '/',
  '\u0001',
  'א',
  '[x](y) ',
];

const longText = fc
  .tuple(fc.constantFrom(...material), fc.constantFrom(1, 30, 300, 100_000))
  .map(([unit, length]) => unit.repeat(Math.ceil(length / unit.length)));

interface Size {
  readonly name: string;
  readonly message: string;
  readonly commits: number;
  readonly jobs: number;
  readonly people: number;
  readonly template: number;
}

const sizes = fc.record<Size>({
  name: longText,
  message: longText,
  commits: fc.constantFrom(0, 1, 500),
  jobs: fc.constantFrom(0, 1, 1_200),
  people: fc.constantFrom(0, 50),
  template: fc.constantFrom(0, 100, 30_000),
});

const person = (name: string) => ({ login: name, name, bot: false });

function resultWith({ name, message, commits, jobs }: Size): RunResult {
  const list = Array.from({ length: Math.min(jobs, 1_000) }, () => ({
    ...failedJob,
    name,
    failedSteps: [name, name],
    error: message,
  }));
  return result({
    status: 'failure',
    facts: facts({
      workflow: name,
      repository: name,
      event: name,
      actor: person(name),
      triggeringActor: person(name),
      subject: {
        kind: 'branch',
        name,
        url: `https://github.com/octocat/hello-world/tree/${encodeURI(name.replace(/\p{Cs}/gu, ''))}`,
      },
      commits: Array.from({ length: commits }, (_, index) =>
        commit(`${index}`.padStart(40, '0'), message, person(name)),
      ),
    }),
    history: { kind: 'known', previous: 'failure', failuresInARow: 2 },
    ...(jobs > 0 && { jobs: { list, total: jobs, counts: { failure: jobs } } }),
  });
}

const called = (people: number): Mentions => ({
  mobiles: Array.from({ length: people / 2 }, (_, index) => `+852-1234${1_000 + index}`),
  userIds: Array.from({ length: people / 2 }, (_, index) => `manager_${1_000 + index}`),
  all: false,
});

/** Raw messages are their author's. */
const composedTypes = messageTypes.filter((type) => type !== 'raw');

describe.each(composedTypes)('a message of type %s', (messageType) => {
  const compose = (size: Size, replaces: boolean) => {
    const text = '**x** [run]({{run.url}}) {{event.message}}'.padEnd(
      size.template,
      'text \\_ <font color="#CF222E">中</font> ',
    );
    return composeMessage(
      messageRequest({
        result: resultWith(size),
        mentions: called(size.people),
        event: { message: size.message },
      }),
      inputs({ messageType, ...(size.template > 0 && { [replaces ? 'template' : 'content']: text }) }),
    );
  };

  it('always fits, and never loses verdict, keyword, mentions and the link to the run', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.boolean(), async (size, replaces) => {
        const { title, body, payload, bytes, shortened, notices } = await compose(size, replaces);
        const sent = JSON.stringify({ ...payload, msgUuid: '0f8fad5b-d9cb-469f-a165-70867728950e' });
        expect(Buffer.byteLength(sent)).toBeLessThanOrEqual(largestPayload);
        expect(bytes).toBeGreaterThanOrEqual(Buffer.byteLength(sent));
        expect(bytes).toBeLessThanOrEqual(largestPayload);
        expect(notices.length > 0).toBe(shortened.length > 0 || (messageType === 'link' && size.people > 0));

        for (const text of [title, body]) {
          expect(text).toContain('DevOps');
          expect(/\p{Cs}/u.test(text)).toBe(false);
        }
        expect(title).toContain('Failed, still failing (3 in a row)');
        expect(sent).toMatch(/runs(?:\/|%2F)4200/);
        if (size.template === 0 || !replaces || shortened.includes('text')) {
          expect(messageType === 'link' ? title : body).toContain('Failed, still failing (3 in a row)');
        }
        if (messageType !== 'link') {
          const { mobiles, userIds } = called(size.people);
          const words = body.split(/\s/);
          for (const who of [...mobiles, ...userIds]) expect(words).toContain(`@${who}`);
        }
        if (messageType === 'action-card' || messageType === 'markdown') {
          const { structure, text } = readMarkdown(body);
          const tags = (tag: RegExp) => structure.filter((part) => tag.test(part)).length;
          expect(tags(/^html_inline.*<font/)).toBe(tags(/^html_inline.*<\/font/));
          expect(text).not.toContain('](dingtalk');
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('is composed in a moment, however much there is to tell', async () => {
    const size = {
      name: '中'.repeat(300),
      message: '[x](y) @'.repeat(12_500),
      commits: 500,
      jobs: 1_200,
      people: 50,
      template: 30_000,
    };
    const start = performance.now();
    await compose(size, false);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('a message that is too long', () => {
  const shortenedBy = async (size: Partial<Size>) => {
    const whole = { name: 'x', message: 'y', commits: 3, jobs: 2, people: 0, template: 0, ...size };
    const { shortened, body } = await composeMessage(
      messageRequest({ result: resultWith(whole), event: {} }),
      inputs(whole.template > 0 ? { content: 'z'.repeat(whole.template) } : {}),
    );
    return { shortened, body };
  };

  it('loses nothing where it need not', async () => {
    expect((await shortenedBy({})).shortened).toEqual([]);
  });

  it('loses details of jobs first, then commits, then text', async () => {
    expect((await shortenedBy({ jobs: 20, template: 14_000 })).shortened).toEqual(['job details']);
    expect(
      (await shortenedBy({ commits: 10, message: '中'.repeat(100), template: 15_500 })).shortened,
    ).toEqual(['job details', 'commits']);
    const { shortened, body } = await shortenedBy({ template: 30_000 });
    expect(shortened).toEqual(['job details', 'commits', 'text']);
    expect(body).toContain('zzz\n\n… shortened\n\n');
  });

  it('loses lines of the log before commits', async () => {
    const logLines = Array.from({ length: 20 }, () => '中'.repeat(120));
    const jobs = { list: [{ ...failedJob, logLines }], total: 1, counts: { failure: 1 } };
    const { shortened } = await composeMessage(
      messageRequest({ result: result({ status: 'failure', jobs }) }),
      inputs({ content: 'z'.repeat(15_000) }),
    );
    expect(shortened).toEqual(['log lines']);
  });

  it('uses all the room that there is, to the byte', async () => {
    const { bytes, body } = await composeMessage(
      messageRequest(),
      inputs({ content: `\`\`\`\n${'x'.repeat(30_000)}\n\`\`\`` }),
    );
    expect(body).toContain('xxx\n```\n\n… shortened');
    expect(bytes).toBe(largestPayload);
  });

  it('keeps the first of its own text and says in a template how it went and where to look', async () => {
    const { body } = await composeMessage(
      messageRequest({ result: result({ status: 'failure' }) }),
      inputs({ template: 'first {{{event.log}}}'.padEnd(30_000, 'log ') }),
    );
    expect(body).toMatch(/^first log/);
    expect(readMarkdown(body).text).toContain('… shortened · ❌ Failed · View run');
  });
});

/** What the built-in body keeps, from the first that goes to the last. */
const steps = [
  { jobDetails: 5, jobs: 20, commits: 5, tests: 5, logLines: 20, buttons: 3 },
  { jobDetails: 5, jobs: 20, commits: 5, tests: 5, logLines: 20, buttons: 0 },
  { jobDetails: 5, jobs: 20, commits: 5, tests: 5, logLines: 5, buttons: 0 },
  { jobDetails: 2, jobs: 20, commits: 5, tests: 3, logLines: 0, buttons: 0 },
  { jobDetails: 0, jobs: 10, commits: 5, tests: 0, logLines: 0, buttons: 0 },
  { jobDetails: 0, jobs: 0, commits: 5, tests: 0, logLines: 0, buttons: 0 },
  { jobDetails: 0, jobs: 0, commits: 2, tests: 0, logLines: 0, buttons: 0 },
  { jobDetails: 0, jobs: 0, commits: 0, tests: 0, logLines: 0, buttons: 0 },
];

describe('a message that just fits without', () => {
  const price = { jobDetails: 500, jobs: 100, commits: 200, tests: 50, logLines: 120, buttons: 70 };
  const costOf = (detail: (typeof steps)[number]) =>
    detail.jobDetails * price.jobDetails +
    detail.jobs * price.jobs +
    detail.commits * price.commits +
    detail.tests * price.tests +
    detail.logLines * price.logLines +
    detail.buttons * price.buttons;

  it.each(steps.map((step) => [JSON.stringify(step), step] as const))(
    'more than %s has all of it',
    (_, step) => {
      const others = largestPayload - sizeOf({ text: '' }) - costOf(step);
      const write = (detail: typeof step) => {
        const body = 'x'.repeat(others + costOf(detail));
        return { body, payload: { text: body } };
      };
      const { bytes, lost } = writeWithinLimit(write, '', '');
      expect(bytes).toBe(largestPayload);
      expect(lost).not.toContain('text');
    },
  );
});

describe('a template that holds no link of its own and is too long', () => {
  it.each(['action-card', 'markdown', 'text'] as const)(
    'ends with the link to the run as %s',
    async (messageType) => {
      const { payload } = await composeMessage(
        messageRequest(),
        inputs({ messageType, template: 'No link here. '.repeat(3_000) }),
      );
      const { payload: short } = await composeMessage(messageRequest(), inputs({ messageType }));
      const [address = 'no address'] =
        /(?:https|dingtalk):\/\/[^)"\s\\]+runs[^)"\s\\]*/.exec(JSON.stringify(short)) ?? [];
      const text = JSON.stringify(payload);
      expect(text).toContain('shortened');
      expect(text).toContain(address);
    },
  );
});

describe("an author's title of 50,000 characters", () => {
  it.each(['a', '中', '😀', family])('is cut between two of them: %s', async (character) => {
    const start = `${character.repeat(Math.floor(199 / character.length))}…`;
    for (const messageType of composedTypes) {
      const { title, body, bytes, shortened } = await composeMessage(
        messageRequest(),
        inputs({ messageType, title: character.repeat(50_000) }),
      );
      expect(title).toBe(`${start} · DevOps`);
      expect(body).toContain('✅ Passed');
      expect(body).toContain(` · ${start}\n`);
      expect(bytes).toBeLessThanOrEqual(largestPayload);
      expect(shortened).toEqual([]);
    }
  });
});

describe('many long keywords', () => {
  /** As many characters as keywords can have. */
  const keywords = Array.from({ length: 10 }, (_, index) => '中'.repeat(99) + index);

  it.each(composedTypes)('stay whole where the text has to be cut, as %s', async (messageType) => {
    const { title, body, bytes, shortened } = await composeMessage(
      messageRequest(),
      inputs({ messageType, keywords, content: 'x'.repeat(30_000) }),
    );
    for (const keyword of keywords) {
      expect(title).toContain(keyword);
      expect(body).toContain(keyword);
    }
    expect(body).toContain('xxx\n\n… shortened');
    expect(bytes).toBeLessThanOrEqual(largestPayload);
    expect(shortened).toContain('text');
  });

  it('and people that leave no room are a problem, since none of them is cut', async () => {
    const userIds = Array.from(
      { length: 50 },
      (_, index) => '员'.repeat(62) + String(index).padStart(2, '0'),
    );
    const mentions = { ...nobody, userIds };
    const { bytes, problems } = await composeMessage({ ...messageRequest(), mentions }, inputs({ keywords }));
    expect(bytes).toBeGreaterThan(20_000);
    expect(english(problems)).toEqual([
      expect.stringContaining(`with keywords and mentions the message has ${bytes} bytes`),
    ]);
  });

  it('count towards the 20,000 bytes of a raw message', async () => {
    const compose = (length: number) =>
      composeMessage(
        messageRequest(),
        inputs({
          messageType: 'raw',
          keywords,
          payload: { msgtype: 'text', text: { content: 'x'.repeat(length) } },
        }),
      );
    const { bytes: least } = await compose(1);
    const most = 20_001 - least;
    const { body, payload, bytes } = await compose(most);
    for (const keyword of keywords) expect(body).toContain(keyword);
    expect(bytes).toBe(20_000);
    // The rest is for the msgUuid.
    expect(Buffer.byteLength(JSON.stringify(payload))).toBe(19_900);
    expect((await compose(most + 1)).problems[0]?.en).toContain(
      'with keyword and mentions it has 20001 bytes',
    );
  });
});
