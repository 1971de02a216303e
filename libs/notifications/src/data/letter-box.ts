import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '#kernel';
import { decodeCursor, pageOf, Transactions, type PageQuery } from '#platform';
import { ADDRESSED_LETTER, type AddressedLetter } from './addressed-letter.js';
import type { LetterEntity, MailStatus } from './letter.entity.js';

type Delivery = Pick<
  LetterEntity,
  'createdAt' | 'readAt' | 'mailStatus' | 'mailAttempts' | 'mailAt' | 'mailError'
>;

export interface ListedLetter extends AddressedLetter, Delivery {
  personId: string;
  personName: string;
}

export interface LetterPage {
  items: ListedLetter[];
  nextCursor: string | null;
}

const COLUMNS = `${ADDRESSED_LETTER}, l.person_id AS "personId", p.full_name AS "personName",
  l.created_at AS "createdAt", l.read_at AS "readAt", l.mail_status AS "mailStatus",
  l.mail_attempts AS "mailAttempts", l.mail_at AS "mailAt", l.mail_error AS "mailError"`;

/** Letters as they are read. One that is dated in the future is under embargo and not there yet. */
@Injectable()
export class LetterBox {
  constructor(private readonly tx: Transactions) {}

  /** A person's letters, newest first. */
  ofPerson(personId: string, page: PageQuery): Promise<LetterPage> {
    return this.page('l.person_id', personId, page, null);
  }

  /** The letters that an organiser's contests have sent, newest first. */
  ofOrganiser(organiserId: string, page: PageQuery, mailStatus: MailStatus | null): Promise<LetterPage> {
    return this.page('l.organiser_id', organiserId, page, mailStatus);
  }

  /** Opens a person's letter, which makes it a read one. */
  async open(personId: string, id: string): Promise<ListedLetter | undefined> {
    const [[letter]] = await this.tx.manager.query<[ListedLetter[], number]>(
      `UPDATE letter l SET read_at = coalesce(l.read_at, clock_timestamp())
         FROM person p
        WHERE l.id = $1 AND l.person_id = $2 AND p.id = l.person_id AND l.created_at <= clock_timestamp()
       RETURNING ${COLUMNS}`,
      [id, personId],
    );
    return letter;
  }

  private async page(
    owner: 'l.person_id' | 'l.organiser_id',
    ownerId: string,
    { cursor, limit }: PageQuery,
    mailStatus: MailStatus | null,
  ): Promise<LetterPage> {
    const letters = await this.tx.manager.query<ListedLetter[]>(
      `SELECT ${COLUMNS} FROM letter l JOIN person p ON p.id = l.person_id
        WHERE ${owner} = $1 AND l.created_at <= clock_timestamp()
          AND ($2::uuid IS NULL OR (l.created_at, l.id) < (SELECT created_at, id FROM letter WHERE id = $2))
          AND ($3::text IS NULL OR l.mail_status = $3)
        ORDER BY l.created_at DESC, l.id DESC LIMIT $4`,
      [ownerId, lastShown(cursor), mailStatus, limit + 1],
    );
    return pageOf(letters, limit, ({ createdAt, id }) => ({ key: createdAt.toISOString(), id }));
  }
}

/**
 * The cursor's id alone says where the next page begins: letters that were written by one statement differ by
 * microseconds, which the time in the cursor does not have.
 */
function lastShown(cursor: string | undefined): string | null {
  const after = decodeCursor(cursor);
  if (!after) return null;
  if (!isId(after.id)) throw new DomainError('kernel.broken-cursor', 'invalid');
  return after.id;
}
