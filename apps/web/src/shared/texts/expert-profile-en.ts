import type { texts as ru } from './expert-profile-ru.js';

export const texts: Record<keyof typeof ru, string> = {
  'expert-profile.directions': 'Directions',
  'expert-profile.interests': 'Interests',
  'expert-profile.interests-hint':
    'Words and phrases, one on a line: “folk crafts”, “khomus”. They help to choose applications.',
  'expert-profile.languages': 'Reads in',
  'expert-profile.municipalities':
    '{count, plural, =0 {Districts of home and work} other {Districts: # chosen}}',
  'expert-profile.inns': 'INNs of workplaces',
  'expert-profile.inns-hint':
    'Apart by commas, the main one first. Applications of these organisations go to other experts.',
  'expert-profile.past-inns': 'INNs of former workplaces',
  'expert-profile.past-inns-hint': 'The administrator decides whether former work is a conflict.',
  'expert-profile.wrong-inn': 'INN {inn}: its last digits do not fit, check it.',
  'expert-profile.capacity': 'Applications in a call, at most',
  'expert-profile.capacity-hint': 'Empty: as many as the call says.',
  'expert-profile.saved': 'Saved.',
};
