import { Config } from './config.js';
import { ConfigError, loadConfig, type Environment } from './load-config.js';

const GIVEN: Record<keyof Config, [variable: string, text: string, value: unknown]> = {
  host: ['HOST', '0.0.0.0', '0.0.0.0'],
  port: ['PORT', '8080', 8080],
  publicUrl: ['PUBLIC_URL', 'https://grants.example', 'https://grants.example'],
  dataFolder: ['KESKIL_DATA', '/var/lib/keskil', '/var/lib/keskil'],
  seed: ['KESKIL_SEED', 'none', 'none'],
  databaseUrl: ['DATABASE_URL', 'postgres://app:pass@db:5432/keskil', 'postgres://app:pass@db:5432/keskil'],
  migrationDatabaseUrl: [
    'MIGRATION_DATABASE_URL',
    'postgresql://owner@db/keskil',
    'postgresql://owner@db/keskil',
  ],
  databasePoolSize: ['DATABASE_POOL_SIZE', '40', 40],
  redisUrl: ['REDIS_URL', 'redis://queue:6379/1', 'redis://queue:6379/1'],
  jobLockMs: ['JOB_LOCK_MS', '20000', 20_000],
  jobLostAfterMs: ['JOB_LOST_AFTER_MS', '40000', 40_000],
  transactionIdleMs: ['TRANSACTION_IDLE_MS', '90000', 90_000],
  smtpUrl: ['SMTP_URL', 'smtps://user:pass@mail:465', 'smtps://user:pass@mail:465'],
  mailFrom: ['MAIL_FROM', 'Фонд <grants@fund.example>', 'Фонд <grants@fund.example>'],
  helpPhone: ['HELP_PHONE', '8 (4112) 50-60-70', '8 (4112) 50-60-70'],
  helpEmail: ['HELP_EMAIL', 'help@fund.example', 'help@fund.example'],
  adminEmail: ['KESKIL_ADMIN_EMAIL', 'admin@fund.example', 'admin@fund.example'],
  adminPassword: ['KESKIL_ADMIN_PASSWORD', 'correct-horse', 'correct-horse'],
  trustProxyHops: ['TRUST_PROXY_HOPS', '2', 2],
  metricsToken: ['METRICS_TOKEN', 'sixteen-or-longer', 'sixteen-or-longer'],
  logLevel: ['LOG_LEVEL', 'warn', 'warn'],
};
const everything = Object.fromEntries(Object.values(GIVEN).map(([variable, text]) => [variable, text]));

const faultOf = (environment: Environment): string => {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
};

describe('the configuration', () => {
  it.each(Object.entries(GIVEN))('takes %s from its variable', (field, [, , value]) => {
    expect(loadConfig(everything)[field as keyof Config]).toBe(value);
  });

  it('needs no variable at all, and then listens on this machine only', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({ host: '127.0.0.1', port: 3000, publicUrl: 'http://localhost:3000' });
    expect([config.databaseUrl, config.redisUrl, config.smtpUrl, config.metricsToken]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('takes an empty variable for an absent one', () => {
    expect(loadConfig({ PORT: '', REDIS_URL: '', KESKIL_ADMIN_EMAIL: '' })).toEqual(loadConfig({}));
  });

  it('shows people the port that they chose', () => {
    expect(loadConfig({ PORT: '4000' }).publicUrl).toBe('http://localhost:4000');
  });

  it('migrates with the role of the application when no owner is named', () => {
    const databaseUrl = 'postgres://one@db/keskil';
    expect(loadConfig({ DATABASE_URL: databaseUrl }).migrationDatabaseUrl).toBe(databaseUrl);
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PUBLIC_URL', 'grants.example'],
    ['PUBLIC_URL', 'ftp://grants.example'],
    ['KESKIL_SEED', 'everything'],
    ['DATABASE_URL', 'mysql://db/keskil'],
    ['MIGRATION_DATABASE_URL', 'db'],
    ['DATABASE_POOL_SIZE', '1'],
    ['DATABASE_POOL_SIZE', 'many'],
    ['REDIS_URL', 'http://queue'],
    ['SMTP_URL', 'mail.example'],
    ['HELP_PHONE', 'call us'],
    ['HELP_EMAIL', 'help'],
    ['TRUST_PROXY_HOPS', 'true'],
    ['TRUST_PROXY_HOPS', '11'],
    ['METRICS_TOKEN', 'short'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s, naming the variable and no other', (variable, text) => {
    const message = faultOf({ [variable]: text });
    const others = Object.keys(everything).filter((name) => name !== variable);
    expect(message).toContain(`${variable}: `);
    expect(others.filter((name) => new RegExp(`\\b${name}\\b`).test(message))).toEqual([]);
  });

  it('says in words what is wrong', () => {
    expect(faultOf({ PORT: '70000' })).toBe(
      'The configuration cannot be used. PORT: it must not be greater than 65535.',
    );
  });

  it('names every fault at once', () => {
    expect(faultOf({ PORT: 'x', LOG_LEVEL: 'x' })).toMatch(/PORT: .*LOG_LEVEL: /);
  });

  it.each(['KESKIL_ADMIN_EMAIL', 'KESKIL_ADMIN_PASSWORD'])('refuses %s without its companion', (variable) => {
    expect(faultOf({ [variable]: everything[variable] })).toContain('set both or neither');
  });

  it.each([
    ['KESKIL_ADMIN_EMAIL', 'admin'],
    ['KESKIL_ADMIN_PASSWORD', 'short'],
  ])('refuses a bad %s', (variable, text) => {
    expect(faultOf({ ...everything, [variable]: text })).toContain(`${variable}: `);
  });

  it('never repeats a secret in what it says', () => {
    const secrets = {
      METRICS_TOKEN: 'hush',
      KESKIL_ADMIN_PASSWORD: 'hush',
      DATABASE_URL: 'mysql://u:hush@db/x',
    };
    expect(faultOf({ ...everything, ...secrets })).not.toContain('hush');
  });
});
