/** BUILD ONLY. The published JSON Schema (2020-12) of the assessment file, and the field list of the help page. */
import * as z from 'zod/mini';
import { describeField } from './file-descriptions.ts';
import { fileFormat } from './file-format.ts';
import { assessmentFileSchema } from './file-schema.ts';

/** A node of JSON Schema, as far as it is looked at here. */
interface SchemaNode {
  description?: string;
  anyOf?: readonly SchemaNode[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode | false;
  readonly prefixItems?: readonly SchemaNode[];
}

/** One field of the file for the help page. */
export interface SchemaField {
  /** `answers[].outcome` */
  readonly path: string;
  /** Names of JSON Schema: `string`, `number`, `array` … */
  readonly types: readonly string[];
  /** Whether null is allowed beside them. */
  readonly nullable: boolean;
  /** Within its parent. */
  readonly required: boolean;
  /** Allowed values where they are fixed. */
  readonly values: readonly string[];
  readonly description: string;
}

/** The schema as it is served at /schema/tu-danh-gia/1.json, with a Vietnamese description on every field. */
export function assessmentJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(assessmentFileSchema, { target: 'draft-2020-12' });
  const node = schema as SchemaNode;
  for (const field of walk(node, '', true)) {
    const description = describeField(field.path);
    if (description !== undefined) field.node.description = description;
  }
  allowOldFindings(node);
  return {
    $schema,
    $id: fileFormat.schemaId,
    title: 'Tệp tự đánh giá',
    ...node,
  };
}

/** A file of 1.0.0 fits the schema of its major version too: its critical failures say `established`. */
function allowOldFindings({ properties }: SchemaNode): void {
  const entry = properties?.['criticalFailures']?.items;
  if (entry === undefined || entry === false)
    throw new Error('No entries of critical failures in the schema');
  const { description, properties: { finding, ...members } = {}, required = [], ...rest } = entry;
  const established = { type: 'boolean', description: 'Tệp 1.0.0, thay cho finding.' };
  const old: SchemaNode = {
    ...rest,
    description: 'Như tệp 1.0.0 ghi.',
    properties: { ...members, established },
    required: [...required.filter((name) => name !== 'finding'), 'established'],
  };
  const today: SchemaNode = { ...rest, properties: { ...members, ...(finding && { finding }) }, required };
  for (const key of Object.keys(entry)) Reflect.deleteProperty(entry, key);
  Object.assign(entry, { ...(description === undefined ? {} : { description }), anyOf: [today, old] });
}

/** Every field in file order, parents before their members. */
export function schemaFields(): readonly SchemaField[] {
  return walk(assessmentJsonSchema() as SchemaNode, '', true)
    .filter(({ path }) => path !== '')
    .map(({ path, node, required }) => ({
      path,
      types: typesOf(node).filter((type) => type !== 'null'),
      nullable: typesOf(node).includes('null'),
      required,
      values: valuesOf(node),
      description: describeField(path) ?? '',
    }));
}

interface Walked {
  readonly path: string;
  readonly node: SchemaNode;
  readonly required: boolean;
}

function walk(node: SchemaNode, path: string, required: boolean): readonly Walked[] {
  const body = nonNull(node);
  const members = Object.entries(body.properties ?? {}).flatMap(([name, member]) =>
    walk(member, path === '' ? name : `${path}.${name}`, body.required?.includes(name) === true),
  );
  const items = body.items;
  const nested =
    items === undefined || items === false
      ? []
      : walk(items, `${path}[]`, true).filter((each) => each.path !== `${path}[]`);
  return [{ path, node, required }, ...members, ...nested];
}

/** The schema of the value where null is allowed beside it. */
function nonNull(node: SchemaNode): SchemaNode {
  return node.anyOf?.find((each) => each.type !== 'null') ?? node;
}

function typesOf(node: SchemaNode): readonly string[] {
  return (node.anyOf ?? [node]).flatMap((each) => each.type ?? []);
}

function valuesOf(node: SchemaNode): readonly string[] {
  return (node.anyOf ?? [node])
    .flatMap((each) => each.enum ?? (each.const === undefined ? [] : [each.const]))
    .map(String);
}
