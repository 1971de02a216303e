import { once } from 'node:events';
import { createServer } from 'node:net';
import { CommandError } from './command-error.js';

/** Says that a port is taken before anything else is started for nothing. @throws CommandError */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reason =
      code === 'EADDRINUSE'
        ? `Port ${port} is taken by another program: stop that, or choose another with PORT=${port + 1}.`
        : `Cannot listen on ${host}:${port} (${String(code)}): check HOST and PORT.`;
    throw new CommandError(reason);
  }
  probe.close();
  await once(probe, 'close');
}
