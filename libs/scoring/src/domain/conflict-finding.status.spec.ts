import { availableActions, unreachableStatuses } from '#kernel';
import { findingStatuses, type FindingFacts, type FindingStatus } from './conflict-finding.status.js';

describe('the way of a conflict that was found', () => {
  const openTo = (status: FindingStatus, facts: FindingFacts): string[] =>
    availableActions(findingStatuses, status, facts)
      .filter(({ available }) => available)
      .map(({ action }) => action);

  it('reaches every status', () => {
    expect(unreachableStatuses(findingStatuses)).toEqual([]);
  });

  it.each<[FindingStatus, boolean | undefined, string[]]>([
    ['suspected', false, ['uphold', 'clear']],
    ['suspected', true, ['uphold']],
    ['stands', false, ['clear']],
    ['stands', true, []],
    ['stands', undefined, []],
    ['cleared', false, ['uphold']],
  ])('%s, declared %s, lets %j', (status, declared, actions) => {
    expect(openTo(status, declared === undefined ? {} : { declared })).toEqual(actions);
  });
});
