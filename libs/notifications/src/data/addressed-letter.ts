import type { Reader } from '../domain/letter-values.js';
import type { LetterEntity } from './letter.entity.js';

/** A letter and who it is for: what it takes to say its text. */
export interface AddressedLetter extends Pick<
  LetterEntity,
  'id' | 'kind' | 'params' | 'objectKind' | 'objectId'
> {
  reader: Reader;
}

/** The columns of an {@link AddressedLetter} in a query over `letter l` and `person p`. */
export const ADDRESSED_LETTER = `l.id, l.kind, l.params, l.object_kind AS "objectKind", l.object_id AS "objectId",
  json_build_object('locale', p.locale, 'timeZone', p.time_zone) AS reader`;
