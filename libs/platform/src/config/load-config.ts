import { validateSync } from 'class-validator';
import { Config } from './config.js';

/** The configuration cannot be used. The message is one sentence for the person who starts the program. */
export class ConfigError extends Error {}

const VARIABLES: Record<keyof Config, string> = {
  host: 'HOST',
  port: 'PORT',
  publicUrl: 'PUBLIC_URL',
  dataFolder: 'KESKIL_DATA',
  seed: 'KESKIL_SEED',
  databaseUrl: 'DATABASE_URL',
  migrationDatabaseUrl: 'MIGRATION_DATABASE_URL',
  databasePoolSize: 'DATABASE_POOL_SIZE',
  redisUrl: 'REDIS_URL',
  jobLockMs: 'JOB_LOCK_MS',
  jobLostAfterMs: 'JOB_LOST_AFTER_MS',
  transactionIdleMs: 'TRANSACTION_IDLE_MS',
  smtpUrl: 'SMTP_URL',
  mailFrom: 'MAIL_FROM',
  helpPhone: 'HELP_PHONE',
  helpEmail: 'HELP_EMAIL',
  adminEmail: 'KESKIL_ADMIN_EMAIL',
  adminPassword: 'KESKIL_ADMIN_PASSWORD',
  trustProxyHops: 'TRUST_PROXY_HOPS',
  metricsToken: 'METRICS_TOKEN',
  logLevel: 'LOG_LEVEL',
};

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration from environment variables; an empty variable counts as absent.
 * @throws ConfigError naming the variable and what is wrong with it
 */
export function loadConfig(environment: Environment): Config {
  const config = new Config();
  const given = Object.entries(VARIABLES).flatMap(([field, variable]) => {
    const text = environment[variable];
    return text ? [[field, isNumeric(config, field) ? Number(text) : text]] : [];
  });
  Object.assign(config, Object.fromEntries(given));
  refuseFaults(config);
  if (!environment['PUBLIC_URL']) config.publicUrl = `http://localhost:${config.port}`;
  config.migrationDatabaseUrl ??= config.databaseUrl;
  return config;
}

const isNumeric = (config: Config, field: string): boolean =>
  typeof config[field as keyof Config] === 'number';

function refuseFaults(config: Config): void {
  const faults = validateSync(config).map((fault) => {
    const variable = VARIABLES[fault.property as keyof Config];
    const reason =
      Object.values(fault.constraints ?? {})[0]?.replace(fault.property, 'it') ?? 'it is not valid';
    return `${variable}: ${reason}`;
  });
  if (Boolean(config.adminEmail) !== Boolean(config.adminPassword))
    faults.push('KESKIL_ADMIN_EMAIL and KESKIL_ADMIN_PASSWORD: set both or neither');
  if (faults.length > 0) throw new ConfigError(`The configuration cannot be used. ${faults.join('; ')}.`);
}

/** The process's own configuration: the only place that reads `process.env`. */
export function processConfig(): Config {
  // eslint-disable-next-line no-restricted-properties -- this is that one place
  return loadConfig(process.env);
}
