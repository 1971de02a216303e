import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { apiDocument } from './document.js';

/** Serves the document at /api/openapi.json and its readable form at /api. */
export async function showDocumentation(app: NestFastifyApplication): Promise<void> {
  SwaggerModule.setup('api', app, await apiDocument(app), {
    customSiteTitle: 'Keskil API',
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    swaggerOptions: { tagsSorter: 'alpha', displayOperationId: true },
  });
}
