import { describe, expect, it } from '@jest/globals';
import { answerTo, OK, REASONS, type Reason, WORDINGS } from '../../simulator/answers.js';

const LINK = '请参考本接口对应文档获得具体要求，或者在https://open.dingtalk.com/document/  搜索相关文档;';
const MORE = ', more: [https://ding-doc.dingtalk.com/doc#/serverapi2/qf2nxq]';

describe('the answers of today', () => {
  const details = { ip: '192.0.2.1', msgtype: 'image', parameter: 'markdown --》 title' };

  it.each<[Reason, number, string]>([
    ['unknown-path', 404, '请求的URI地址不存在'],
    ['not-post', 43002, '需要POST请求'],
    ['no-token', 40035, '缺少参数 access_token'],
    ['rate-660026', 660026, 'sending too many messages per minute'],
    ['rate-130101', 130101, 'send too fast, exceed 20 times per minute'],
    ['rate-410100', 410100, '发送速度太快而限流'],
    ['unknown-token', 300005, 'token is not exist'],
    ['content-type', 43004, '无效的HTTP HEADER Content-Type'],
    ['not-json', 40035, '缺少参数 json'],
    ['too-long', 460101, '错误描述: body 大小不合法;解决方案:请保持大小在 20000bytes 以内;'],
    [
      'unknown-type',
      400105,
      `错误描述: 不支持类型 msgType:image ;解决方案:请使用支持的类型;参考链接:${LINK}`,
    ],
    [
      'missing-field',
      400201,
      `错误描述:参数 markdown --》 title 缺失，或者参数格式不正确; 解决方案:请填充上对应参数;参考链接:${LINK}`,
    ],
    ['ip', 310000, 'description:ip 不在白名单中;solution:请联系对应群的管理员，设置机器人安全ip地址段'],
    [
      'stale',
      310000,
      `description:机器人发送签名过期;solution:签名生成时间和发送时间请保持在 timestampms 以内;link:${LINK}`,
    ],
    [
      'sign',
      310000,
      `description:机器人发送签名不匹配;solution:请确认签名和生成签名的时间戳必须都放在调用的网址中，请确认机器人的密钥加密和填写正确;link:${LINK}`,
    ],
    [
      'keyword',
      310000,
      '错误描述:关键词不匹配;解决方案:请联系群管理员查看此机器人的关键词，并在发送的信息中包含此关键词;',
    ],
    ['disabled', 400102, '机器人已停用'],
    ['removed', 400106, '机器人不存在'],
    ['dissolved', 400013, '群已被解散'],
    ['busy', -1, '系统繁忙'],
    ['failure', 500100, '系统异常'],
    ['unsafe-link', 430101, '含有不安全的外链'],
    ['unsafe-text', 430102, '含有不合适的文本'],
    ['unsafe-picture', 430103, '含有不合适的图片'],
    ['unsafe-content', 430104, '含有不合适的内容'],
  ])('%s is %d %s', (reason, errcode, errmsg) => {
    expect(answerTo({ reason, details })).toEqual({ errcode, errmsg });
  });

  it('has the code of the refusal where one reason has many', () => {
    expect(answerTo({ reason: 'missing-field', errcode: 400402, details }).errcode).toBe(400402);
  });
});

describe('other wordings', () => {
  const ip = { reason: 'ip', details: { ip: '192.0.2.1' } } as const;

  it.each([
    ['unknown-token', 300001, 'token is not exist'],
    ['too-long', 101002, 'message too long, exceed 20000 bytes'],
    ['keyword', 310000, `keywords not in content${MORE}`],
    ['sign', 310000, `sign not match${MORE}`],
    ['stale', 310000, `invalid timestamp${MORE}`],
    ['not-post', 43002, '需要POST请求'],
  ] as const)('before 2022 %s was %d %s', (reason, errcode, errmsg) => {
    expect(answerTo({ reason }, 'before-2022')).toEqual({ errcode, errmsg });
  });

  it.each([
    ['unknown-token', 400101, 'access_token不存在'],
    ['keyword', 310000, 'keywords not in content'],
    ['sign', 310000, 'sign not match'],
    ['stale', 310000, 'invalid timestamp'],
    ['unknown-type', 400105, '不支持的消息类型'],
  ] as const)('the documentation says of %s %d %s', (reason, errcode, errmsg) => {
    expect(answerTo({ reason }, 'documented')).toEqual({ errcode, errmsg });
  });

  it('names the caller in the older words about its address', () => {
    expect(answerTo(ip, 'documented').errmsg).toBe('ip 192.0.2.1 not in whitelist');
    expect(answerTo(ip, 'before-2022').errmsg).toBe(`ip 192.0.2.1 not in whitelist${MORE}`);
  });

  it('puts one pair of labels on all texts when asked', () => {
    expect(answerTo({ reason: 'keyword' }, 'current-english').errmsg).toMatch(
      /^description:关键词不匹配;solution:请联系群管理员/,
    );
    expect(answerTo({ reason: 'sign' }, 'current-chinese').errmsg).toMatch(
      /^错误描述:机器人发送签名不匹配;解决方案:请确认签名.*;参考链接:请参考/,
    );
    for (const reason of REASONS) {
      expect(answerTo({ reason }, 'current-english').errmsg).not.toMatch(/错误描述:|解决方案:|参考链接:/);
      expect(answerTo({ reason }, 'current-chinese').errmsg).not.toMatch(/description:|solution:|link:/);
    }
  });

  it.each(WORDINGS)('%s leaves no blank to fill', (wording) => {
    for (const reason of REASONS) expect(answerTo({ reason }, wording).errmsg).not.toMatch(/[{}]/);
  });
});

it('has exactly two keys, errcode first', () => {
  expect(JSON.stringify(OK)).toBe('{"errcode":0,"errmsg":"ok"}');
  expect(JSON.stringify(answerTo({ reason: 'busy' }))).toBe('{"errcode":-1,"errmsg":"系统繁忙"}');
});
