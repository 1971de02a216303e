import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';

export type ApplicationPanels = components['schemas']['ApplicationPanelsDto'];
export type Panel = components['schemas']['WatchedPanelDto'];

/** What an application's experts gave and said to each other. */
export const panelsQuery = (applicationId: string) =>
  queryOptions({
    queryKey: ['fund', 'panels', applicationId],
    queryFn: (): Promise<ApplicationPanels> =>
      answerOf(api.GET('/api/applications/{id}/panels', { params: { path: { id: applicationId } } })),
    // Experts write at the same time.
    refetchInterval: 15_000,
  });
