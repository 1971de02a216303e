import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.js';

const ATTEMPTS = 3;
const FRESH_MS = 10_000;

/** A refusal is an answer: asking again gives the same one. */
const isWorthRetrying = (failures: number, error: Error): boolean =>
  failures < ATTEMPTS && !(error instanceof ApiProblem && !error.isFault);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: FRESH_MS, retry: isWorthRetrying, throwOnError: false },
    mutations: { retry: false, networkMode: 'always' },
  },
});
