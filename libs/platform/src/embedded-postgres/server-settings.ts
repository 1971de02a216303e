/**
 * `safe`: what was committed survives a power cut. `tests-only`: faster, and a crash of the machine may
 * destroy the whole database.
 */
export type Durability = 'safe' | 'tests-only';

const DURABILITY: Record<Durability, Record<string, string>> = {
  safe: {},
  'tests-only': {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
  },
};

/** Given on the command line, not in postgresql.conf: old data folders get the new values too. */
export function serverArguments(clusterFolder: string, port: number, durability: Durability): string[] {
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...DURABILITY[durability],
  };
  return [
    '-D',
    clusterFolder,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}
