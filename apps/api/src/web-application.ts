import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Where the last build left it, seen from the sources, as tests run; then beside the compiled API in `dist/`. */
const FOLDERS = ['../../../dist/apps/web/', '../../web/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const PAGE = 'index.html';

/** Files whose names carry their content's hash never change. The page that leads to them is asked for each time. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_FIRST = 'no-cache';

/** Serves the web application's files, and its page at every address that is a screen's and not the API's. */
export async function serveWebApplication(app: NestFastifyApplication): Promise<void> {
  const root = FOLDERS.find((folder) => existsSync(folder + PAGE));
  if (root === undefined) return;
  await app.register(fastifyStatic, {
    root,
    cacheControl: false,
    setHeaders: (reply, path) =>
      void reply.header('cache-control', path.includes('/assets/') ? FOR_EVER : ASK_FIRST),
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done) => {
    if (isScreen(request)) void reply.sendFile(PAGE);
    else done();
  });
}

const SERVER_PATHS = /^\/(api|metrics|assets|setup)(\/|$|\?)/;

/** A browser that opens an address: the router in the page knows which screen that is. */
function isScreen({ method, url, headers }: FastifyRequest): boolean {
  const wantsPage = headers.accept?.includes('text/html') ?? false;
  return method === 'GET' && wantsPage && !SERVER_PATHS.test(url);
}
