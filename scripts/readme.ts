/** Makes the tables and examples of the READMEs anew, from action.yml, the template's variables and examples/. */
import * as fs from 'node:fs';
import { languages } from '../src/language.js';
import { fillParts, readmes } from './readme-parts.js';

const read = (path: string): string => fs.readFileSync(path, 'utf8');

for (const language of languages) {
  const path = readmes[language];
  fs.writeFileSync(path, fillParts(read(path), language, read));
  console.log(`Written: ${path}`);
}
