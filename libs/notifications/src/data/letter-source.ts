import type { Role } from '#contracts';
import type { LetterKind } from '../domain/letter-kinds.js';

/** One kind of letter, said in SQL: what it is about and who gets it. */
export interface LetterSource {
  kind: LetterKind;
  /**
   * A SELECT over the facts (see {@link fact}) with the columns `organiser_id`, `object_kind`, `object_id`,
   * `occurrence` (text that names this effect among others of its kind), `params` (what the texts show), and
   * what `to` needs. A person gets one letter per occurrence, however many rows say so.
   */
  about: string;
  /** One of the addressees below. */
  to: string;
  /** SQL of the moment before which nobody may see the letter. */
  notBefore?: string;
  /** SQL of the condition on rows of `letter` under which one that nobody could see yet is withdrawn. */
  retracts?: string;
}

/** A fact that a letter is written for, e.g. an id that an event carries. */
export const fact = (name: string): string => `($1::jsonb ->> '${name}')`;
export const idFact = (name: string): string => `${fact(name)}::uuid`;

/** Everyone who acts for `organisation_id`. */
export const APPLICANT_TEAM = 'JOIN organisation_member who ON who.organisation_id = about.organisation_id';

/** The person `person_id`. */
export const THE_PERSON = 'CROSS JOIN LATERAL (SELECT about.person_id) AS who (person_id)';

/** Everyone who has the role for `organiser_id` now. */
export const staff = (role: Role): string =>
  `JOIN role_grant who ON who.organiser_id = about.organiser_id AND who.role = '${role}'
     AND who.valid_from <= clock_timestamp()
     AND (who.valid_until IS NULL OR who.valid_until > clock_timestamp())`;
