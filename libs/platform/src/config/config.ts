import {
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
} from 'class-validator';

const POSTGRES_URL = { protocols: ['postgres', 'postgresql'], require_tld: false, require_protocol: true };
const WEB_URL = { protocols: ['http', 'https'], require_tld: false, require_protocol: true };

/** The whole configuration, read and judged once at boot. The names in brackets are environment variables. */
export class Config {
  /** Where the server listens [HOST]. Loopback unless asked otherwise. */
  @IsString()
  host: string = '127.0.0.1';

  /** [PORT] */
  @IsInt()
  @Min(0)
  @Max(65535)
  port: number = 3000;

  /** The address people type [PUBLIC_URL]; cookies are Secure when it is https. */
  @IsUrl(WEB_URL)
  publicUrl: string = 'http://localhost:3000';

  /** Where the embedded database and the files live [KESKIL_DATA]. */
  @IsString()
  dataFolder: string = '.data';

  /** What an empty database is filled with [KESKIL_SEED]. */
  @IsIn(['demo', 'none'])
  seed: 'demo' | 'none' = 'demo';

  /** The application's role, without DDL [DATABASE_URL]. Without it an embedded server is started. */
  @IsOptional()
  @IsUrl(POSTGRES_URL)
  databaseUrl?: string;

  /** The owner's role, which migrates [MIGRATION_DATABASE_URL]. */
  @IsOptional()
  @IsUrl(POSTGRES_URL)
  migrationDatabaseUrl?: string;

  /** [DATABASE_POOL_SIZE] */
  @IsInt()
  @Min(2)
  @Max(200)
  databasePoolSize: number = 20;

  /** BullMQ's Redis [REDIS_URL]. Without it BullMQ runs on PostgreSQL. */
  @IsOptional()
  @IsUrl({ protocols: ['redis', 'rediss'], require_tld: false, require_protocol: true })
  redisUrl?: string;

  /** For how long a worker owns a job that it took before another may take it, in milliseconds [JOB_LOCK_MS]. */
  @IsInt()
  @Min(300)
  jobLockMs: number = 15_000;

  /** After how long work that was handed to the queue and is still undone is handed over again [JOB_LOST_AFTER_MS]. */
  @IsInt()
  @Min(300)
  jobLostAfterMs: number = 30_000;

  /** A transaction that says nothing for so long has lost its process and ends [TRANSACTION_IDLE_MS]. */
  @IsInt()
  @Min(300)
  transactionIdleMs: number = 60_000;

  /** Outgoing mail [SMTP_URL]. Without it letters are read in the product only. */
  @IsOptional()
  @IsUrl({ protocols: ['smtp', 'smtps'], require_tld: false, require_protocol: true })
  smtpUrl?: string;

  /** [MAIL_FROM] */
  @IsString()
  mailFrom: string = 'Keskil <no-reply@localhost>';

  /** Whom people call when they cannot go on [HELP_PHONE]: digits with spaces, brackets and dashes. */
  @IsOptional()
  @Matches(/^\+?\d[\d ()-]{4,30}$/, { message: '$property must be a telephone number' })
  helpPhone?: string;

  /** Where they write to [HELP_EMAIL]. */
  @IsOptional()
  @IsEmail()
  helpEmail?: string;

  /** The first administrator of an empty installation [KESKIL_ADMIN_EMAIL]. */
  @IsOptional()
  @IsEmail()
  adminEmail?: string;

  /** [KESKIL_ADMIN_PASSWORD] */
  @IsOptional()
  @MinLength(10)
  adminPassword?: string;

  /** How many reverse proxies stand in front [TRUST_PROXY_HOPS]. */
  @IsInt()
  @Min(0)
  @Max(10)
  trustProxyHops: number = 0;

  /** Who may read /metrics from elsewhere than this machine: `Authorization: Bearer …` [METRICS_TOKEN]. */
  @IsOptional()
  @MinLength(16)
  metricsToken?: string;

  /** [LOG_LEVEL] */
  @IsIn(['debug', 'info', 'warn', 'error', 'silent'])
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'info';
}
