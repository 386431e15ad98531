/** Makes the tables of the pages anew, from action.yml and the template's variables. */
import * as fs from 'node:fs';
import { languages } from '../src/language.js';
import { fillParts, pageIn, pages } from './readme-parts.js';

const read = (path: string): string => fs.readFileSync(path, 'utf8');

for (const page of pages) {
  for (const language of languages) {
    const path = pageIn(page, language);
    fs.writeFileSync(path, fillParts(read(path), language, read));
    console.log(`Written: ${path}`);
  }
}
