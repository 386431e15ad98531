/** Reads the test reports of a workspace. Whatever is wrong with one of them is a notice, and the others count. */
import { textAt } from '../json.js';
import type { LocalizedText } from '../language.js';
import { resolveInside, UnreadableFile } from '../runner/workspace.js';
import { findFiles, readChunks } from './files.js';
import { oneLine } from './one-line.js';
import { readReport } from './read-report.js';
import type { ReportProblemReason } from './report-parser.js';
import { mergeResults, type TestResults } from './test-results.js';

/** Files, all patterns together. */
const mostFiles = 200;

/** In characters. */
const longestFileName = 300;

interface TestResultsRequest {
  /** An absolute path. */
  readonly workspace: string;
  /** Paths or globs, relative to the workspace or absolute; what globs behind `!` name is left out. */
  readonly patterns: readonly string[];
  /** Ends the reading, with what was read until then. */
  readonly signal: AbortSignal;
}

/** More notices than this say nothing new. */
const mostNotices = 5;

export interface TestReading {
  /** Of all reports together; undefined where none was read, which is not the same as no tests. */
  readonly results: TestResults | undefined;
  /** Why reports are missing from the results, with file and line. They hold nothing of a file. */
  readonly notices: readonly LocalizedText[];
}

const reasons: Readonly<Record<ReportProblemReason, LocalizedText>> = {
  cut: { en: 'it is truncated, so its counts would be wrong', 'zh-CN': '文件不完整，计数会有误' },
  empty: { en: 'it is empty', 'zh-CN': '文件为空' },
  encoding: {
    en: 'it declares an encoding that Node.js does not know',
    'zh-CN': '声明的编码 Node.js 不支持',
  },
  malformed: { en: 'it is not valid JSON', 'zh-CN': '不是有效的 JSON' },
  nested: { en: 'it nests more than 100 levels deep', 'zh-CN': '嵌套超过 100 层' },
  'no-report': { en: 'it is neither JUnit XML nor CTRF JSON', 'zh-CN': '既不是 JUnit XML，也不是 CTRF JSON' },
  refused: {
    en: 'it has a DOCTYPE, which is refused, since no report needs entities of its own',
    'zh-CN': '含有 DOCTYPE，已拒绝：测试报告不需要自定义实体',
  },
  time: { en: 'the time for test results was up', 'zh-CN': '读取测试报告的时间已用完' },
};

/** What a pattern leaves out; `!(a|b)` is a glob of its own. */
const exclusion = /^!(?!\()\s*(.+)/;

const noMatch = { en: 'no file of the workspace matches', 'zh-CN': '工作区中没有匹配的文件' };
const tooMany = { en: `at most ${mostFiles} files are read`, 'zh-CN': `最多读取 ${mostFiles} 个文件` };
const otherReports = (count: number): LocalizedText => ({
  en: `The test results of other files are missing too (${count}).`,
  'zh-CN': `另有 ${count} 个测试报告的结果也缺少。`,
});

/** Why node:fs or we could not read a file; anything else is a bug and is thrown on. */
function whyUnreadable(error: unknown): LocalizedText {
  if (error instanceof UnreadableFile) return error.text;
  const code = textAt(error, 'code');
  if (code === undefined) throw error;
  return { en: `it can't be read (${code})`, 'zh-CN': `无法读取（${code}）` };
}

/** Reads all reports that the patterns name, each file once, in the order of the patterns. */
export async function readTestResults(request: TestResultsRequest): Promise<TestReading> {
  const { workspace, patterns, signal } = request;
  const notices: LocalizedText[] = [];
  const notice = (file: string, why: LocalizedText, line?: number) => {
    const name = oneLine(file, longestFileName);
    const [en, zh] = line === undefined ? ['', ' '] : [`, line ${line}`, `（第 ${line} 行）`];
    notices.push({
      en: `The test results of ${name}${en} are missing: ${why.en}.`,
      'zh-CN': `缺少测试报告 ${name}${zh}的结果：${why['zh-CN']}。`,
    });
  };

  const files = new Map<string, string>();
  let missing = 0;
  const excluded = patterns.flatMap((pattern) => exclusion.exec(pattern)?.[1] ?? []);
  const included = patterns.filter((pattern) => !exclusion.test(pattern));
  if (included.length === 0) notice(patterns.join(', '), noMatch);
  for (const pattern of included) {
    const found = await findFiles(workspace, pattern, excluded, signal);
    if (signal.aborted) notice(pattern, reasons.time);
    else if (found.length === 0) notice(pattern, noMatch);
    for (const file of found) {
      try {
        files.set(resolveInside(workspace, file), file);
      } catch (error) {
        missing += 1;
        notice(file, whyUnreadable(error));
      }
    }
  }

  let results: TestResults | undefined;
  for (const [index, [real, file]] of [...files].entries()) {
    if (index === mostFiles || signal.aborted) {
      const left = files.size - index;
      const why = index === mostFiles ? tooMany : reasons.time;
      missing += left;
      notice(file, {
        en: `${why.en}; it and all after it are left out (${left})`,
        'zh-CN': `${why['zh-CN']}，从它开始的 ${left} 个文件都未读取`,
      });
      break;
    }
    try {
      const result = await readReport(readChunks(real), signal);
      if ('reason' in result) {
        // What is no report says nothing of tests.
        if (result.reason !== 'no-report') missing += 1;
        notice(file, reasons[result.reason], result.line);
      } else results = results === undefined ? result : mergeResults(results, result);
    } catch (error) {
      missing += 1;
      notice(file, whyUnreadable(error));
    }
  }
  const surplus = notices.length - mostNotices;
  return {
    results: results && { ...results, ...(missing > 0 && { missing }) },
    notices: [...notices.slice(0, mostNotices), ...(surplus > 0 ? [otherReports(surplus)] : [])],
  };
}
