/** Checks a payload that an author wrote, as the robot would. */
import { isObject } from '../json.js';
import type { LocalizedText } from '../language.js';
import { type Payload, robotLimit, sizeOf } from './message.js';

/** The types that the robot documents, each with the texts that it demands. */
const requiredTexts: ReadonlyMap<string, readonly string[]> = new Map([
  ['text', ['content']],
  ['link', ['title', 'text', 'messageUrl']],
  ['markdown', ['title', 'text']],
  ['actionCard', ['title', 'text']],
  ['feedCard', []],
]);

/**
 * Checks a payload that an author wrote.
 *
 * A type that isn't documented (yet) is let through if it is built like all of them, with an object
 * under its own name; the robot knows better than a list does.
 *
 * @returns the problems, each beginning with the field's path
 */
export function checkPayload(payload: Payload): LocalizedText[] {
  const problems = [...checkType(payload), ...checkAt(payload['at'])];
  const size = sizeOf(payload);
  if (size > robotLimit) {
    problems.push({
      en: `has ${size} bytes, more than the ${robotLimit} that DingTalk takes`,
      'zh-CN': `共 ${size} 字节，钉钉最多接受 ${robotLimit} 字节`,
    });
  }
  return problems;
}

function checkType(payload: Payload): LocalizedText[] {
  const { msgtype } = payload;
  const wrong = checkText(payload, 'msgtype', '');
  if (typeof msgtype !== 'string' || wrong.length > 0) return wrong;

  const meant = [...requiredTexts.keys()].find((name) => sameLetters(name, msgtype));
  const object = payload[msgtype];
  if (meant !== undefined && meant !== msgtype) {
    return [
      { en: `msgtype "${msgtype}" is spelled "${meant}"`, 'zh-CN': `msgtype "${msgtype}" 应写作 "${meant}"` },
    ];
  }
  if (!isObject(object)) {
    const allowed = [...requiredTexts.keys()];
    return meant === undefined
      ? [
          {
            en: `msgtype "${msgtype}" is unknown; allowed are ${allowed.join(', ')}`,
            'zh-CN': `msgtype "${msgtype}" 无效，可选值：${allowed.join('、')}`,
          },
        ]
      : [
          {
            en: `${msgtype} is missing; it must be an object`,
            'zh-CN': `缺少 ${msgtype}，应为对象`,
          },
        ];
  }
  return [
    ...(requiredTexts.get(msgtype) ?? []).flatMap((key) => checkText(object, key, msgtype)),
    ...(msgtype === 'actionCard' ? checkButtons(object) : []),
    ...(msgtype === 'feedCard'
      ? checkItems(object, 'links', msgtype, ['title', 'messageURL', 'picURL'])
      : []),
  ];
}

/** One button in `singleTitle` and `singleURL`, or a list of them. */
function checkButtons(card: Payload): LocalizedText[] {
  const orientation = card['btnOrientation'];
  const problems =
    orientation === undefined || orientation === '0' || orientation === '1'
      ? []
      : [
          {
            en: 'actionCard.btnOrientation must be "0" (below each other) or "1" (side by side)',
            'zh-CN': 'actionCard.btnOrientation 应为 "0"（竖排）或 "1"（横排）',
          },
        ];
  const singles = ['singleTitle', 'singleURL'];
  // Where both are there, DingTalk ignores the list.
  if (singles.every((key) => checkText(card, key, 'actionCard').length === 0)) return problems;
  const single = singles.some((key) => card[key] !== undefined);
  return single && card['btns'] === undefined
    ? [...problems, ...singles.flatMap((key) => checkText(card, key, 'actionCard'))]
    : [...problems, ...checkItems(card, 'btns', 'actionCard', ['title', 'actionURL'])];
}

function checkItems(object: Payload, key: string, parent: string, texts: readonly string[]): LocalizedText[] {
  const path = `${parent}.${key}`;
  const items = object[key];
  if (!Array.isArray(items) || items.length === 0) {
    return [{ en: `${path} is missing; it must be a list`, 'zh-CN': `缺少 ${path}，应为列表` }];
  }
  return items.flatMap((item: unknown, index) =>
    isObject(item)
      ? texts.flatMap((text) => checkText(item, text, `${path}[${index}]`))
      : [{ en: `${path}[${index}] must be an object`, 'zh-CN': `${path}[${index}] 应为对象` }],
  );
}

function checkAt(at: unknown): LocalizedText[] {
  if (at === undefined) return [];
  if (!isObject(at)) return [{ en: 'at must be an object', 'zh-CN': 'at 应为对象' }];
  const lists = ['atMobiles', 'atUserIds'].filter((key) => {
    const list = at[key];
    return list !== undefined && !(Array.isArray(list) && list.every((item) => typeof item === 'string'));
  });
  const { isAtAll } = at;
  return [
    ...lists.map((key) => ({ en: `at.${key} must be a list of texts`, 'zh-CN': `at.${key} 应为字符串列表` })),
    ...(isAtAll === undefined || typeof isAtAll === 'boolean'
      ? []
      : [{ en: 'at.isAtAll must be true or false', 'zh-CN': 'at.isAtAll 应为 true 或 false' }]),
  ];
}

/** An empty text counts as missing, as it does for the robot. */
function checkText(object: Payload, key: string, parent: string): LocalizedText[] {
  const path = parent === '' ? key : `${parent}.${key}`;
  const value = object[key];
  if (typeof value === 'string' && value !== '') return [];
  if (value !== undefined && value !== null && value !== '') {
    return [{ en: `${path} must be a text`, 'zh-CN': `${path} 应为字符串` }];
  }
  const other = Object.keys(object).find((name) => name !== key && sameLetters(name, key));
  return [
    other === undefined
      ? { en: `${path} is missing`, 'zh-CN': `缺少 ${path}` }
      : {
          en: `${path} is missing; it is not spelled "${other}"`,
          'zh-CN': `缺少 ${path}，不应写作 "${other}"`,
        },
  ];
}

const sameLetters = (a: string, b: string): boolean => letters(a) === letters(b);
const letters = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');
