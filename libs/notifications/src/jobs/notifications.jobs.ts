import type { Topic } from '#contracts';
import { defineJob, defineSchedule, idsPayload } from '#platform';
import { LETTER_RULES } from '../data/letter-rules/letter-rules.js';
import type { ToldEvent } from '../data/letters.js';

/** The topics that bring letters about. */
export const LETTER_TOPICS: ReadonlySet<Topic> = new Set(LETTER_RULES.map((rule) => rule.topic));

/** After any of these a call's deadlines may be others than before. */
export const DEADLINE_TOPICS = [
  'call.published',
  'call.extended',
  'call.rules-changed',
  'call.intake-closed',
  'call.reviewing-opened',
  'call.review-closed',
  'call.cancelled',
] as const satisfies readonly Topic[];

export const writeLetters = defineJob<ToldEvent>({
  name: 'notifications.write-letters',
  parse: (value) => {
    const { topic, ids } = Object(value) as Partial<ToldEvent>;
    if (!topic || !LETTER_TOPICS.has(topic)) throw new TypeError(`no letter is written for ${topic}`);
    if (!ids || typeof ids !== 'object') throw new TypeError(`a job's payload lacks the ids of ${topic}`);
    return { topic, ids };
  },
});

export const planReminders = defineJob<{ callId: string }>({
  name: 'notifications.plan-reminders',
  parse: idsPayload('callId'),
  coalesceBy: ({ callId }) => callId,
});

export const sendDueReminders = defineSchedule({ name: 'notifications.send-due-reminders', everyMs: 5_000 });

export const deliverInvitations = defineSchedule({
  name: 'notifications.deliver-invitations',
  everyMs: 5_000,
});

export const deliverMail = defineSchedule({ name: 'notifications.deliver-mail', everyMs: 5_000 });
