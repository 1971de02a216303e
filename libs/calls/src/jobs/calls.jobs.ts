import { defineSchedule } from '#platform';

/** The deadline itself is judged at submission; this only moves the call on soon after it. */
export const closeDueIntakes = defineSchedule({ name: 'calls.close-due-intakes', everyMs: 2_000 });
