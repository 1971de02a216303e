import { decide, unreachableStatuses, WRONG_STATUS, type TransitionTable } from '#kernel';

/** What every action does in every status, written down apart from the table: an absent status refuses. */
export type ExpectedWay<Status extends string, Action extends string> = Record<
  Action,
  Partial<Record<Status, Status>>
>;

/** For specs: walks the whole state × action matrix of a table with facts that satisfy every guard. */
export function walkStatusTable<Status extends string, Action extends string, Facts>(
  table: TransitionTable<Status, Action, Facts>,
  way: ExpectedWay<Status, Action>,
  facts: Facts,
): void {
  const actions = Object.keys(table.actions) as Action[];

  it('reaches every status', () => {
    expect(unreachableStatuses(table)).toEqual([]);
  });

  it('has exactly the actions that are expected', () => {
    expect(actions).toEqual(Object.keys(way));
  });

  for (const action of actions)
    for (const status of table.statuses)
      it(`${action} in ${status}`, () => {
        const to = way[action][status];
        expect(decide(table, action, status, facts)).toEqual(
          to ? { ok: true, to } : { ok: false, reason: WRONG_STATUS },
        );
      });
}
