import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.js';
import { byAlphabet } from '../texts/alphabet.js';
import { currentLocale } from '../texts/catalogues.js';

/** The republic's districts and cities. */
export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: async () => {
    const inOrder = byAlphabet(currentLocale());
    const { items } = await answerOf(api.GET('/api/municipalities'));
    const name = currentLocale() === 'sah' ? 'nameSah' : 'nameRu';
    return items.sort((a, b) => inOrder(a[name], b[name]));
  },
  staleTime: Infinity,
});
