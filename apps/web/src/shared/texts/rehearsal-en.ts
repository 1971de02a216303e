import type { texts as ru } from './rehearsal-ru.js';

export const texts: Record<keyof typeof ru, string> = {
  'rehearsal.name': 'Rehearsal',
  'rehearsal.public': 'Rehearsal: this is what everyone will see without signing in.',
  'rehearsal.applicant': 'Rehearsal: this is what an applicant will see.',
  'rehearsal.expert': 'Rehearsal: this is what an expert will see.',
  'rehearsal.council': 'Rehearsal: this is what the council will see.',
  'rehearsal.what':
    'It shows the call before it is published: questions and rules are real, nothing is saved.',
  'rehearsal.back': 'To the call',
};
