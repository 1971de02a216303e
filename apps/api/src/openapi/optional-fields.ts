import type { Type } from '@nestjs/common';
import { getMetadataStorage, IS_OPTIONAL } from 'class-validator';
import type { Schema } from './examples.js';

/** A file's exports, with the names of the bodies and answers among them. */
export type DescribedModels = readonly (readonly [Record<string, unknown>, Record<string, unknown>])[];

/**
 * Says of every field that validation lets a body leave out that it is not required, and what it is then. The
 * compiler's metadata takes a field with an initial value for a required one.
 */
export function describeOptionalFields(schemas: Record<string, Schema>, models: DescribedModels): void {
  for (const [exported, names] of models)
    for (const name of Object.keys(names)) {
      const schema = schemas[name];
      if (schema) describe(schema, exported[name] as Type<Record<string, unknown>>);
    }
}

function describe(schema: Schema, dto: Type<Record<string, unknown>>): void {
  const optional = optionalFieldsOf(dto);
  if (optional.size === 0) return;
  const initial = new dto();
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    if (optional.has(name) && initial[name] !== undefined) property.default = initial[name];
  const required = schema.required?.filter((name) => !optional.has(name));
  if (required?.length) schema.required = required;
  else delete schema.required;
}

function optionalFieldsOf(dto: Type): Set<string> {
  const checks = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
  return new Set(checks.filter(({ name }) => name === IS_OPTIONAL).map(({ propertyName }) => propertyName));
}
