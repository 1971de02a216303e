import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { pagePerson } from '../api/page-person.js';
import { namesLeftBy } from './local-copy.js';
import { sendOpenTexts } from './use-autosave.js';

/** Names of the person's texts that are on this device only, once what can be sent has been sent. */
export function useTextsLeft(): UseQueryResult<string[]> {
  return useQuery({
    queryKey: ['texts-left'],
    queryFn: async () => {
      await sendOpenTexts();
      return namesLeftBy(pagePerson());
    },
    networkMode: 'always',
    staleTime: 0,
    gcTime: 0,
  });
}
