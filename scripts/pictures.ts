/** Makes the pictures of the pages anew, from the preview's scenarios. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { drawFile } from '../simulator/page/document.js';
import { readStyle } from '../simulator/page/site.js';
import type { View } from '../simulator/page/view.js';
import { plainFiles } from '../simulator/preview/files.js';
import { openBrowser, takePicture } from '../simulator/preview/picture.js';
import { rehearse } from '../simulator/preview/rehearsal.js';
import { readScenario } from '../simulator/preview/scenario.js';
import { openStage } from '../simulator/preview/stage.js';
import { declaredInputs } from '../simulator/step.js';

interface Picture extends Pick<View, 'device' | 'language'> {
  readonly name: string;
  readonly scenario: string;
}

const pictures: readonly Picture[] = [
  { name: 'success', scenario: '1-success', device: 'desktop', language: 'en' },
  { name: 'phone', scenario: '2-failure', device: 'phone', language: 'en' },
  { name: 'phone-zh-CN', scenario: '3-failure-zh-CN', device: 'phone', language: 'zh-CN' },
];

const directory = path.join('docs', 'images');
fs.mkdirSync(directory, { recursive: true });
const names = Object.keys(declaredInputs());
const css = readStyle();
const stage = await openStage(0);
const browser = await openBrowser(process.env);
for (const { name, scenario, ...view } of pictures) {
  stage.simulator.forget();
  const file = path.join('simulator', 'scenarios', `${scenario}.yml`);
  await rehearse(readScenario(file, names, plainFiles), stage.webhook, process.cwd(), plainFiles);
  const markup = drawFile(stage.simulator.journal.entries(), { ...view, theme: 'light' }, css);
  const picture = await takePicture(browser, markup);
  fs.writeFileSync(path.join(directory, `${name}.png`), picture);
  console.log(`${name}.png: ${picture.length} bytes`);
}
await browser.close();
await stage.simulator.close();
