import { Module } from '@nestjs/common';
import pg from 'pg';
import { PlatformModule, type Config } from '#platform';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { createApi } from '../../apps/api/src/create-api.js';
import { tokenOf } from '../fill-contest.js';
import { id } from '../ids.js';

/** What one submission over HTTP sends to PostgreSQL, in order, shortened to a line each. */
export async function statementsOfOneSubmit(config: Config): Promise<string[]> {
  @Module({ imports: [PlatformModule.forRoot(config), ApiModule] })
  class OneProcess {}
  const app = await createApi(OneProcess, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const statements: string[] = [];
  const stop = listen(statements);
  const answer = await app.inject({
    method: 'POST',
    url: `/api/applications/${id('application', 1)}/submit`,
    cookies: { keskil: tokenOf(1) },
    payload: { version: 1 },
  });
  stop();
  await app.close();
  if (answer.statusCode !== 200) throw new Error(`The submission was refused: ${answer.body}`);
  return statements;
}

/** Notes every query of every connection until it is called off. */
function listen(statements: string[]): () => void {
  const original = Object.getOwnPropertyDescriptor(pg.Client.prototype, 'query');
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own client below
  const query = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]): unknown {
    const [first] = args;
    const text = typeof first === 'string' ? first : (first as { text?: string }).text;
    if (text) statements.push(text.replace(/\s+/g, ' ').trim().slice(0, 110));
    return query.apply(this, args);
  } as typeof pg.Client.prototype.query;
  return () => {
    if (original) Object.defineProperty(pg.Client.prototype, 'query', original);
  };
}
