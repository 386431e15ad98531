/** Composes the message of a run: title, body, buttons, within the robot's limit. */
import { outcomeOf } from '../conclusion.js';
import type { MessageInputs, MessageType } from '../inputs/inputs.js';
import { isWebAddress } from '../json.js';
import type { LocalizedText } from '../language.js';
import type { RunResult } from '../run-result.js';
import { fieldBlocks } from './body.js';
import { changeCard, failureCard } from './card.js';
import { missingKeywords } from './markdown.js';
import { mentionWords, unmentionable } from './mentions.js';
import {
  type Button,
  type Loss,
  type Message,
  type MessageRequest,
  robotLimit,
  type Texts,
} from './message.js';
import { hasTemplates } from './message-check.js';
import { type Form, formOf } from './message-types.js';
import { composeRaw } from './raw.js';
import { type Detail, writeWithinLimit } from './size.js';
import { cut, joinKnown, neutralise } from './text.js';
import { grey, heading, namesVerdict, separator, showVerdict, titleParts } from './verdict.js';
import { wordsOf } from './word-choice.js';
import type { Words } from './words.js';

/**
 * The buttons of a message, at most two, since two stand side by side on a phone: the failed job (or the own one) and
 * the run. Where the message leads to the run, the second button leads to what the run was about.
 */
function buttonsOf({ status, url, facts }: RunResult, { buttons: words }: Words): [Button, ...Button[]] {
  const { run, subject, commit } = facts;
  // No other address can be right.
  if (facts.repository === '') return [{ title: words.run, url: facts.serverUrl }];
  const toRun: Button = { title: words.run, url: run.url };
  if (url !== run.url) {
    return [{ title: words[outcomeOf(status) === 'failure' ? 'failed-job' : 'job'], url }, toRun];
  }
  if (subject.kind === 'pull-request') return [toRun, { title: words['pull-request'], url: subject.url }];
  if (subject.kind === 'release') return [toRun, { title: words.release, url: subject.url }];
  return commit === undefined ? [toRun] : [toRun, { title: words.commit, url: commit.url }];
}

const isUsable = ({ title, url }: Button): boolean => title !== '' && isWebAddress(url);

/** Which of the author's buttons nobody sees, and why. */
function buttonNotices(buttons: readonly Button[], { ownButtons }: Form, type: MessageType): LocalizedText[] {
  if (buttons.length === 0) return [];
  if (!ownButtons) {
    return [
      {
        en: `DingTalk shows no buttons in a message of type ${type}, so yours are left out.`,
        'zh-CN': `${type} 类型的消息没有按钮，已省略自定义按钮。`,
      },
    ];
  }
  return buttons
    .filter((button) => !isUsable(button))
    .map(({ title }) => ({
      en: `The button ${JSON.stringify(title)} was left out: its variables did not produce a text and a web address.`,
      'zh-CN': `按钮 ${JSON.stringify(title)} 已省略：填入变量后没有文字，或链接不是网页地址。`,
    }));
}

/** UTF-16 units of a title that an author wrote. */
const titleLimit = 200;

/**
 * Composes the message that `inputs` ask for.
 *
 * @param inputs checked: templates parse, a raw payload has no problems
 */
export async function composeMessage(request: MessageRequest, inputs: MessageInputs): Promise<Message> {
  const { messageType: type, openLinksIn } = inputs;
  const words = wordsOf(inputs.language);
  if (type === 'raw') {
    return composeRaw(inputs, request.mentions, words);
  }

  const form = formOf(type, openLinksIn, words);
  const texts = await renderTexts(request, inputs, words, form);
  const composed = composeTexts(request, texts, inputs, words, form);
  return {
    ...composed,
    notices: [
      ...composed.notices,
      ...(form.canMention ? [] : unmentionable(request.mentions, type)),
      ...buttonNotices(texts.buttons, form, type),
    ],
  };
}

/** Mustache and its variables are loaded only where there is a template. */
async function renderTexts(
  request: MessageRequest,
  inputs: MessageInputs,
  words: Words,
  form: Form,
): Promise<Texts> {
  if (!hasTemplates(inputs)) return { buttons: [] };
  const { renderCustomTexts } = await import('./template.js');
  return renderCustomTexts(request, inputs, words, form.markup);
}

