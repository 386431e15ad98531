/** Durations and times as the inputs of a digest write them. Pure. */
import { type Grammar, problem, quote } from '../inputs/parsers.js';

const unitSizes: Readonly<Record<string, number>> = {
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

const durationForm = /^(\d{1,5})\s*(m|min|h|d|w)$/i;

/** Milliseconds of `24h`, `90m`, `7d` or `2w`; undefined where the text is no duration. */
function durationOf(text: string): number | undefined {
  const [, count, unit = ''] = durationForm.exec(text) ?? [];
  const size = unitSizes[unit.toLowerCase()];
  return size === undefined || Number(count) === 0 ? undefined : Number(count) * size;
}

/** A duration in milliseconds. */
export const duration: Grammar<number> = (text) => {
  const value = durationOf(text);
  return value === undefined
    ? problem({
        en: `${quote(text)} is not a duration such as 90m, 24h, 7d or 2w`,
        'zh-CN': `${quote(text)} 不是时长，例如 90m、24h、7d 或 2w`,
      })
    : { value };
};

/** Where a digest begins: so many milliseconds before it, or a moment in milliseconds since the epoch. */
export type Since = { readonly before: number } | { readonly at: number };

/** A date needs its zone, since the one of the runner is nobody's. */
const timeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i;

/** Where a digest begins: a duration before it, or a time with its zone. */
export const since: Grammar<Since> = (text) => {
  const before = durationOf(text);
  if (before !== undefined) return { value: { before } };
  const moment = timeForm.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment)
    ? problem({
        en: `${quote(text)} is neither a duration such as 24h or 7d nor a time such as 2026-01-31T09:00:00+08:00`,
        'zh-CN': `${quote(text)} 不是时长或时间，例如 24h、7d 或 2026-01-31T09:00:00+08:00`,
      })
    : { value: { at: moment } };
};
