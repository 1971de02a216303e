import { defineSchedule } from '#platform';

/** A tranche's day comes once a day, in the zone of its contest. */
export const openDueTranches = defineSchedule({ name: 'payouts.open-due-tranches', everyMs: 60_000 });
