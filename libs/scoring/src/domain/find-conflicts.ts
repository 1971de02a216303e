import type { Pair } from './assignment-state.js';
import { nameKey, surnameKey } from './person-names.js';

/** What a conflict was told by, the surest first. */
const CONFLICT_GROUNDS = ['same-person', 'co-application', 'former-workplace', 'same-surname'] as const;
export type ConflictGround = (typeof CONFLICT_GROUNDS)[number];

/** A name says that it is the same person; a place or a surname is for a person to judge. */
const CERTAIN: ReadonlySet<ConflictGround> = new Set(['same-person', 'co-application']);
export const isCertain = (ground: ConflictGround): boolean => CERTAIN.has(ground);

interface PeopleOfApplication {
  id: string;
  organisationId: string;
  /** Full names of the leader and the team. */
  people: readonly string[];
}

export interface ConflictGrounds {
  experts: readonly {
    id: string;
    fullName: string;
    municipalityOktmos: readonly string[];
    pastWorkplaceInns: readonly string[];
  }[];
  /** The call's own. */
  applications: readonly (PeopleOfApplication & {
    inn: string | null;
    /** Of the project and of the applicant. */
    municipalityOktmos: readonly string[];
  })[];
  /** Whatever was handed in to the organiser's calls, those of this call included. */
  handedIn: readonly PeopleOfApplication[];
}

export interface FoundConflict extends Pair {
  ground: ConflictGround;
}

type Expert = ConflictGrounds['experts'][number];
type Application = ConflictGrounds['applications'][number];

/** Conflicts that names, places and workplaces tell, one for a pair: by its surest ground. */
export function findConflicts({ experts, applications, handedIn }: ConflictGrounds): FoundConflict[] {
  const together = applicantsTogetherWith(experts, handedIn);
  const holds: Record<
    ConflictGround,
    (application: Application, people: Names, expert: KnownExpert) => boolean
  > = {
    'same-person': (_, { full }, { name }) => name !== null && full.has(name),
    'co-application': ({ organisationId }, { full }, { id }) =>
      together.organisations.get(id)?.has(organisationId) === true || overlap(together.people.get(id), full),
    'former-workplace': ({ inn }, _, { pastWorkplaceInns }) =>
      inn !== null && pastWorkplaceInns.includes(inn),
    'same-surname': ({ municipalityOktmos }, { surnames }, { surname, municipalityOktmos: own }) =>
      surname !== null && surnames.has(surname) && municipalityOktmos.some((oktmo) => own.includes(oktmo)),
  };
  const known = experts.map(knownExpert);
  return applications.flatMap((application) => {
    const people = namesOf(application);
    return known.flatMap((expert): FoundConflict[] => {
      const ground = CONFLICT_GROUNDS.find((each) => holds[each](application, people, expert));
      return ground ? [{ applicationId: application.id, expertId: expert.id, ground }] : [];
    });
  });
}

type KnownExpert = Expert & { name: string | null; surname: string | null };
interface Names {
  full: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
}

const knownExpert = (expert: Expert): KnownExpert => ({
  ...expert,
  name: nameKey(expert.fullName),
  surname: surnameKey(expert.fullName),
});

const keysOf = (names: readonly string[], keyOf: (name: string) => string | null): Set<string> =>
  new Set(names.map(keyOf).filter((key) => key !== null));

const namesOf = ({ people }: PeopleOfApplication): Names => ({
  full: keysOf(people, nameKey),
  surnames: keysOf(people, surnameKey),
});

/** With which organisations and people an expert has stood in an application before, by the expert's id. */
function applicantsTogetherWith(experts: readonly Expert[], handedIn: readonly PeopleOfApplication[]) {
  const byName = new Map<string, string[]>();
  for (const { id, fullName } of experts) {
    const name = nameKey(fullName);
    if (name) byName.set(name, [...(byName.get(name) ?? []), id]);
  }
  const organisations = new Map<string, Set<string>>();
  const people = new Map<string, Set<string>>();
  for (const { organisationId, people: named } of handedIn) {
    const names = keysOf(named, nameKey);
    for (const name of names)
      for (const id of byName.get(name) ?? []) {
        organisations.set(id, (organisations.get(id) ?? new Set()).add(organisationId));
        people.set(id, new Set([...(people.get(id) ?? []), ...names].filter((other) => other !== name)));
      }
  }
  return { organisations, people };
}

const overlap = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string>): boolean =>
  one !== undefined && [...one].some((name) => other.has(name));
