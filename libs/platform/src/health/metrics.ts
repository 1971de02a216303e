import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export const metrics = new Registry();
collectDefaultMetrics({ register: metrics });

export const httpSeconds = new Histogram({
  name: 'keskil_http_request_seconds',
  help: 'Time to answer a request, by operation and status class',
  labelNames: ['operation', 'status'],
  buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5],
  registers: [metrics],
});

export const jobsTotal = new Counter({
  name: 'keskil_jobs_total',
  help: 'Jobs that ran, by name and outcome',
  labelNames: ['job', 'outcome'],
  registers: [metrics],
});

export const outboxAge = new Gauge({
  name: 'keskil_outbox_oldest_undone_seconds',
  help: 'Age of the oldest undone row of the outbox: it grows when jobs are not being done',
  registers: [metrics],
});
