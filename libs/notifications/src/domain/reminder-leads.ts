/** How long before a deadline people are reminded of it, in hours. */
export const LEAD_HOURS = { '7-days': 168, '1-day': 24, '3-hours': 3 } as const;

export type Lead = keyof typeof LEAD_HOURS;

/**
 * The reminders that still can be sent in time. One whose moment has passed is left out: a reminder that says
 * «seven days» on the third day is worse than none, and the next one is near.
 * @param hoursLeft until the deadline, with a fraction; negative after it
 */
export function leadsAhead(hoursLeft: number): Lead[] {
  return (Object.keys(LEAD_HOURS) as Lead[]).filter((lead) => LEAD_HOURS[lead] < hoursLeft);
}
