import { isMapping, NoOperationTraceWriter } from '@actions/workflow-parser';
import type { TemplateSchema } from '@actions/workflow-parser/templates/schema/index';
import {
  TemplateContext,
  TemplateValidationErrors,
} from '@actions/workflow-parser/templates/template-context';
import { readTemplate } from '@actions/workflow-parser/templates/template-reader';
import {
  type LiteralToken,
  type MappingToken,
  StringToken,
} from '@actions/workflow-parser/templates/tokens/index';
import { YamlObjectReader } from '@actions/workflow-parser/workflows/yaml-object-reader';

/** A file that GitHub would refuse, or that needs what the small runner does not have; with all the reasons. */
export class InvalidFile extends Error {
  override name = 'InvalidFile';
}

/**
 * The official template reader takes a text of several lines from its source, indentation included, as its editor
 * needs. Without a source it takes the value, as the runner does.
 */
class ValueReader extends YamlObjectReader {
  override allowLiteral(): LiteralToken | undefined {
    const literal = super.allowLiteral();
    if (!(literal instanceof StringToken)) return literal;
    return new StringToken(literal.file, literal.range, literal.value, undefined);
  }
}

/** Reads a YAML file by one of the official schemas. Throws InvalidFile. */
export function readDocument(file: string, content: string, schema: TemplateSchema, root: string) {
  const context = new TemplateContext(new TemplateValidationErrors(), schema, new NoOperationTraceWriter());
  const fileId = context.getFileId(file);
  const reader = new ValueReader(fileId, content);
  for (const error of reader.errors) context.error(fileId, error.message, error.range);
  const token = readTemplate(context, root, reader, fileId);
  refuseErrors(context);
  if (!token) throw new InvalidFile(`${file} is empty`);
  return { context, mapping: token.assertMapping(file) };
}

/** Throws InvalidFile if the official parser found something. */
export function refuseErrors(context: TemplateContext): void {
  const errors = context.errors.getErrors();
  if (errors.length > 0) throw new InvalidFile(errors.join('; '));
}

/** The mapping under a key, or undefined where there is none. */
export function mappingAt(mapping: MappingToken | undefined, key: string): MappingToken | undefined {
  const token = mapping?.find(key);
  return token && isMapping(token) ? token : undefined;
}
