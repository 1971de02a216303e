import type { texts as ru } from './expert-profile-ru.js';

export const texts: Record<keyof typeof ru, string> = {
  'expert-profile.directions': 'Directions',
  'expert-profile.municipality': 'Home district',
  'expert-profile.inns': 'INNs of workplaces',
  'expert-profile.inns-hint': 'Apart by commas. Applications of these organisations go to other experts.',
  'expert-profile.wrong-inn': 'INN {inn}: its last digits do not fit, check it.',
  'expert-profile.capacity': 'Applications in a call, at most',
  'expert-profile.capacity-hint': 'Empty: as many as the call says.',
  'expert-profile.saved': 'Saved.',
};