function composeTexts(
  { result, mentions, now }: MessageRequest,
  texts: Texts,
  inputs: MessageInputs,
  words: Words,
  form: Form,
): Message {
  const { markup } = form;
  const buttons = buttonsOf(result, words);
  const own = form.ownButtons ? texts.buttons.filter(isUsable) : [];
  const title = writeTitle(texts.title, result, inputs.keywords, words);
  const called = form.canMention ? mentionWords(mentions, words.everybody) : [];
  const withHeading = form.repeatsTitle || !namesVerdict(title, result, words);

  const head = withHeading ? [heading(texts.title, result, words, markup)] : [];
  const card = { result, words, markup, now, timezone: inputs.timezone };
  const bodyOf = (detail: Detail, text: string, links: string): string[] => {
    const mention = called.join(' ');
    if (texts.template !== undefined) return [text, mention];
    if (inputs.fields === undefined) {
      const failures = failureCard(card, detail);
      return [...head, ...failures, mention, changeCard(card, detail), text, links];
    }
    const request = { result, words, markup, commits: detail.commits };
    return [...head, ...fieldBlocks(inputs.fields, request, detail), text, links, mention];
  };
  // The author's template says what the message is about, and so do the fields.
  const foot =
    texts.template === undefined && inputs.fields === undefined ? markup.text(result.facts.repository) : '';
  const write = (detail: Detail, text: string) => {
    const all = [...buttons, ...own.slice(0, detail.buttons)] as const;
    const blocks = joinKnown(bodyOf(detail, text, form.links(all)), form.gap);
    const missing = missingKeywords(`${blocks} ${foot}`, inputs.keywords);
    // Last, since nobody has escaped it: what it may open in Markdown ends with the message.
    const end = joinKnown([foot, ...missing], separator);
    const body = joinKnown([blocks, end === '' ? '' : markup.colour(end, grey)], form.gap) || title;
    return { body, payload: form.payload({ title, body, buttons: all, mentions }) };
  };
  // A template's own verdict and link may be in the part that is cut.
  const [main] = buttons;
  const mark =
    texts.template === undefined
      ? words.shortened
      : [
          words.shortened,
          showVerdict(result, words),
          form.links(buttons) || markup.link(main.title, main.url),
        ].join(separator);
  const { body, payload, bytes, lost } = writeWithinLimit(write, texts.template ?? texts.content ?? '', mark);
  return {
    title,
    body,
    payload,
    bytes,
    shortened: lost,
    problems: bytes > robotLimit ? [tooLong(bytes)] : [],
    notices: lost.length === 0 ? [] : [lossNotice(lost)],
  };
}

/** Only the author can shorten what never gives way: keywords, mentions, and the title. */
const tooLong = (bytes: number): LocalizedText => ({
  en: `title: with keywords and mentions the message has ${bytes} bytes, and DingTalk takes ${robotLimit}; name fewer people, or shorten keyword and title`,
  'zh-CN': `title：加上关键词和 @ 的人后，消息共 ${bytes} 字节，钉钉最多接受 ${robotLimit} 字节；请减少 @ 的人，或缩短 keyword 和 title`,
});

const chineseLosses: Readonly<Record<Loss, string>> = {
  buttons: '自定义按钮',
  'log lines': '日志',
  'test names': '用例名称',
  'job details': '任务详情',
  commits: '提交记录',
  text: '部分正文',
};

const lossNotice = (lost: readonly Loss[]): LocalizedText => ({
  en: `The message was too long for DingTalk and lost ${lost.join(', ')}.`,
  'zh-CN': `消息超过钉钉的长度限制，已省略${lost.map((loss) => chineseLosses[loss]).join('、')}。`,
});

/** The title as the list of conversations shows it: no Markdown, one line, with every keyword. */
function writeTitle(
  custom: string | undefined,
  result: RunResult,
  keywords: readonly string[],
  words: Words,
): string {
  const parts =
    custom === undefined
      ? [showVerdict(result, words), ...titleParts(result).map((part) => neutralise(cut(part, 100)))]
      : [neutralise(cut(custom, titleLimit))];
  const title = parts.join(separator);
  return [title, ...missingKeywords(title, keywords)].join(separator);
}
