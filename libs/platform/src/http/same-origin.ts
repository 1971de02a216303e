import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that another site's page makes with a visitor's cookie. Browsers always say where a write
 * comes from; programs that are no browsers say nothing and pass.
 * @throws DomainError `kernel.foreign-origin`
 */
export function requireSameOrigin(request: FastifyRequest, publicUrl: string): void {
  if (SAFE.has(request.method)) return;
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  const foreignOrigin = origin !== undefined && !isOwn(origin, publicUrl, host);
  if (foreignSite || foreignOrigin) throw new DomainError('kernel.foreign-origin', 'forbidden');
}

function isOwn(origin: string, publicUrl: string, host: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const { host: originHost } = new URL(origin);
  return originHost === new URL(publicUrl).host || originHost === host;
}
