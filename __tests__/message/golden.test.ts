import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkFields } from '../../simulator/fields.js';
import { readMessage, searchedTexts } from '../../simulator/message.js';
import { type Language, languages } from '../../src/language.js';
import { composeMessage } from '../../src/message/compose.js';
import { nobody } from '../../src/message/mentions.js';
import type { Message, Payload } from '../../src/message/message.js';
import { checkPayload } from '../../src/message/payload-check.js';
import { scenarios } from './golden-scenarios.js';
import { inputs, messageRequest } from './scenarios.js';

/** Messages for people to look at. UPDATE_GOLDEN=1 writes them anew; a review shows what changed. */
const folder = path.join(__dirname, 'golden');
const updating = process.env['UPDATE_GOLDEN'] === '1';

const files = languages.flatMap((language) =>
  scenarios.map((scenario) => ({ file: `${scenario.name}.${language}.md`, language, scenario })),
);

/** The simulated robot takes it, finds the keyword in each text, and everybody who is mentioned is told. */
function expectTaken(payload: Payload) {
  expect(checkFields(payload)).toBeUndefined();
  const message = readMessage(payload);
  expect(message?.missingMentions).toEqual([]);
  for (const text of message === undefined ? [''] : searchedTexts(message)) expect(text).toContain('DevOps');
}

/** The title as a comment, the body as it is, and below it what else is in the robot's JSON. */
function write({ title, body, payload, notices }: Message, language: Language): string {
  const rest = JSON.stringify(
    payload,
    (key, value: unknown) =>
      ['title', 'text', 'content'].includes(key) && [title, body].includes(String(value)) ? '…' : value,
    2,
  );
  return [
    `<!-- ${title} -->`,
    body,
    `---\n\n\`\`\`json\n${rest}\n\`\`\``,
    ...notices.map((notice) => notice[language]),
  ]
    .join('\n\n')
    .concat('\n');
}

describe('the golden message', () => {
  it.each(files)('$file', async ({ file, language, scenario }) => {
    const { result, mentions = nobody, event = {} } = scenario;
    const { fields: _, ...card } = inputs({ language });
    const composed = await composeMessage(messageRequest({ result, mentions, event }), {
      ...card,
      ...scenario.inputs,
    });
    expect(checkPayload(composed.payload)).toEqual([]);
    expectTaken(composed.payload);
    const text = write(composed, language);
    const target = path.join(folder, file);
    if (updating) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(target, text);
    }
    expect(text).toBe(readFileSync(target, 'utf8'));
  });

  it('files are those of the scenarios', () => {
    expect(readdirSync(folder).sort()).toEqual(files.map(({ file }) => file).sort());
  });
});
