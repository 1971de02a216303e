import { jest } from '@jest/globals';
import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import { DomainError } from '#kernel';
import { AccessFor, IsTextUpTo, Logger } from '#platform';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

class NoteDto {
  @IsTextUpTo(100)
  note: string;
}

@Controller('api/planted')
class PlantedController {
  @Get('fault')
  @AccessFor('public')
  fault(): never {
    throw Object.assign(new Error('the password of the bank is 12345'), { statusCode: 403, expose: true });
  }

  @Post('fault')
  @AccessFor('public')
  faultAfterBody(@Body() { note }: NoteDto): never {
    throw new Error(`the password of ${note} is 12345`);
  }

  @Get('no-error')
  @AccessFor('public')
  noError(): never {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a library may throw anything
    throw 'the password of the bank is 12345';
  }

  @Get('later')
  @AccessFor('public')
  later(): never {
    throw new DomainError('identity.busy', 'too-many', { seconds: 3 });
  }

  @Get('undeclared')
  undeclared(): string {
    return 'nobody said who may read this';
  }

  @Post('echo')
  @AccessFor('public')
  echo(@Body() body: NoteDto): NoteDto {
    return body;
  }
}

@Module({ controllers: [PlantedController] })
class PlantedModule {}

describe('HTTP', () => {
  let app: TestApp;
  let visitor: Client;

  beforeAll(async () => {
    app = await startTestApp({ plants: [PlantedModule] });
    visitor = app.visitor();
  });
  afterAll(() => app.close());
  afterEach(() => jest.restoreAllMocks());

  const sendText = (text: string, type = 'application/json') =>
    visitor.post('/api/planted/echo').set('content-type', type).send(text);

  describe('refuses as a problem with the right status', () => {
    it.each([
      ['an address that is none', '/api/nothing'],
      ['a path outside of the API', '/nothing'],
      ['an address that cannot be read', '/api/%E0%A4%A'],
      ['an id that is none', '/api/calls/%00'],
      ['an endless id', `/api/calls/${'a'.repeat(2_000)}`],
    ])('%s', async (_, path) => {
      const { body, headers } = await visitor.get(path).expect(404);
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(body).toMatchObject({ status: 404, errors: [], traceId: headers['x-trace-id'] });
      expect(body.type).toBe(`/problems/${body.code}`);
    });

    it('a method that the address does not have', async () => {
      const { body } = await visitor.delete('/api/health').expect(404);
      expect(body.code).toBe('kernel.no-such-route');
    });

    it.each([
      ['is cut off', '{"note":'],
      ['is no JSON', 'note=x'],
      ['is empty', ''],
      ['reaches for the prototype', '{"note":"x","__proto__":{"isAdministrator":true}}'],
      ['reaches for the prototype in a list', '{"note":[{"__proto__":{"isAdministrator":true}}]}'],
      ['reaches for the constructor', '{"constructor":{"prototype":{"isAdministrator":true}}}'],
    ])('a body that %s', async (_, text) => {
      const { body } = await sendText(text).expect(400);
      expect(body).toMatchObject({ status: 400, code: 'kernel.broken-json' });
      expect(Object.keys({}).concat('isAdministrator' in {} ? ['isAdministrator'] : [])).toEqual([]);
    });

    it.each([
      ['has too many bytes', `{"note":"${'x'.repeat(8 * 1024 * 1024)}"}`],
      ['nests a hundred levels', `{"note":${'['.repeat(100)}${']'.repeat(100)}}`],
      ['nests a million levels', `{"note":${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}}`],
      ['has a million values', `{"note":[${'{},'.repeat(1_000_000)}{}]}`],
      ['has a million fields', `{${Array.from({ length: 300_000 }, (_, i) => `"a${i}":1`).join()}}`],
    ])('a body that %s, at once', async (_, text) => {
      const began = Date.now();
      const { body } = await sendText(text).expect(413);
      expect(body).toMatchObject({ status: 413, code: 'kernel.body-too-large' });
      expect(Date.now() - began).toBeLessThan(2_000);
    });

    it.each([
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/xml',
    ])('a body of %s', async (type) => {
      const { body } = await sendText('{"note":"x"}', type).expect(415);
      expect(body).toMatchObject({ status: 415, code: 'kernel.not-json' });
    });

    it.each<[string, unknown]>([
      ['a list', [{ note: 'x' }]],
      ['null', null],
      ['a text', 'note'],
      ['a number', 1],
      ['NUL in a text', { note: 'x\u0000' }],
      ['half a surrogate pair', { note: '\ud83d' }],
      ['a list where a text belongs', { note: ['x'] }],
      ['a field that is not there', { note: 'x', surprise: 1 }],
      ['fields that every object has', { note: 'x', toString: 'x', hasOwnProperty: 1 }],
    ])('a body with %s', async (_, value) => {
      const { body } = await sendText(JSON.stringify(value)).expect(422);
      expect(body).toMatchObject({ status: 422, code: 'kernel.invalid-fields' });
      expect(body.errors.length).toBeGreaterThan(0);
    });

    it('a write from another site, before anything else', async () => {
      const { body } = await visitor
        .post('/api/planted/echo', { note: 'x' })
        .set('origin', 'https://evil.example')
        .expect(403);
      expect(body.code).toBe('kernel.foreign-origin');
    });

    it('a route that nobody opened', async () => {
      const { body } = await visitor.get('/api/planted/undeclared').expect(403);
      expect(body.code).toBe('kernel.forbidden');
    });

    it('what comes too often, with the time to wait', async () => {
      const { body, headers } = await visitor.get('/api/planted/later').expect(429);
      expect([body.code, headers['retry-after']]).toEqual(['identity.busy', '3']);
    });

    it.each([
      ['x', 'y'],
      ['2027-01-01T00:00:00.000Z', 'y'],
      ['infinity', '0b6f9df5-3a5f-4d1c-9f0a-2b7e0b1f7a11'],
      ['2027-01-01T00:00:00.000Z\u0000', '0b6f9df5-3a5f-4d1c-9f0a-2b7e0b1f7a11'],
    ])('a cursor with %j and %j, which only looks like one of ours', async (...keyset) => {
      const cursor = Buffer.from(JSON.stringify(keyset)).toString('base64url');
      const { body } = await visitor.get(`/api/calls?cursor=${cursor}`).expect(422);
      expect(body.code).toBe('kernel.broken-cursor');
    });
  });

  it('reads a body whose fields are called like those of every object', async () => {
    const { body } = await sendText('{"note":"a \\"quoted\\" [ { text \\\\"}').expect(201);
    expect(body).toEqual({ note: 'a "quoted" [ { text \\' });
  });

  describe('an error that nobody foresaw', () => {
    it.each([
      ['an error', () => visitor.get('/api/planted/fault')],
      ['an error after a body was read', () => visitor.post('/api/planted/fault', { note: 'the bank' })],
      ['something that is no error', () => visitor.get('/api/planted/no-error')],
    ])('leaves as a bare 500 whose trace id is in the log: %s', async (_, send) => {
      const logged = jest.spyOn(app.get(Logger), 'error');
      const { body, headers, text } = await send().set('accept-language', 'en').expect(500);
      expect(body).toEqual({
        type: '/problems/kernel.fault',
        status: 500,
        code: 'kernel.fault',
        detail: `It did not work. Try again later; the code for support is ${body.traceId}.`,
        errors: [],
        traceId: headers['x-trace-id'],
      });
      expect(text).not.toMatch(/password|12345|stack|planted/);
      expect(logged).toHaveBeenCalledTimes(1);
      const [what, where] = logged.mock.calls[0] ?? [];
      expect(what instanceof Error ? what.message : what).toContain('12345');
      expect(where).toEqual({ trace: body.traceId });
    });

    it('is not logged when it was a refusal', async () => {
      const logged = jest.spyOn(app.get(Logger), 'error');
      await visitor.get('/api/planted/later').expect(429);
      await sendText('{"note":').expect(400);
      expect(logged).not.toHaveBeenCalled();
    });
  });

  describe('every answer', () => {
    it.each([
      ['of the API', '/api/health'],
      ['of a refusal', '/api/nothing'],
      ['of a fault', '/api/planted/fault'],
      ['of an unreadable address', '/api/%E0%A4%A'],
    ])('%s carries the security headers and is not kept by caches', async (_, path) => {
      const { headers } = await visitor.get(path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(headers['content-security-policy']).toContain("script-src 'self'");
      expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
      expect(headers['x-powered-by']).toBeUndefined();
    });

    it('has a trace id of its own', async () => {
      const answers = await Promise.all([1, 2, 3].map(() => visitor.get('/api/health')));
      expect(new Set(answers.map(({ headers }) => headers['x-trace-id'])).size).toBe(3);
    });

    it('outside of the API may be kept by caches', async () => {
      const { headers } = await visitor.get('/setup').expect(200);
      expect(headers['cache-control']).toBeUndefined();
    });
  });
});
