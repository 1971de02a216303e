import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemDto } from '#platform';
import metadata from '../generated/metadata.js';
import { audiences } from './audiences.js';
import { completeOperations } from './complete-operations.js';
import type { Schema } from './examples.js';
import { describeOptionalFields, type DescribedModels } from './optional-fields.js';

const INTRODUCTION = `
The interface of Keskil, a system for grant contests. Amounts are strings of kopecks ("145000000" is
1 450 000,00 ₽); moments are ISO 8601 with an offset; days are YYYY-MM-DD. Sign in with \`createSession\`: its
answer sets a cookie. Every refusal is an RFC 9457 problem with a stable \`code\`. A write that brings an
\`Idempotency-Key\` has one effect, however often it is sent. What an object allows next stands in its
\`availableActions\`. Whoever works for several organisers may name one in \`X-Organiser\` (its id): lists and
rights are then those for this organiser. A request that names a person in \`X-Person\` (an id) is answered as if nobody
were signed in when the session is another person's.`.trim();

/** The API as OpenAPI 3.1, made from the code. */
export async function apiDocument(app: NestFastifyApplication): Promise<OpenAPIObject> {
  await SwaggerModule.loadPluginMetadata(metadata);
  const builder = new DocumentBuilder()
    .setTitle('Keskil')
    .setDescription(INTRODUCTION)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('keskil', { type: 'apiKey', in: 'cookie', name: 'keskil' }, 'session')
    .build();
  const document = SwaggerModule.createDocument(app, builder, { extraModels: [ProblemDto] });
  const { models } = (await metadata())['@nestjs/swagger'];
  describeOptionalFields(
    (document.components?.schemas ?? {}) as Record<string, Schema>,
    models as unknown as DescribedModels,
  );
  return completeOperations(document, audiences(app));
}
