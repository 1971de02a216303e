import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { httpSeconds, requireSameOrigin, withTrace, type Config } from '#platform';

const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

/** The headers of every answer. */
export function describeAnswer(request: FastifyRequest, reply: FastifyReply): void {
  void reply.headers({ ...SECURITY_HEADERS, 'x-trace-id': request.id });
  if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
}

/** What happens around every request: its trace, where it may come from, how long it took. */
export function watchRequests(fastify: FastifyInstance, config: Config): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    describeAnswer(request, reply);
    withTrace(request.id, () => {
      try {
        requireSameOrigin(request, config.publicUrl);
        done();
      } catch (error) {
        done(error as Error);
      }
    });
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const operation = `${request.method} ${request.routeOptions.url ?? 'unknown'}`;
    httpSeconds.observe(
      { operation, status: `${Math.floor(reply.statusCode / 100)}xx` },
      reply.elapsedTime / 1000,
    );
    done();
  });
}
