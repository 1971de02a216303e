import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Locale } from '#contracts';
import { byAlphabet } from '../texts/alphabet.js';
import { useTexts } from '../texts/use-texts.js';
import { answerOf, api } from './client.js';

const NAME = { ru: 'nameRu', sah: 'nameSah', en: 'nameEn' } as const satisfies Record<Locale, string>;

const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: async () => (await answerOf(api.GET('/api/municipalities'))).items,
  staleTime: Infinity,
});

interface Place {
  oktmo: string;
  name: string;
}

/** The republic's districts and cities by their names in the reader's language; empty until they are there. */
export function useMunicipalities(): Place[] {
  const { locale } = useTexts();
  const { data } = useQuery(municipalitiesQuery);
  const inOrder = byAlphabet(locale);
  const places = (data ?? []).map((place) => ({ oktmo: place.oktmo, name: place[NAME[locale]] }));
  return places.sort((one, other) => inOrder(one.name, other.name));
}

/** Names in the reader's language by code, for what the server has written in Russian; empty until they are there. */
export function useMunicipalityNames(): ReadonlyMap<string, string> {
  return new Map(useMunicipalities().map(({ oktmo, name }) => [oktmo, name]));
}
