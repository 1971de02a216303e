import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import pg from 'pg';
import { connectionOptions } from './connection-options.js';
import { isServerAway } from './postgres-fault.js';

/** A message of the protocol: https://www.postgresql.org/docs/18/protocol-message-formats.html */
const message = (type: string, body: Buffer): Buffer => {
  const head = Buffer.from(`${type}....`);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};

const WELCOME = [message('R', Buffer.alloc(4)), message('Z', Buffer.from('I'))];
const FAREWELL = message('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection\0\0'));

/** Takes a connection and ends it with the same packet, as a server does that is killed while somebody connects. */
const dyingServer = (): Server =>
  createServer((socket) => {
    socket.on('error', () => undefined).once('data', () => socket.end(Buffer.concat([...WELCOME, FAREWELL])));
  });

describe('a client of a server that goes away', () => {
  let server: Server;

  beforeAll(async () => {
    server = dyingServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => server.close());

  it('ends no process, even before anybody can listen to it: only its query is refused', async () => {
    const { port } = server.address() as AddressInfo;
    const { extra } = connectionOptions('', 1) as { extra: pg.PoolConfig };
    const pool = new pg.Pool({ ...extra, host: '127.0.0.1', port, user: 'somebody', database: 'some' });
    pool.on('error', () => undefined);
    const client = await pool.connect();
    const refused = await client.query('SELECT 1').catch((error: unknown) => error);
    client.release();
    expect(isServerAway(refused)).toBe(true);
    await pool.end();
  });
});
