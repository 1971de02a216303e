import type { InjectOptions } from 'fastify';
import { eventually } from '../setup/eventually.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const TOKEN = 'a-token-of-sixteen-or-more';

const ask = (app: TestApp, request: InjectOptions) => app.app.getHttpAdapter().getInstance().inject(request);

describe('metrics', () => {
  let closed: TestApp;
  let shared: TestApp;

  beforeAll(async () => {
    closed = await startTestApp();
    shared = await startTestApp({ config: { metricsToken: TOKEN, trustProxyHops: 1 } });
  });
  afterAll(() => Promise.all([closed.close(), shared.close()]));

  it('are shown to this machine', async () => {
    await closed.visitor().get('/api/health').expect(200);
    const { text, headers } = await closed.visitor().get('/metrics').expect(200);
    expect(headers['content-type']).toContain('text/plain');
    expect(text).toMatch(/^keskil_outbox_oldest_undone_seconds 0$/m);
    expect(text).toMatch(
      /keskil_http_request_seconds_count\{operation="GET \/api\/health",status="2xx"\} \d/,
    );
  });

  it.each(['10.0.0.7', '::ffff:10.0.0.7', '203.0.113.9'])('do not exist for %s', async (remoteAddress) => {
    const { statusCode, body } = await ask(closed, { url: '/metrics', remoteAddress });
    expect([statusCode, body.includes('keskil_')]).toEqual([404, false]);
  });

  it('are shown to whoever brings the token, and then to nobody else', async () => {
    const authorization = `Bearer ${TOKEN}`;
    const remoteAddress = '10.0.0.7';
    const given = await ask(shared, { url: '/metrics', remoteAddress, headers: { authorization } });
    expect([given.statusCode, given.body.includes('keskil_')]).toEqual([200, true]);
    for (const wrong of [undefined, '', `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}x`, TOKEN]) {
      const headers = wrong === undefined ? {} : { authorization: wrong };
      expect((await ask(shared, { url: '/metrics', headers })).statusCode).toBe(404);
    }
  });

  it('are not opened by a forged address', async () => {
    const headers = { 'x-forwarded-for': '127.0.0.1' };
    const direct = await ask(closed, { url: '/metrics', remoteAddress: '10.0.0.7', headers });
    expect(direct.statusCode).toBe(404);
  });

  it('name operations by their routes: an id in an address makes no new series', async () => {
    await closed.visitor().get('/api/calls/0b6f9df5-3a5f-4d1c-9f0a-2b7e0b1f7a11').expect(404);
    const { text } = await closed.visitor().get('/metrics').expect(200);
    expect(text).toContain('operation="GET /api/calls/:id"');
    expect(text).not.toContain('0b6f9df5');
  });
});

describe('health', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const health = async (): Promise<[status: number, body: Record<string, unknown>]> => {
    const { status, body } = await app.visitor().get('/api/health');
    return [status, body];
  };

  it('is good when nothing waits', async () => {
    expect(await health()).toEqual([
      200,
      { status: 'ok', database: 'ok', queue: 'ok', outboxOldestUndoneSeconds: 0 },
    ]);
  });

  it('is the age of the oldest work that is due, not whether a process says that it runs', async () => {
    const add = (availableAt: string): Promise<unknown> =>
      app.tx.manager.query(
        `INSERT INTO outbox (job, payload, available_at) VALUES ('door.open', '{}', now() + $1::interval)`,
        [availableAt],
      );
    await add('1 hour');
    await add('-60 seconds');
    const [, young] = await health();
    expect(young.status).toBe('ok');
    expect(young.outboxOldestUndoneSeconds).toBeGreaterThanOrEqual(60);
    await add('-121 seconds');
    const [status, old] = await health();
    expect([status, old.status]).toEqual([200, 'degraded']);
  });

  it('is 503 while the database is away, and good again after, without a restart', async () => {
    await app.tx.manager.query('DELETE FROM outbox');
    await app.database.goDown();
    const [status, body] = await health();
    expect([status, body.status, body.database, body.outboxOldestUndoneSeconds]).toEqual([
      503,
      'down',
      'down',
      null,
    ]);
    await app.database.comeBack();
    await eventually(async () => expect((await health())[0]).toBe(200));
  });
});
