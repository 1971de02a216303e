import { Injectable, type LoggerService } from '@nestjs/common';
import { pino, type Logger as Pino } from 'pino';
import type { Config } from '../config/config.js';
import { traceId } from './trace.js';

/** What Nest tells of its own start: a hundred lines that say nothing to an operator. */
const FRAMEWORK = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);

/** JSON lines on standard output, each with the trace id of the request or job that wrote it. */
@Injectable()
export class Logger implements LoggerService {
  private readonly pino: Pino;

  constructor(config: Pick<Config, 'logLevel'>) {
    this.pino = pino({
      level: config.logLevel,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => ({ trace: traceId() }),
    });
  }

  log(message: unknown, context?: unknown): void {
    const level = FRAMEWORK.has(String(context)) ? 'debug' : 'info';
    this.pino[level](fields(context), String(message));
  }

  warn(message: unknown, context?: unknown): void {
    this.pino.warn(fields(context), String(message));
  }

  debug(message: unknown, context?: unknown): void {
    this.pino.debug(fields(context), String(message));
  }

  error(message: unknown, ...context: unknown[]): void {
    const error = message instanceof Error ? message : context.find((part) => part instanceof Error);
    this.pino.error(
      { ...fields(context.at(-1)), err: error },
      message instanceof Error ? message.message : String(message),
    );
  }
}

function fields(context: unknown): Record<string, unknown> {
  if (typeof context === 'string') return { context };
  if (context && typeof context === 'object' && !(context instanceof Error)) return { ...context };
  return {};
}
