import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { requireSameOrigin } from './same-origin.js';

const PUBLIC_URL = 'https://grants.example';

function passes(method: string, headers: Record<string, string>): boolean {
  try {
    requireSameOrigin({ method, headers } as unknown as FastifyRequest, PUBLIC_URL);
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'kernel.foreign-origin') return false;
    throw error;
  }
}

describe('a write', () => {
  it.each([
    ['a page of ours', { origin: 'https://grants.example', 'sec-fetch-site': 'same-origin' }],
    [
      'a page of ours behind a proxy that hides the port',
      { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' },
    ],
    ['the address bar', { 'sec-fetch-site': 'none' }],
    ['a program that is no browser', {}],
  ])('from %s passes', (_, headers) => {
    expect(passes('POST', headers)).toBe(true);
  });

  it.each([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['another site in a browser that tells the origin only', { origin: 'https://evil.example' }],
    ['a sister host', { origin: 'https://blog.grants.example', 'sec-fetch-site': 'same-site' }],
    ['a host that ends like ours', { origin: 'https://evilgrants.example' }],
    ['another port', { origin: 'https://grants.example:8443' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['somewhere unreadable', { origin: '::' }],
    [
      'a site that the browser calls foreign although its origin is ours',
      {
        origin: 'https://grants.example',
        'sec-fetch-site': 'cross-site',
      },
    ],
  ])('from %s is refused', (_, headers) => {
    expect(passes('POST', headers)).toBe(false);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('by %s is judged', (method) => {
    expect(passes(method, { origin: 'https://evil.example' })).toBe(false);
  });
});

describe('a reading', () => {
  it.each(['GET', 'HEAD', 'OPTIONS'])('by %s may come from anywhere', (method) => {
    expect(passes(method, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).toBe(true);
  });
});
