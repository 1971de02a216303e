import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';

/** `__Host-` binds the cookie to this very host, but browsers take it over https only. */
const SECURE_NAME = '__Host-keskil';
const LOCAL_NAME = 'keskil';

const isSecure = (config: Pick<Config, 'publicUrl'>): boolean => config.publicUrl.startsWith('https:');

/** The opaque token of the session, if the request brings one. */
export function sessionToken(request: FastifyRequest): string | undefined {
  return request.cookies[SECURE_NAME] ?? request.cookies[LOCAL_NAME];
}

export function setSessionCookie(config: Config, reply: FastifyReply, token: string, expires: Date): void {
  const secure = isSecure(config);
  void reply.setCookie(secure ? SECURE_NAME : LOCAL_NAME, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    expires,
  });
}

export function clearSessionCookie(config: Config, reply: FastifyReply): void {
  const secure = isSecure(config);
  void reply.clearCookie(secure ? SECURE_NAME : LOCAL_NAME, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
  });
}
