import cookie from '@fastify/cookie';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, newId } from '#kernel';
import { Logger, ProblemFilter, validationPipe, type Config } from '#platform';
import { readJsonBodies } from './json-bodies.js';
import { showDocumentation } from './openapi/documentation.js';
import { describeAnswer, watchRequests } from './request-hooks.js';
import { serveWebApplication } from './web-application.js';

/** A bank's statement of a year fits; everything else is far smaller. */
const LONGEST_BODY_BYTES = 8 * 1024 * 1024;

/** Builds the HTTP application of a root module. It is not listening yet. */
export async function createApi(root: Type, config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: LONGEST_BODY_BYTES,
    trustProxy: (_, hop) => hop < config.trustProxyHops,
    genReqId: newId,
    // The server stops within a moment even when a browser keeps its connection open.
    forceCloseConnections: true,
    // What the router cannot even read reaches no hook and no controller.
    frameworkErrors: (_: Error, request: FastifyRequest, reply: FastifyReply) => {
      describeAnswer(request, reply);
      app.get(ProblemFilter).answer(new DomainError('kernel.no-such-route', 'not-found'), request, reply);
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    abortOnError: false,
    bodyParser: false,
    bufferLogs: true,
  });
  app.useLogger(app.get(Logger));
  app.useGlobalPipes(validationPipe());
  await app.register(cookie);
  const fastify = adapter.getInstance();
  readJsonBodies(fastify);
  watchRequests(fastify, config);
  await serveWebApplication(app);
  await showDocumentation(app);
  return app;
}
