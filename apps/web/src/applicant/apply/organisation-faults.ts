import type { OrganisationKind } from '#contracts';
import { isKpp, isOgrn, isOrganisationInn, isPersonInn } from '#kernel';

/** The numbers that each kind of applicant has; a group without registration has none. */
export const NUMBERS = {
  'legal-entity': ['inn', 'ogrn', 'kpp'],
  person: ['inn'],
  group: [],
} as const satisfies Record<OrganisationKind, readonly OrganisationNumber[]>;

export type OrganisationNumber = 'inn' | 'ogrn' | 'kpp';

const LENGTHS = { ogrn: 13, kpp: 9 } as const;

export const lengthOf = (number: OrganisationNumber, kind: OrganisationKind): number =>
  number === 'inn' ? (kind === 'person' ? 12 : 10) : LENGTHS[number];

const HOLDS = { ogrn: isOgrn, kpp: isKpp } as const;

/** What is wrong with a number: how many digits it should have, or that its check digit does not hold. */
export type NumberFault =
  { text: 'applicant.number.length'; expected: number; actual: number } | { text: 'applicant.number.check' };

/** @returns null when the number holds */
export function faultOfNumber(
  number: OrganisationNumber,
  kind: OrganisationKind,
  written: string,
): NumberFault | null {
  const text = written.trim();
  const expected = lengthOf(number, kind);
  if (text.length !== expected) return { text: 'applicant.number.length', expected, actual: text.length };
  const innHolds = kind === 'person' ? isPersonInn : isOrganisationInn;
  const holds = number === 'inn' ? innHolds : HOLDS[number];
  return holds(text) ? null : { text: 'applicant.number.check' };
}
