import { isOrganisationInn, isPersonInn } from '#kernel';
import type { components } from '../../generated/api-types.js';

type Saved = components['schemas']['SaveExpertProfileDto'];

/** What is known of an expert, wherever it comes from. */
export type KnownProfile = Pick<
  components['schemas']['ExpertDto'],
  'directions' | 'municipalityOktmo' | 'workplaceInns' | 'capacity'
>;

/** What stands in the fields. */
export interface ProfileValues {
  directions: string[];
  municipalityOktmo: string;
  workplaceInns: string;
  capacity: string;
}

export const valuesOf = (profile: KnownProfile): ProfileValues => ({
  directions: profile.directions,
  municipalityOktmo: profile.municipalityOktmo ?? '',
  workplaceInns: profile.workplaceInns.join(', '),
  capacity: profile.capacity?.toString() ?? '',
});

/** They stand apart by commas, spaces or lines, as people paste them. */
const innsIn = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

/** The first whose digits do not fit; the server would refuse it. */
export const wrongInnIn = (text: string): string | undefined =>
  innsIn(text).find((inn) => !isOrganisationInn(inn) && !isPersonInn(inn));

export const bodyOf = (values: ProfileValues, organiserId: string): Saved => ({
  ...{ organiserId, directions: values.directions },
  municipalityOktmo: values.municipalityOktmo || null,
  workplaceInns: innsIn(values.workplaceInns),
  capacity: values.capacity.trim() === '' ? null : Number(values.capacity),
});
