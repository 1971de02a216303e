import type { texts as russian } from './articles-ru.js';

export const texts: Record<keyof typeof russian, string> = {
  'article.staff': 'Staff',
  'article.civil-contracts': 'Civil contracts',
  'article.contributions': 'Social contributions',
  'article.travel': 'Travel',
  'article.office': 'Rent and communications',
  'article.equipment': 'Equipment',
  'article.it': 'Website and software',
  'article.consulting': 'Consulting',
  'article.events': 'Events',
  'article.publishing': 'Printing',
  'article.other': 'Other',
};
