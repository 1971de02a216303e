import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import type { NamedFunding } from './funding-line.js';

type SavedScenario = components['schemas']['FundingScenarioDto'];

export interface Scenario extends NamedFunding {
  id: string;
}

const scenarioOf = ({ id, name, budgetKopecks, mostKopecks }: SavedScenario): Scenario => ({
  ...{ id, name },
  budget: BigInt(budgetKopecks),
  most: mostKopecks === null ? null : BigInt(mostKopecks),
});

/** The ways to spend the money that colleagues have saved, by name. */
export const scenariosQuery = (callId: string) =>
  queryOptions({
    queryKey: ['fund', 'scenarios', callId],
    queryFn: async () =>
      (
        await answerOf(api.GET('/api/calls/{id}/funding-scenarios', { params: { path: { id: callId } } }))
      ).items.map(scenarioOf),
  });
