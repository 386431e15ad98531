/** The grammars of people, and of inputs that hold one thing per line: data for templates, buttons, contacts. */
import { isDeepStrictEqual } from 'node:util';
import { isWebAddress } from '../json.js';
import { type ButtonTemplate, type Contact, mostButtons } from './inputs.js';
import type { Grammar, Parsed } from './parsers.js';
import * as grammar from './parsers.js';

const mobileForm = /^(?:\+\d{1,3}-)?\d{5,15}$/;
/** Source: DingTalk's documentation, user id: letters, digits and - _ . $ in at most 64 characters. */
const userIdForm = /^[\w.$-]{1,64}$/;
/** A number of mainland China, with its country or without, is one and the same person. */
const withoutChina = (number: string): string => number.replace(/^\+86-/, '');

const mobileNumber = grammar.matching(mobileForm, {
  en: 'a mobile number such as 13800000000 or +1-1234567890',
  'zh-CN': '手机号，例如 13800000000 或 +1-1234567890',
});

/** A mobile number; one of mainland China is kept without its country. */
export const mobile: Grammar<string> = (text) => {
  const parsed = mobileNumber(text);
  return 'value' in parsed ? { value: withoutChina(parsed.value) } : parsed;
};

/** A DingTalk user id. */
export const userId = grammar.matching(userIdForm, {
  en: 'a DingTalk user id of letters, digits and - _ . $',
  'zh-CN': '钉钉 userId，只能含字母、数字和 - _ . $',
});

const nameForm = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** Data for templates, one per line: `NAME=value`. */
export const vars: Grammar<Readonly<Record<string, string>>> = (text) => {
  const parsed = grammar.splitLines(text).map((line): Parsed<readonly [string, string]> => {
    const mark = line.search(/[=＝]/);
    const name = mark < 0 ? '' : line.slice(0, mark).trimEnd();
    return nameForm.test(name)
      ? { value: [name, line.slice(mark + 1).trimStart()] }
      : grammar.problem({
          en: `${grammar.quote(line)} is not NAME=value with a name of letters, digits, - and _`,
          'zh-CN': `${grammar.quote(line)} 不是 NAME=value 的写法，NAME 只能含字母、数字、- 和 _`,
        });
  });
  const { values, problems } = grammar.gather(parsed);
  return problems.length > 0 ? { problems } : { value: Object.fromEntries(values) };
};

/** One button per line: `Text | https://…`. What a template becomes is checked when it is filled in. */
const button: Grammar<ButtonTemplate> = (line) => {
  // An address may have the same sign in it.
  const first = line.search(/[|｜](?=\s*https?:\/\/)/i);
  const mark = first >= 0 ? first : Math.max(line.lastIndexOf('|'), line.lastIndexOf('｜'));
  const text = line.slice(0, Math.max(mark, 0)).trimEnd();
  const url = line.slice(mark + 1).trimStart();
  if (text !== '' && (url.includes('{{') || isWebAddress(url))) return { value: { text, url } };
  return grammar.problem({
    en: `${grammar.quote(line)} is not "Text | https://…"`,
    'zh-CN': `${grammar.quote(line)} 不是“文字 | https://…”的写法`,
  });
};

/** Buttons, one per line: `Text | https://…`. At most three, since a phone has no room for more. */
export const buttons: Grammar<readonly ButtonTemplate[]> = (text) => {
  const { values, problems } = grammar.gather(grammar.splitLines(text).map(button));
  if (values.length > mostButtons)
    problems.push({
      en: `there are ${values.length} buttons, and a message takes ${mostButtons} beside its own`,
      'zh-CN': `共 ${values.length} 个按钮，除自带的按钮外最多 ${mostButtons} 个`,
    });
  return problems.length > 0 ? { problems } : { value: values };
};

/** People, each once: `login: mobile` or `login: user:userId`, as in a list. Logins are kept in lower case. */
export const people: Grammar<ReadonlyMap<string, Contact>> = (text) => {
  const parsed = grammar.splitList(text).map((line): Parsed<readonly [string, Contact]> => {
    const [, login, user, id] =
      /^[@＠]?([^\s:：@＠][^\s:：]*)\s*[:：]\s*(user\s*[:：]\s*)?(\S+)$/i.exec(line) ?? [];
    if (login !== undefined && id !== undefined) {
      const key = login.toLowerCase();
      if (user !== undefined && userIdForm.test(id)) return { value: [key, { userId: id }] };
      if (user === undefined && mobileForm.test(id)) return { value: [key, { mobile: withoutChina(id) }] };
    }
    return grammar.problem({
      en: `${grammar.quote(line)} is neither "login: mobile number" nor "login: user:userId"; an email address may replace the login`,
      'zh-CN': `${grammar.quote(line)} 不是“GitHub 用户名: 手机号”或“GitHub 用户名: user:userId”的写法，用户名也可换成邮箱`,
    });
  });
  const { values, problems } = grammar.gather(parsed);
  const map = new Map(values);
  const torn = values.filter(([login, contact]) => !isDeepStrictEqual(contact, map.get(login)));
  for (const login of new Set(torn.map(([login]) => login))) {
    problems.push({
      en: `${grammar.quote(login)} is listed more than once, with different contacts`,
      'zh-CN': `${grammar.quote(login)} 出现多次，联系方式不一致`,
    });
  }
  return problems.length > 0 ? { problems } : { value: map };
};
