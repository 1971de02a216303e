import type { ApplicationStatus } from '#contracts';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { everyPage } from '../every-page.js';

export type FundApplication = components['schemas']['ApplicationDto'];
export type QueuedApplication = components['schemas']['ListedApplicationDto'];

/** Applications of a call in one status, all of them. */
export const applicationsIn = (callId: string, status: ApplicationStatus): Promise<QueuedApplication[]> =>
  everyPage((cursor) =>
    answerOf(
      api.GET('/api/applications', {
        params: { query: { callId, status, limit: 200, ...(cursor && { cursor }) } },
      }),
    ),
  );
