import type { OpenAPIObject } from '@nestjs/swagger';
import type { Audience } from '#platform';
import { exampleOf, type Schema } from './examples.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const PROBLEM = {
  description: 'A problem (RFC 9457): what happened and what to do next, by a stable code.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
};
const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description: 'A name of your own for this write; repeating it repeats the answer, not the effect.',
  schema: { type: 'string' as const, maxLength: 200 },
};

/** Adds what no decorator says: who may call, what a refusal looks like, an example of every body. */
export function completeOperations(document: OpenAPIObject, audiences: Map<string, Audience>): OpenAPIObject {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  for (const item of Object.values(document.paths))
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = item[method];
      if (operation) complete(operation, method, audiences.get(operation.operationId ?? ''), schemas);
    }
  return document;
}

function complete(
  operation: Operation,
  method: string,
  audience: Audience | undefined,
  schemas: Record<string, Schema>,
): void {
  operation.description = [operation.description, audienceText(audience)].filter(Boolean).join('\n\n');
  for (const parameter of operation.parameters ?? [])
    if ('schema' in parameter && (parameter.schema as Schema).default !== undefined)
      parameter.required = false;
  if (audience !== 'public') operation.security = [{ session: [] }];
  operation.responses['default'] = PROBLEM;
  if (method !== 'get' && audience !== 'public')
    operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY];
  const body =
    operation.requestBody && 'content' in operation.requestBody ? operation.requestBody : undefined;
  const media = body?.content['application/json'];
  if (media?.schema) media.example = exampleOf(media.schema as Schema, schemas) ?? {};
}

function audienceText(audience: Audience | undefined): string {
  if (audience === undefined || audience === 'public') return 'Anyone may call this.';
  if (audience === 'signed-in') return 'Needs a session.';
  return `Needs a session with one of the roles: ${audience.join(', ')}.`;
}
