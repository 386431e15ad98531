import { describe, expect, it } from '@jest/globals';
import type { Delivery } from '../../src/dingtalk/delivery.js';
import { deliveredLines, undeliveredText } from '../../src/dingtalk/delivery-sentences.js';

const delivered: Delivery = {
  robot: 1,
  name: 'robot 1',
  delivered: true,
  errcode: 0,
  errmsg: 'ok',
  attempts: 1,
  milliseconds: 131,
};
const refused: Delivery = {
  ...delivered,
  delivered: false,
  problem: {
    id: 'sign',
    text: "The signature doesn't match.",
    advice: 'Put the key into `secret`.',
    answer: 'The robot answered: 310000 "no".',
  },
};

describe('what is said of deliveries', () => {
  it('is a line for each robot that took the message, and how often it was tried', () => {
    const deliveries = [delivered, refused, { ...delivered, attempts: 3 }];
    expect(deliveredLines(deliveries, '✅ Passed · CI #42', 'en')).toEqual([
      'Delivered by robot 1 in 131 ms. ✅ Passed · CI #42',
      'Delivered by robot 1 in 131 ms, try 3. ✅ Passed · CI #42',
    ]);
    expect(deliveredLines(deliveries, '', 'zh-CN')).toEqual([
      'robot 1发送成功，耗时 131 ms。',
      'robot 1第 3 次发送成功，耗时 131 ms。',
    ]);
  });

  it('is the reason and the advice for each other robot', () => {
    expect(undeliveredText([delivered, refused], 'all', 'en')).toBe(
      'The message was not delivered.\nrobot 1: The signature doesn\'t match. Put the key into `secret`. The robot answered: 310000 "no".',
    );
    const problem = {
      id: 'sign',
      text: '签名不匹配。',
      advice: '请重新复制。',
      answer: '钉钉返回：1 “no”。',
    };
    expect(undeliveredText([{ ...refused, name: '机器人 1', problem }], 'all', 'zh-CN')).toBe(
      '消息发送失败。\n机器人 1：签名不匹配。请重新复制。钉钉返回：1 “no”。',
    );
  });

  it.each([
    ['all', ['unknown', false], 'The message was not delivered.'],
    ['all', [true, 'unknown'], 'It is unknown whether the message was delivered.'],
    ['any', [false, false], 'The message was not delivered.'],
    ['any', [false, 'unknown'], 'It is unknown whether the message was delivered.'],
  ] as const)('begins with what is certain, with %s: %j', (delivery, results, begin) => {
    const deliveries = results.map((result) => ({ ...refused, delivered: result }));
    expect(undeliveredText(deliveries, delivery, 'en').startsWith(begin)).toBe(true);
  });
});
