import type { texts as ru } from './rehearsal-ru.js';

export const texts: Record<keyof typeof ru, string> = {
  'rehearsal.name': 'Rehearsal',
  'rehearsal.applicant': 'Rehearsal: this is what an applicant will see.',
  'rehearsal.expert': 'Rehearsal: this is what an expert will see.',
  'rehearsal.nothing-kept': 'Nothing is saved.',
  'rehearsal.back': 'To the call',
};
