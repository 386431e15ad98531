import { describe, expect, it } from '@jest/globals';
import { parseWebhook } from '../../src/dingtalk/webhook.js';
import { english } from '../support/english.js';

const token = '0123456789abcdef'.repeat(4);
const robot = `https://oapi.dingtalk.com/robot/send?access_token=${token}`;

function hrefOf(line: string, allowedHosts: readonly string[] = []): string {
  const parsed = parseWebhook(line, allowedHosts);
  if ('problems' in parsed) throw new Error(english(parsed.problems).join());
  expect(parsed.value.token).toBe(token);
  return parsed.value.url.href;
}

function problemOf(line: string, allowedHosts: readonly string[] = []): string {
  const parsed = parseWebhook(line, allowedHosts);
  if (!('problems' in parsed)) throw new Error('it was accepted');
  expect(parsed.problems).toHaveLength(1);
  return english(parsed.problems).join();
}

describe('a webhook', () => {
  it.each([
    ['as DingTalk shows it', robot],
    ['with a newline at its end', `${robot}\n`],
    ['with blanks around it', `  ${robot}\t`],
    ['in quotes', `"${robot}"`],
    ['in typographic quotes', `“${robot}”`],
    ['in angle brackets', `<${robot}>`],
    ['with an old signature', `${robot}&timestamp=1577262236757&sign=DJrE6qd%2Fb%3D`],
    ['with an old signature before the token', robot.replace('?', '?timestamp=1&sign=x&')],
    ['with a fragment', `${robot}#part`],
    ['with the scheme in capitals', robot.replace('https', 'HTTPS')],
    ['with the host in capitals', robot.replace('oapi.dingtalk.com', 'OAPI.DingTalk.com')],
    ['with its port', robot.replace('.com/', '.com:443/')],
    ['with blanks around its access token', robot.replace(token, `%20${token}%09`)],
    ['as a bare access token', token],
    ['as a bare access token in quotes', `'${token}'`],
  ])('is taken %s', (_, line) => {
    expect(hrefOf(line)).toBe(robot);
  });

  it.each([
    robot.replace('.com', '.io'),
    `http://127.0.0.1:8080/robot/send?access_token=${token}`,
    `http://127.9.9.9/robot/send?access_token=${token}`,
    `http://localhost:1/robot/send?access_token=${token}`,
    `http://[::1]:8080/robot/send?access_token=${token}`,
    `https://localhost/robot/send?access_token=${token}`,
  ])('may be at %s', (line) => {
    expect(hrefOf(line)).toBe(line);
  });

  it.each([
    ['dingtalk.example.com', 'dingtalk.example.com'],
    ['dingtalk.example.com', 'DingTalk.Example.com'],
    ['dingtalk.example.com:8443', 'dingtalk.example.com'],
    ['dingtalk.example.com:8443', 'dingtalk.example.com:8443'],
    ['dingtalk.example.com', 'dingtalk.example.com:443'],
  ])('may be at the private host %s, allowed as %s', (host, allowed) => {
    const line = robot.replace('oapi.dingtalk.com', host);
    expect(hrefOf(line, [allowed])).toBe(line);
  });

  it.each([
    ['another host', robot.replace('oapi.dingtalk.com', 'example.com'), 'example.com is not DingTalk'],
    [
      'a host that only begins alike',
      robot.replace('.com', '.com.example.org'),
      'oapi.dingtalk.com.example.org',
    ],
    ['a host that only ends alike', robot.replace('oapi', 'evil-oapi'), 'evil-oapi.dingtalk.com'],
    [
      'an address beside loopback',
      `http://127.0.0.1.example.com/robot/send?access_token=${token}`,
      'example.com',
    ],
    ['a token for a host', `https://${token}/robot/send`, 'a token or key'],
    ['a parameter for a host', `https://access_token=${token}`, 'a token or key'],
    ['a host that runs into the token', `https://oapi.dingtalk.com${token}/robot/send`, 'a token or key'],
    ['a UUID for a host', 'https://01234567-89ab-cdef-0123-456789abcdef/', 'a token or key'],
    ['http', robot.replace('https', 'http'), 'https://'],
    ['another path', robot.replace('/robot/send', '/robot/recv'), '/robot/send'],
    ['another path of the host', `https://oapi.dingtalk.com/?access_token=${token}`, '/robot/send'],
    ['no token', 'https://oapi.dingtalk.com/robot/send', 'no access_token'],
    ['an empty token', 'https://oapi.dingtalk.com/robot/send?access_token=', 'no access_token'],
    ['a token of blanks', 'https://oapi.dingtalk.com/robot/send?access_token=%20', 'no access_token'],
    ['two webhooks on a line', `${robot} ${robot}`, 'write one robot per line'],
    ['two webhooks with a comma between', `${robot},${robot}`, 'write one robot per line'],
    ['a token of odd characters', `${robot}%2F`, 'write one robot per line'],
    ['two tokens', `${robot}&access_token=${token}`, 'more than one access_token'],
    ['a user', robot.replace('//', '//user:open-sesame@'), 'user name or password'],
    ['a signing key', `SEC${token}`, 'input secret'],
    ['another scheme', robot.replace('https', 'ftp'), 'neither'],
    ['no URL', 'my webhook', 'neither'],
    ['an address without a scheme', robot.replace('https://', ''), 'neither'],
    ['a short token', 'abc', 'neither'],
    ['a URL that is none', 'https://', 'neither'],
    ['a UUID', '01234567-89ab-cdef-0123-456789abcdef', 'UUID'],
  ])('is refused with %s', (_, line, reason) => {
    const problem = problemOf(line);
    expect(problem).toContain(reason);
    for (const secret of [token, 'open-sesame', '01234567-89ab']) expect(problem).not.toContain(secret);
  });

  it('may have a host of one long word, if that is allowed', () => {
    const inner = 'dingtalkgateway01'.repeat(2);
    expect(problemOf(`https://dingtalkgateway01/robot/send?access_token=${token}`)).toContain(
      'allowed-hosts',
    );
    const line = `https://${inner}/robot/send?access_token=${token}`;
    expect(parseWebhook(line, [inner])).toHaveProperty('value.token', token);
  });

  it('has its host quoted in a problem, but no port is enough to be another', () => {
    expect(problemOf(robot.replace('oapi.dingtalk.com', 'example.com:99'), ['example.com:98'])).toContain(
      'example.com:99',
    );
  });

  it.each([
    ['Feishu', `https://open.feishu.cn/open-apis/bot/v2/hook/${token}`],
    ['Lark', `https://open.larksuite.com/open-apis/bot/v2/hook/${token}`],
    ['WeCom', `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${token}`],
    ['Slack', `https://hooks.slack.com/services/T0/B0/${token}`],
    ['Discord', `https://discord.com/api/webhooks/1/${token}`],
    ['Discord', `https://discordapp.com/api/webhooks/1/${token}`],
    ['Microsoft Teams', `https://example.webhook.office.com/webhookb2/${token}`],
    ['Microsoft Teams', `https://default1.environment.api.powerplatform.com/powerautomate/${token}`],
    ['Microsoft Teams', `https://prod-1.westus.logic.azure.com/workflows/${token}`],
    ['Telegram', `https://api.telegram.org/bot${token}/sendMessage`],
  ])('of %s is refused by its name', (chat, line) => {
    const problem = problemOf(line);
    expect(problem).toContain(`a webhook of ${chat}`);
    expect(problem).not.toContain(token);
  });
});
