import { describe, expect, it } from '@jest/globals';
import { composeDigest, type DigestCardRequest } from '../../src/digest/digest-card.js';
import type { DigestMessageInputs } from '../../src/digest/digest-inputs.js';
import { digestWordsOf, saySpan } from '../../src/digest/digest-words.js';
import type { Digest } from '../../src/digest/pipelines.js';
import { robotLimit, sizeOf } from '../../src/message/message.js';

const hour = 3_600_000;
const until = Date.UTC(2026, 2, 2);
const inputs: DigestMessageInputs = {
  messageType: 'action-card',
  language: 'en',
  timezone: 'UTC',
  openLinksIn: 'browser',
  keywords: ['DevOps'],
};
const longName = '测试'.repeat(60);
const about = (index: number) => ({
  repository: {
    fullName: `acme/${'x'.repeat(90)}${index}`,
    url: '',
    defaultBranch: 'main',
    topics: [],
  },
  workflow: longName,
  branch: 'main',
  url: `https://github.com/acme/app/actions/runs/${index}`,
});
const numbers = Array.from({ length: 200 }, (_, index) => index);
const digest: Digest = {
  window: { since: until - 24 * hour, until },
  runs: 1,
  repositories: 200,
  failing: numbers.map((index) => ({ ...about(index), redSince: until - hour, inARow: 1, atLeast: false })),
  fixed: numbers.map((index) => ({ ...about(index), redFor: hour, atLeast: true })),
  reruns: numbers.map((index) => ({ ...about(index), count: 2 })),
  slow: numbers.map((index) => ({ ...about(index), milliseconds: hour })),
};
const request: DigestCardRequest = {
  digest,
  branches: [],
  unread: numbers.map((index) => ({ name: `acme/secret-${index}`, why: 'forbidden' })),
  mentions: { mobiles: ['13800000000'], userIds: [], all: false },
  url: 'https://github.com/acme/ops/actions/runs/1',
  now: until,
};

describe('a digest that is too long', () => {
  it('loses lines until DingTalk takes it, and says how many', () => {
    const { body, payload, whole, isWhole } = composeDigest(request, inputs);
    expect(sizeOf(payload)).toBeLessThan(robotLimit);
    expect(isWhole).toBe(false);
    const shown = body.match(/^❌ \[/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(3);
    expect(body).toContain(`[and ${200 - shown} more](dingtalk://`);
    expect(body).toContain('@13800000000');
    expect(body).toContain('DevOps');
    expect(whole.match(/^❌ \[/gm)).toHaveLength(200);
  });

  it('never loses numbers, keywords, mentions and the link to the rest', () => {
    const mobiles = Array.from({ length: 50 }, (_, index) => `${13_800_000_000 + index}`);
    const keywords = ['关键词'.repeat(330)];
    const crowded = { ...request, mentions: { mobiles, userIds: [], all: false } };
    const { body, title, payload } = composeDigest(crowded, { ...inputs, keywords });
    expect(sizeOf(payload)).toBeLessThan(robotLimit);
    expect(title).toContain('200 failing, 200 fixed');
    for (const part of ['200 repositories', ...keywords, '@13800000049', 'more](dingtalk://'])
      expect(body).toContain(part);
  });

  it('is whole where it fits', () => {
    const few = { ...digest, failing: [], fixed: [], reruns: [], slow: [] };
    expect(composeDigest({ ...request, digest: few, unread: [] }, inputs).isWhole).toBe(true);
  });
});

it('names the branches that were asked for, in the headline and in each line', () => {
  const few = { ...digest, failing: digest.failing.slice(0, 1) };
  const { title, body } = composeDigest({ ...request, digest: few, branches: ['main', 'release/*'] }, inputs);
  expect(title).toContain('Branches main, release/*, 24 h');
  expect(body).toMatch(/Branches main, release\/\\\*, 24 h: 1 run/);
  expect(body).toMatch(/❌ \[acme.* · main\]/);
});

it.each([
  [1_000, '1 min', '1 分钟'],
  [59 * 60_000, '59 min', '59 分钟'],
  [24 * hour + 3_000, '24 h', '24 小时'],
  [47 * hour, '47 h', '47 小时'],
  [7 * 24 * hour + hour, '7 d', '7 天'],
])('%d ms are %s', (milliseconds, english, chinese) => {
  expect(saySpan(milliseconds, digestWordsOf('en'))).toBe(english);
  expect(saySpan(milliseconds, digestWordsOf('zh-CN'))).toBe(chinese);
});
