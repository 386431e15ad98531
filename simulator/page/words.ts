import type { Language } from '../../src/language.js';
import type { MessageType } from '../fields.js';
import type { Device, Theme } from './view.js';

/** Every word of the page that isn't a message's own. */
export interface PageWords {
  readonly title: string;
  readonly conversations: string;
  readonly messages: string;
  readonly noGroup: string;
  readonly nothingYet: string;
  readonly howToPost: string;
  readonly views: string;
  readonly devices: Readonly<Record<Device, string>>;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly live: string;
  readonly lost: string;
  readonly robot: (number: number | undefined) => string;
  readonly badge: string;
  readonly types: Readonly<Record<MessageType, string>>;
  readonly places: Readonly<Record<'browser' | 'side-pane' | 'nowhere', string>>;
  readonly notified: string;
  readonly everybody: string;
  readonly untold: string;
  readonly whyUntold: string;
  readonly refused: (errcode: number) => string;
  readonly advice: string;
  readonly itsWords: string;
  readonly repeated: string;
  readonly unanswered: (trouble: string) => string;
  readonly brokenOff: string;
  readonly trouble: (trouble: string) => string;
  readonly json: string;
  readonly size: (bytes: number, limit: number) => string;
  readonly sizeLabel: string;
  readonly request: string;
  readonly answer: string;
  readonly body: string;
  readonly noAnswer: string;
  readonly problem: string;
}

const english: PageWords = {
  title: 'DingTalk simulator',
  conversations: 'Conversations',
  messages: 'Messages',
  noGroup: 'No group',
  nothingYet: 'No messages yet',
  howToPost: 'Whatever is posted to a robot of this group appears here at once. Its address:',
  views: 'View',
  devices: { desktop: 'Desktop', phone: 'Phone' },
  themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
  languages: { en: 'English', 'zh-CN': '中文' },
  live: 'Live',
  lost: 'Connection lost',
  robot: (number) => (number === undefined ? 'Unknown robot' : `Robot ${number}`),
  badge: 'Bot',
  types: {
    text: 'text',
    link: 'link',
    markdown: 'markdown',
    actionCard: 'action card',
    feedCard: 'feed card',
  },
  places: {
    browser: 'Opens in the browser',
    'side-pane': "Opens in DingTalk's side pane",
    nowhere: 'Not a web address: DingTalk opens nothing',
  },
  notified: 'Notified',
  everybody: 'everybody',
  untold: 'Not notified',
  whyUntold: "The @ doesn't stand in the text, or this type takes no mentions.",
  refused: (errcode) => `Refused with errcode ${errcode}`,
  advice: 'What to do',
  itsWords: "The robot's words",
  repeated: 'Sent again with the same msgUuid: answered, and not shown twice',
  unanswered: (trouble) => `Not taken: the robot played the trouble “${trouble}”`,
  brokenOff: 'Not taken: the client broke off before the request was whole',
  trouble: (trouble) => `The sender met the trouble “${trouble}”`,
  json: 'JSON',
  size: (bytes, limit) => `${bytes.toLocaleString('en')} of ${limit.toLocaleString('en')} bytes`,
  sizeLabel: "Size of the request's body",
  request: 'Request',
  answer: 'Answer',
  body: 'Body',
  noAnswer: 'none',
  problem: 'To be mended',
};

const chinese: PageWords = {
  title: '钉钉模拟器',
  conversations: '会话',
  messages: '消息',
  noGroup: '未知群',
  nothingYet: '暂无消息',
  howToPost: '发给群里机器人的消息会立即显示在这里。机器人的地址：',
  views: '显示方式',
  devices: { desktop: '电脑', phone: '手机' },
  themes: { auto: '自动', light: '浅色', dark: '深色' },
  languages: { en: 'English', 'zh-CN': '中文' },
  live: '实时',
  lost: '连接已断开',
  robot: (number) => (number === undefined ? '未知机器人' : `机器人 ${number}`),
  badge: '机器人',
  types: { text: '文本', link: '链接', markdown: 'Markdown', actionCard: '卡片', feedCard: '图文列表' },
  places: {
    browser: '用浏览器打开',
    'side-pane': '在钉钉侧边栏打开',
    nowhere: '不是网址，点了没有反应',
  },
  notified: '被 @ 的人',
  everybody: '所有人',
  untold: '没 @ 到的人',
  whyUntold: '正文里没有对应的 @，或者这种消息不支持 @ 人',
  refused: (errcode) => `发送失败，错误码 ${errcode}`,
  advice: '处理建议',
  itsWords: '钉钉返回的 errmsg',
  repeated: 'msgUuid 相同，按重复消息处理：正常返回，不再显示',
  unanswered: (trouble) => `没有收下消息：机器人模拟了故障“${trouble}”`,
  brokenOff: '没有收下消息：请求没发完，连接就断开了',
  trouble: (trouble) => `消息已显示，但发送方遇到了故障“${trouble}”`,
  json: 'JSON',
  size: (bytes, limit) => `${bytes} / ${limit} 字节`,
  sizeLabel: '请求体大小',
  request: '请求',
  answer: '返回',
  body: '请求体',
  noAnswer: '无',
  problem: '有误，请修改',
};

export const pageWords: Readonly<Record<Language, PageWords>> = { en: english, 'zh-CN': chinese };
