import type { InputFieldBuilder, InputRef, SchemaTypes } from '@pothos/core';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { enumOf } from './enums.ts';

/** The part of JSON Schema that our input schemas come to. */
interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

type Fields = InputFieldBuilder<SchemaTypes, 'InputObject'>;
type AnyType = InputRef<unknown> | string;

const declared = new Map<string, InputRef<unknown>>();

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const singular = (name: string): string => name.replace(/ies$/, 'y').replace(/s$/, '');

function nullableOf(schema: JsonSchema): { readonly inner: JsonSchema; readonly nullable: boolean } {
  // A plain type that may be null is written as a list of the two.
  const options = schema.anyOf ?? (Array.isArray(schema.type) ? (schema.type as readonly string[]).map((type) => ({ ...schema, type })) : [schema]);
  const inner = options.find((one) => one.type !== 'null');
  if (!inner) throw new Error('An input that can only be null says nothing');
  return { inner, nullable: options.length > 1 };
}

function typeOf(name: string, schema: JsonSchema): AnyType | readonly [AnyType] {
  // Powers are written `resource:verb` and forms have hyphens, which no GraphQL enum can hold.
  if (schema.enum?.some((value) => !/^\w+$/.test(value))) return 'String';
  if (schema.enum) return enumOf(schema.enum) as unknown as InputRef<unknown>;
  if (schema.type === 'array' && schema.items) {
    return [typeOf(singular(name), schema.items) as AnyType];
  }
  if (schema.type === 'object' && schema.properties) return inputType(name, schema);
  // Answers to a form: which they are its definition says, and no type of GraphQL.
  if (schema.type === 'object') return 'JSON';
  if (schema.type === 'string') return schema.format === 'uuid' ? 'ID' : schema.format === 'date' ? 'Date' : 'String';
  if (schema.type === 'integer') return 'Int';
  if (schema.type === 'number') return 'Float';
  if (schema.type === 'boolean' || typeof schema.const === 'boolean') return 'Boolean';
  throw new Error(`There is no input type for ${name}`);
}

function inputType(name: string, schema: JsonSchema): InputRef<unknown> {
  const isLocalized = Object.keys(schema.properties ?? {}).toSorted().join() === 'en,fr';
  const typeName = isLocalized ? 'LocalizedTextInput' : `${pascal(name)}Input`;
  const known = declared.get(typeName);
  if (known) return known;
  const ref = builder.inputType(typeName, { fields: (t) => inputFields(t as never, name, schema) as never });
  declared.set(typeName, ref as never);
  return ref as never;
}

function inputFields(t: Fields, name: string, schema: JsonSchema): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, property]) => {
      const { inner, nullable } = nullableOf(property);
      const nested = inner.type === 'object' || inner.items?.type === 'object' ? `${name}${pascal(key)}` : key;
      return [key, t.field({ type: typeOf(nested, inner) as never, required: (!nullable) as never })];
    }),
  );
}

/**
 * GraphQL input fields from a command's own schema: what a command takes is said once, in policy. Lengths and ranges
 * are checked by `commit` with the same schema.
 */
export function fieldsFromSchema(t: unknown, name: string, schema: z.ZodType): Record<string, unknown> {
  return inputFields(t as Fields, name, jsonSchemaOf(schema));
}

const jsonSchemas = new WeakMap<z.ZodType, JsonSchema>();

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const known = jsonSchemas.get(schema);
  if (known) return known;
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  jsonSchemas.set(schema, made);
  return made;
}

const globalId = /^[A-Z][A-Za-z]+:([0-9a-f-]{36})$/;

/** The record's own id of a Relay id; what is no Relay id stays as it is and is refused by the schema. */
export function recordId(id: string): string {
  return globalId.exec(Buffer.from(id, 'base64').toString('utf8'))?.[1] ?? id;
}

/** Turns GraphQL's input into the command's: Relay ids into record ids, what was left out into null. */
export function commandInput(schema: z.ZodType, value: Readonly<Record<string, unknown>>): unknown {
  return convert(jsonSchemaOf(schema), value);
}

function convert(schema: JsonSchema, value: unknown): unknown {
  const { inner } = nullableOf(schema);
  if (value === null || value === undefined) return null;
  if (inner.items && Array.isArray(value)) {
    const { items } = inner;
    return value.map((one) => convert(items, one));
  }
  if (inner.properties && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(inner.properties).map(([key, property]) => [key, convert(property, (value as Record<string, unknown>)[key])]),
    );
  }
  return inner.format === 'uuid' && typeof value === 'string' ? recordId(value) : value;
}
