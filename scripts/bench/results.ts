/** What a benchmark brought, and how it is shown. Pure. */
import type { Limit } from './cases.js';
import type { Profile } from './profile.js';

export interface Result {
  readonly name: string;
  /** Median of the wall time in milliseconds. */
  readonly time: number;
  /** Median of the peak memory in MiB. */
  readonly peak: number;
  readonly measure?: string;
  /** Median of the ratios to the measure's wall time, pair by pair. */
  readonly ratio?: number;
  /** Median of the milliseconds over what the limit multiplies, pair by pair. */
  readonly over?: number;
  /** MiB more than the measure. */
  readonly peakMore?: number;
  readonly limit?: Limit;
}

export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  readonly runs: number;
  /** Processes that waited for a processor in the minute before and after. */
  readonly load: readonly [before: number, after: number];
  readonly results: readonly Result[];
  /** Milliseconds of the floor and of the usual path by kind of work. */
  readonly profiles: { readonly floor: Profile; readonly usual: Profile };
}

/** Each limit of a result: what it says, and whether it is kept. */
function checksOf({ ratio = 0, over = 0, peak, peakMore = 0, limit = {} }: Result) {
  const { times, plus, peak: most, peakMore: more } = limit;
  return [
    ...(times === undefined
      ? []
      : plus === undefined
        ? [{ text: `≤ ${times} ×`, kept: ratio <= times }]
        : [{ text: `≤ ${times} × + ${plus} ms`, kept: over <= plus }]),
    ...(most === undefined ? [] : [{ text: `≤ ${most} MiB`, kept: peak <= most }]),
    ...(more === undefined ? [] : [{ text: `< ${more} MiB more`, kept: peakMore < more }]),
  ];
}

/** Whether a result keeps all its limits. */
export const isKept = (result: Result): boolean => checksOf(result).every(({ kept }) => kept);

/** The results in Markdown. */
export function tableOf({ date, machine, node, runs, load, results }: Results): string {
  const rows = results.map((result) => {
    const { name, time, peak, measure, ratio } = result;
    const compared = measure === undefined || ratio === undefined ? '' : `${ratio.toFixed(2)} × ${measure}`;
    const checks = checksOf(result).map(({ text, kept }) => `${text} ${kept ? '✓' : '✗'}`);
    return `| ${[name, `${time.toFixed(0)} ms`, compared, `${peak.toFixed(1)} MiB`, checks.join(', ')].join(' | ')} |`;
  });
  return [
    `Measured on ${date} with Node.js ${node} on ${machine}: ${runs} runs of each pair, load ${load.map((value) => value.toFixed(1)).join(' before and ')} after.`,
    '',
    '| case | wall time | compared | peak memory | limit |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n');
}

/** Where the time goes, in Markdown. */
export function profileTableOf({ profiles: { floor, usual } }: Results): string {
  const row = (kind: string, ...values: readonly number[]) =>
    `| ${[kind, ...values.map((value) => `${value.toFixed(1)} ms`)].join(' | ')} |`;
  return [
    '| V8 saw, in profiles each 0.1 ms | floor | usual path |',
    '| --- | ---: | ---: |',
    ...Object.keys(floor).map((kind) => row(kind, floor[kind] ?? 0, usual[kind] ?? 0)),
  ].join('\n');
}

/** The page with these tables in place of those that it had. */
export const withTables = (page: string, results: Results): string =>
  withTable(withTable(page, 'table', tableOf(results)), 'profile', profileTableOf(results));

function withTable(page: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [head = '', rest = ''] = page.split(begin, 2);
  return `${head}${begin}\n${table}\n${end}${rest.split(end, 2)[1] ?? ''}`;
}
