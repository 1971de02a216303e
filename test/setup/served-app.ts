import type { TestDatabase } from './database.js';
import { freePort } from './free-port.js';
import { startTestApp, type TestApp } from './test-app.js';

/** The whole product listening on a port of its own, for browsers. */
export interface ServedApp extends TestApp {
  url: string;
}

export async function serveTestApp(database?: TestDatabase): Promise<ServedApp> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const app = await startTestApp({
    processes: 'api-and-worker',
    config: { port, publicUrl: url },
    ...(database && { database }),
  });
  await app.app.listen(port, '127.0.0.1');
  return { ...app, url };
}
