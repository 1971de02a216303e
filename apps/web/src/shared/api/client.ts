import createClient from 'openapi-fetch';
import type { paths } from '../../generated/api-types.js';
import { currentLocale } from '../texts/catalogues.js';
import { learnServerTime } from '../time/server-clock.js';
import { ApiProblem, type Problem } from './problem.js';

/** The server's interface. Types come from `openapi.json`: an operation that changed does not compile. */
export const api = createClient<paths>({ baseUrl: '/' });

api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', currentLocale());
    return request;
  },
  onResponse({ response }) {
    learnServerTime(response.headers.get('date'));
  },
});

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/**
 * The body of an answer.
 * @throws ApiProblem when the server refuses; TypeError when it cannot be reached
 */
export async function answerOf<Data>(request: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await request;
  if (response.ok) return data as Data;
  throw new ApiProblem(response.status, error as Problem | undefined);
}
