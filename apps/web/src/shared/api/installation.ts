import { queryOptions, useQuery } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from './client.js';

export type Installation = components['schemas']['InstallationDto'];

/** What this installation is: whether it shows the demo, and whom to ask for help. */
const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: () => answerOf(api.GET('/api/installation')),
  staleTime: Infinity,
});

export const useInstallation = (): Installation | undefined => useQuery(installationQuery).data;
