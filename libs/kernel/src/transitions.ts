/** Why an action is refused: a problem code of the catalogue. */
export type Reason = string;
/** `true`, or the code of the problem that says why not. */
export type Verdict = true | Reason;

export interface Transition<Status extends string, Facts> {
  from: readonly Status[];
  to: Status;
  /** Synchronous, over facts that are already loaded. */
  guard?: (facts: Facts) => Verdict;
}

/** How a status changes: `action → { from, to, guard }`. The one place that says so. */
export interface TransitionTable<Status extends string, Action extends string, Facts> {
  initial: Status;
  statuses: readonly Status[];
  actions: Readonly<Record<Action, Transition<Status, Facts>>>;
}

/** One action as a screen shows it: open, or closed with the reason. */
export interface ActionState<Action extends string = string> {
  action: Action;
  available: boolean;
  reason?: Reason;
}

export type Decision<Status extends string> = { ok: true; to: Status } | { ok: false; reason: Reason };

/** The code used when the status itself does not allow the action. */
export const WRONG_STATUS: Reason = 'kernel.wrong-status';

/** Judges one action in a status. Never throws: the caller turns a reason into a 409. */
export function decide<Status extends string, Action extends string, Facts>(
  table: TransitionTable<Status, Action, Facts>,
  action: Action,
  status: Status,
  facts: Facts,
): Decision<Status> {
  const transition = table.actions[action];
  if (!transition.from.includes(status)) return { ok: false, reason: WRONG_STATUS };
  const verdict = transition.guard?.(facts) ?? true;
  return verdict === true ? { ok: true, to: transition.to } : { ok: false, reason: verdict };
}

/** The actions that the status has, each open or with its reason: the screen never guesses. */
export function availableActions<Status extends string, Action extends string, Facts>(
  table: TransitionTable<Status, Action, Facts>,
  status: Status,
  facts: Facts,
): ActionState<Action>[] {
  return (Object.keys(table.actions) as Action[])
    .filter((action) => table.actions[action].from.includes(status))
    .map((action) => {
      const decision = decide(table, action, status, facts);
      return decision.ok
        ? { action, available: true }
        : { action, available: false, reason: decision.reason };
    });
}

/** Statuses that no chain of actions reaches from the initial one: an error in the table. */
export function unreachableStatuses<Status extends string, Action extends string, Facts>(
  table: TransitionTable<Status, Action, Facts>,
): Status[] {
  const reached = new Set<Status>([table.initial]);
  const transitions = Object.values<Transition<Status, Facts>>(table.actions);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const { from, to } of transitions) if (from.some((status) => reached.has(status))) reached.add(to);
  }
  return table.statuses.filter((status) => !reached.has(status));
}
