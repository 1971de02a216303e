import { readFile } from 'node:fs/promises';
import type { Type } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { validationPipe } from '#platform';
import { apiDocument } from '../../apps/api/src/openapi/document.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface Schema {
  $ref?: string;
  type?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
}
interface Media {
  schema?: Schema;
  example?: unknown;
}
interface Operation {
  operationId: string;
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}

/** Objects whose fields the document does not name, as paths into the schema. */
function namelessObjects(schema: Schema, schemas: Record<string, Schema>, path: string): string[] {
  if (schema.$ref) return [];
  if (schema.allOf) return schema.allOf.flatMap((part) => namelessObjects(part, schemas, path));
  if (schema.items) return namelessObjects(schema.items, schemas, `${path}[]`);
  if (schema.type !== 'object' || schema.additionalProperties) return [];
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0) return [path];
  return fields.flatMap(([name, field]) => namelessObjects(field, schemas, `${path}.${name}`));
}

describe('the API document', () => {
  let app: TestApp;
  let document: OpenAPIObject;
  let schemas: Record<string, Schema>;
  let operations: Operation[];

  beforeAll(async () => {
    app = await startTestApp();
    document = await apiDocument(app.app);
    schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
    operations = Object.values(document.paths).flatMap(
      (item) => Object.values(item as object).filter((one) => (one as Operation).operationId) as Operation[],
    );
  });
  afterAll(() => app.close());

  const medias = (operation: Operation): Media[] =>
    [operation.requestBody, ...Object.values(operation.responses)].flatMap((part) =>
      Object.entries(part?.content ?? {}).flatMap(([type, media]) => (type.includes('json') ? [media] : [])),
    );
  const bodies = (): (Media & { operationId: string })[] =>
    operations.flatMap(({ operationId, requestBody }) => {
      const media = requestBody?.content['application/json'];
      return media ? [{ operationId, ...media }] : [];
    });

  it('is the committed one: npm run openapi writes it', async () => {
    const committed: unknown = JSON.parse(await readFile('openapi.json', 'utf8'));
    expect(JSON.parse(JSON.stringify(document))).toEqual(committed);
  });

  it('names the fields of every body and answer', () => {
    const used = operations.flatMap((operation) =>
      medias(operation).map(({ schema }) => [operation.operationId, schema] as const),
    );
    expect(used.length).toBeGreaterThan(operations.length);
    expect(used.filter(([, schema]) => !schema).map(([operationId]) => operationId)).toEqual([]);
    const inline = used.flatMap(([operationId, schema]) =>
      namelessObjects(schema ?? {}, schemas, operationId),
    );
    const named = Object.entries(schemas).flatMap(([name, schema]) => namelessObjects(schema, schemas, name));
    expect([...inline, ...named]).toEqual([]);
  });

  it('points to nothing that is not there', () => {
    const references = JSON.stringify(document).match(/#\/components\/schemas\/\w+/g) ?? [];
    const dangling = new Set(
      references.map((ref) => ref.split('/').at(-1) ?? '').filter((name) => !schemas[name]),
    );
    expect([...dangling]).toEqual([]);
  });

  it('shows an example of every body, which the validation takes', async () => {
    const classes = bodyClasses(app);
    const shown = bodies();
    expect(shown.length).toBeGreaterThan(30);
    const refused: unknown[] = [];
    for (const { operationId, example } of shown) {
      const metatype = classes.get(operationId);
      if (!metatype || example === undefined) refused.push([operationId, metatype?.name, example]);
      else
        await validationPipe()
          .transform(example, { type: 'body', metatype })
          .catch((error: unknown) => refused.push([operationId, error]));
    }
    expect(refused).toEqual([]);
  });
});

const BODY = 3;

/** The DTO class of each operation's body, as Nest sees it. */
function bodyClasses(app: TestApp): Map<string, Type> {
  const found = new Map<string, Type>();
  for (const { metatype } of app.get(DiscoveryService).getControllers()) {
    const controller = metatype as Type & { prototype: Record<string, object> };
    for (const method of Object.getOwnPropertyNames(controller.prototype)) {
      const operation = operationOf(controller.prototype, method);
      const args = Object.keys(
        (Reflect.getMetadata('__routeArguments__', controller, method) as object | undefined) ?? {},
      );
      const body = args.map((arg) => arg.split(':').map(Number)).find(([kind]) => kind === BODY);
      const types = Reflect.getMetadata('design:paramtypes', controller.prototype, method) as
        Type[] | undefined;
      const type = body && types?.[body[1] ?? 0];
      if (operation && type) found.set(operation, type);
    }
  }
  return found;
}

function operationOf(prototype: Record<string, object>, method: string): string | undefined {
  if (method === 'constructor') return undefined;
  const handler = Object.getOwnPropertyDescriptor(prototype, method)?.value as object | undefined;
  const said = handler && (Reflect.getMetadata('swagger/apiOperation', handler) as { operationId?: string });
  return said?.operationId;
}
