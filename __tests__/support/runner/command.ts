/** A line that the runner obeys instead of showing it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

type Escapes = readonly (readonly [code: string, character: string])[];

const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const propertyEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const bracketEscapes: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/** `::name key=value,key=value::data` at the start of a line, or `##[name key=value;key=value]data` anywhere in it. */
const forms = [
  { pattern: /^\s*::(.*?)::(.*)$/s, separator: ',', properties: propertyEscapes, data: dataEscapes },
  { pattern: /##\[(.*?)\](.*)$/s, separator: ';', properties: bracketEscapes, data: bracketEscapes },
];

/** Reads a line by both of the runner's grammars. actions/runner: src/Runner.Common/ActionCommand.cs */
export function parseCommand(line: string, known: (name: string) => boolean): Command | undefined {
  for (const form of forms) {
    const match = form.pattern.exec(line);
    const [name = '', ...rest] = match?.[1]?.split(' ') ?? [];
    if (!match || !known(name.toLowerCase())) continue;
    const properties = rest
      .join(' ')
      .trim()
      .split(form.separator)
      .map((property) => /^([^=]+)=+(.+)$/s.exec(property))
      .flatMap((pair) => (pair ? [[pair[1] ?? '', decode(pair[2] ?? '', form.properties)]] : []));
    return {
      name: name.toLowerCase(),
      properties: Object.fromEntries(properties),
      data: decode(match[2] ?? '', form.data),
    };
  }
  return undefined;
}

function decode(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [code, character]) => result.replaceAll(code, character), text);
}
