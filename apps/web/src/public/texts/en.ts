import type { texts as russian } from './ru.js';

export const texts: Record<keyof typeof russian, string> = {
  'public.calls.title': 'Calls',
  'public.calls.open': 'Open for applications',
  'public.calls.later': 'Soon',
  'public.calls.past': 'Closed',
  'public.calls.none': 'There are no calls yet. Come back later, or ask the resource centre.',
  'public.calls.opens': 'Opens {when}',
  'public.calls.results-on': 'Results: {when}',
  'public.calls.results': 'Results',
};
