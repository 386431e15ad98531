import { describe, expect, it } from '@jest/globals';
import type { ButtonTemplate, MessageInputs } from '../../src/inputs/inputs.js';
import { at, listAt } from '../../src/json.js';
import { composeMessage } from '../../src/message/compose.js';
import { largestPayload } from '../../src/message/message.js';
import { checkMessage } from '../../src/message/message-check.js';
import { english } from '../support/english.js';
import { documented, facts, inputs, messageRequest, result } from './scenarios.js';

const preview: ButtonTemplate = { text: 'Preview of {{branch}}', url: 'https://acme.example/{{branch}}' };

const compose = (buttons: readonly ButtonTemplate[], more: Partial<MessageInputs> = {}, branch = 'main') =>
  composeMessage(
    messageRequest({
      result: result({
        ...documented,
        facts: facts({
          subject: { kind: 'branch', name: branch, url: 'https://github.com/octocat/hello-world' },
        }),
      }),
    }),
    inputs({ buttons, ...more }),
  );

const addressOf = (url: unknown) => new URL(String(url)).searchParams.get('url');
const shownBy = ({ payload }: Awaited<ReturnType<typeof compose>>) =>
  listAt(payload, 'actionCard', 'btns').map((button) => [
    at(button, 'title'),
    addressOf(at(button, 'actionURL')),
  ]);

describe("the author's buttons", () => {
  it('stand after ours, one below the other', async () => {
    const message = await compose([preview]);
    expect(shownBy(message).slice(-1)).toEqual([['Preview of main', 'https://acme.example/main']]);
    expect(shownBy(message)).toHaveLength(3);
    expect(at(message.payload, 'actionCard', 'btnOrientation')).toBe('0');
    expect(message.notices).toEqual([]);
  });

  it('stand in the line of links of a markdown message', async () => {
    const { body } = await compose([preview], { messageType: 'markdown' });
    expect(body).toMatch(/\[Preview of main\]\(dingtalk:\S+acme\.example%2Fmain/);
  });

  it.each(['text', 'link'] as const)(
    'have no room in a message of type %s, and a notice says so',
    async (messageType) => {
      const message = await compose([preview], { messageType });
      expect(JSON.stringify(message.payload)).not.toContain('acme');
      expect(english(message.notices)).toContain(
        `DingTalk shows no buttons in a message of type ${messageType}, so yours are left out.`,
      );
    },
  );

  it('are not used by raw, and a notice says so', async () => {
    const message = await compose([preview], {
      messageType: 'raw',
      payload: { msgtype: 'text', text: { content: 'DevOps' } },
    });
    expect(english(message.notices).join()).toContain('Not used: buttons.');
  });

  it.each([
    ['a part of the path', 'feature/a b?c#d&e', 'https://acme.example/feature/a%20b%3Fc%23d%26e'],
    ['no user of another host', '@evil.example', 'https://acme.example/%40evil.example'],
    ['no end of a link', ')[x](y', 'https://acme.example/%29%5Bx%5D%28y'],
  ])('make of a branch %s', async (_, branch, url) => {
    expect(shownBy(await compose([preview], {}, branch)).at(-1)?.[1]).toBe(url);
  });

  it('keep an address that a variable holds', async () => {
    const message = await compose([{ text: 'Deployment', url: '{{vars.URL}}?a=1' }], {
      vars: { URL: 'https://acme.example:8080/x?y=z' },
    });
    expect(shownBy(message).at(-1)).toEqual(['Deployment', 'https://acme.example:8080/x?y=z?a=1']);
  });

  it.each([
    ['an address', { text: 'Report', url: '{{vars.URL}}' }, '"Report"'],
    ['an address of the web', { text: 'Report', url: '{{{vars.OTHER}}}' }, '"Report"'],
    ['a text', { text: '{{vars.URL}}', url: 'https://acme.example' }, '""'],
  ])('without %s are left out, and a notice names them', async (_, button, name) => {
    const message = await compose([button], { vars: { URL: '', OTHER: 'javascript:alert(1)' } });
    expect(shownBy(message)).toHaveLength(2);
    expect(english(message.notices)).toEqual([
      `The button ${name} was left out: its variables did not produce a text and a web address.`,
    ]);
  });

  it('go first where the message is too long, and only they are named', async () => {
    const long = { text: 'Long', url: `https://acme.example/${'x'.repeat(6_000)}` };
    const message = await compose([long, long, long]);
    expect(message.bytes).toBeLessThanOrEqual(largestPayload);
    expect(message.shortened).toEqual(['buttons']);
    expect(message.body).toContain('test \\(20\\)');
    expect(shownBy(message)).toHaveLength(2);
  });

  it('are templates that are checked', async () => {
    const problems = await checkMessage(
      inputs({ buttons: [preview, { text: '{{nope}}', url: 'https://a/{{#x}}' }] }),
    );
    expect(problems).toHaveLength(2);
    for (const problem of english(problems)) expect(problem).toMatch(/^buttons: line 2: /);
  });
});
