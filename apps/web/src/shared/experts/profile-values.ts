import type { Locale } from '#contracts';
import { isOrganisationInn, isPersonInn } from '#kernel';
import type { components } from '../../generated/api-types.js';

type Saved = components['schemas']['SaveExpertProfileDto'];

/** What is known of an expert, wherever it comes from. */
export type KnownProfile = Pick<
  components['schemas']['ExpertDto'],
  | 'directions'
  | 'interests'
  | 'languages'
  | 'municipalityOktmos'
  | 'workplaceInns'
  | 'pastWorkplaceInns'
  | 'capacity'
>;

/** What stands in the fields. */
export interface ProfileValues {
  directions: string[];
  interests: string;
  languages: Locale[];
  municipalityOktmos: string[];
  workplaceInns: string;
  pastWorkplaceInns: string;
  capacity: string;
}

export const valuesOf = (profile: KnownProfile): ProfileValues => ({
  directions: profile.directions,
  interests: profile.interests.join('\n'),
  languages: profile.languages,
  municipalityOktmos: profile.municipalityOktmos,
  workplaceInns: profile.workplaceInns.join(', '),
  pastWorkplaceInns: profile.pastWorkplaceInns.join(', '),
  capacity: profile.capacity?.toString() ?? '',
});

/** They stand apart by commas, spaces or lines, as people paste them. */
const innsIn = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

/** One on a line, or between commas; said twice is said once. */
const interestsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n,;]+/)
      .map((interest) => interest.trim())
      .filter(Boolean),
  ),
];

/** The first whose digits do not fit; the server would refuse it. */
export const wrongInnIn = (text: string): string | undefined =>
  innsIn(text).find((inn) => !isOrganisationInn(inn) && !isPersonInn(inn));

export const bodyOf = (values: ProfileValues, organiserId: string): Saved => ({
  ...{ organiserId, directions: values.directions, languages: values.languages },
  interests: interestsIn(values.interests),
  municipalityOktmos: values.municipalityOktmos.filter(Boolean),
  workplaceInns: innsIn(values.workplaceInns),
  pastWorkplaceInns: innsIn(values.pastWorkplaceInns),
  capacity: values.capacity.trim() === '' ? null : Number(values.capacity),
});
