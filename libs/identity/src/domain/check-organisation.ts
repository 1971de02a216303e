import type { OrganisationKind } from '#contracts';
import { isKpp, isOgrn, isOrganisationInn, isPersonInn, type FieldError } from '#kernel';

export interface OrganisationDetails {
  kind: OrganisationKind;
  inn?: string;
  ogrn?: string;
  kpp?: string;
  /** YYYY-MM-DD */
  registeredOn?: string;
}

type Field = 'inn' | 'ogrn' | 'kpp' | 'registeredOn';

/** Which identifiers each kind of applicant has. A group without registration may have none at all. */
const FIELDS: Record<OrganisationKind, readonly Field[]> = {
  'legal-entity': ['inn', 'ogrn', 'kpp', 'registeredOn'],
  person: ['inn'],
  group: [],
};

const CHECKS: Record<
  Exclude<Field, 'registeredOn' | 'inn'>,
  { holds: (text: string) => boolean; code: string }
> = {
  ogrn: { holds: isOgrn, code: 'identity.wrong-ogrn' },
  kpp: { holds: isKpp, code: 'identity.wrong-kpp' },
};

/**
 * Checks the identifiers of an applicant by its kind.
 * @param today YYYY-MM-DD in the organiser's zone
 */
export function checkOrganisation(details: OrganisationDetails, today: string): FieldError[] {
  const expected = FIELDS[details.kind];
  return (['inn', 'ogrn', 'kpp', 'registeredOn'] as const).flatMap((field) => {
    const value = details[field];
    const pointer = `/${field}`;
    if (value === undefined) return expected.includes(field) ? [{ pointer, code: 'field.required' }] : [];
    if (!expected.includes(field)) return [{ pointer, code: 'identity.field-not-for-kind' }];
    const code = faultOf(details.kind, field, value, today);
    return code ? [{ pointer, code }] : [];
  });
}

function faultOf(kind: OrganisationKind, field: Field, value: string, today: string): string | undefined {
  if (field === 'registeredOn') return value > today ? 'identity.registered-in-future' : undefined;
  if (field === 'inn') {
    const holds = kind === 'person' ? isPersonInn(value) : isOrganisationInn(value);
    return holds ? undefined : 'identity.wrong-inn';
  }
  return CHECKS[field].holds(value) ? undefined : CHECKS[field].code;
}
