import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Header, Headers, Ip, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DomainError } from '#kernel';
import { AccessFor, Config, Health, metrics } from '#platform';
import { HealthDto } from './dto/health.dto.js';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

@Controller()
export class HealthController {
  constructor(
    private readonly health: Health,
    private readonly config: Config,
  ) {}

  /** Whether promises are being kept: the age of undone work, the database, the queue. 503 when down. */
  @Get('api/health')
  @AccessFor('public')
  @ApiOperation({ operationId: 'getHealth', tags: ['operation'] })
  async report(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthDto> {
    const report = await this.health.report();
    void reply.status(report.status === 'down' ? 503 : 200);
    return report;
  }

  /** Prometheus metrics, for this machine or for who brings METRICS_TOKEN. */
  @Get('metrics')
  @AccessFor('public')
  @Header('content-type', metrics.contentType)
  @ApiOperation({ operationId: 'getMetrics', tags: ['operation'] })
  @ApiProduces('text/plain')
  async metrics(@Ip() ip: string, @Headers('authorization') authorization?: string): Promise<string> {
    if (!this.mayRead(ip, authorization)) throw new DomainError('kernel.no-such-route', 'not-found');
    await this.health.report();
    return metrics.metrics();
  }

  private mayRead(ip: string, authorization: string | undefined): boolean {
    const { metricsToken } = this.config;
    if (!metricsToken) return LOOPBACK.has(ip);
    const given = Buffer.from(authorization ?? '');
    const expected = Buffer.from(`Bearer ${metricsToken}`);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}
