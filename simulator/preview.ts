/**
 * Shows messages before anybody is bothered: composes them with the real code, and shows the group as a page, again
 * whenever a file changes. With --out it writes a picture or a file instead. --help tells the options.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { languages } from '../src/language.js';
import { runCommand } from './command.js';
import type { Entry } from './journal.js';
import { drawFile } from './page/document.js';
import { readStyle } from './page/site.js';
import { addressOf, type View } from './page/view.js';
import { plainFiles, watchedFiles } from './preview/files.js';
import { inputNamesFor, type PreviewOptions, previewHelp, readPreviewOptions } from './preview/options.js';
import { openBrowser, takePicture } from './preview/picture.js';
import { openStage, type Stage, scenariosIn, show } from './preview/stage.js';

const viewOf = ({ device, theme, inputs }: PreviewOptions): View => {
  const language = languages.find((known) => known === inputs['language']) ?? 'en';
  return { device, theme, language };
};

/** Goes on until it is ended; shows are never mixed, since each waits for the one before. */
async function keepShowing(options: PreviewOptions, stage: Stage): Promise<void> {
  let last = Promise.resolve();
  const perform = () => {
    last = last.then(async () => {
      const problems = await show(options, stage, files);
      for (const problem of problems) console.error(problem);
    });
    return last;
  };
  const files = watchedFiles(perform);
  await perform();
  console.log(`The group is at ${stage.simulator.url}${addressOf(viewOf(options))}`);
  console.log('It is shown again whenever a file changes; end it with Ctrl+C.');
}

async function write(out: string, options: PreviewOptions, stage: Stage): Promise<void> {
  const problems = await show(options, stage, plainFiles);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  const entries = stage.simulator.journal.entries();
  fs.mkdirSync(path.dirname(out), { recursive: true });
  fs.writeFileSync(out, await draw(entries, viewOf(options), out.endsWith('.png')));
  console.log(`Written: ${out}`);
}

async function draw(entries: readonly Entry[], view: View, asPicture: boolean): Promise<string | Buffer> {
  const markup = drawFile(entries, view, readStyle());
  if (!asPicture) return markup;
  const browser = await openBrowser(process.env);
  try {
    return await takePicture(browser, markup);
  } finally {
    await browser.close();
  }
}

/** npm starts scripts in the root of the repository, and tells where it was called. */
const workspace = process.env['INIT_CWD'] ?? process.cwd();
const examples = path.resolve('simulator', 'scenarios');

await runCommand(previewHelp, async (args) => {
  const options = readPreviewOptions(args, inputNamesFor(args), workspace, examples);
  // What is missing from the beginning is a typing error; what goes later is a problem on the page.
  if (options.directory !== undefined) scenariosIn(options.directory, plainFiles);
  const stage = await openStage(options.port);
  if (options.out === undefined) await keepShowing(options, stage);
  else await write(options.out, options, stage).finally(stage.simulator.close);
});
