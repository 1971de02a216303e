import type { ClientBase } from 'pg';

/**
 * To be called for every client of PostgreSQL as soon as it exists. A server that goes away between two queries is an
 * `error` event on the client, and one that nobody listens to ends the process. Nothing is hidden by it: the query
 * that was running is refused, and so is the next.
 */
export function outliveServer(client: ClientBase): void {
  client.on('error', () => undefined);
}
