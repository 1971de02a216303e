import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { Transactions } from '#platform';
import type { ApplicationContent } from '../domain/application-content.js';
import { fail } from '../domain/applications.errors.js';
import { ApplicationCopyEntity } from './application-copy.entity.js';
import { contentDigest } from './content-digest.js';

/** More than anybody looks through; older ones make room. */
const KEPT = 20;

/** A kept text as the list shows it. */
export interface ListedCopy {
  id: string;
  title: string;
  putAsideByName: string;
  putAsideAt: Date;
}

/** Texts of drafts that were decided against. */
@Injectable()
export class ApplicationCopies {
  constructor(private readonly tx: Transactions) {}

  /** Keeps what is not what the draft says from now on. A text that is kept already becomes the newest. */
  async keep(
    em: EntityManager,
    draft: { id: string; content: ApplicationContent },
    putAsideBy: string,
    texts: readonly ApplicationContent[],
  ): Promise<void> {
    const current = digestOf(draft.content);
    for (const content of texts) {
      const digest = digestOf(content);
      if (digest !== current)
        await em.query(
          `INSERT INTO application_copy (id, application_id, content, digest, put_aside_by) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT ON CONSTRAINT application_copy_once
           DO UPDATE SET put_aside_by = excluded.put_aside_by, put_aside_at = excluded.put_aside_at`,
          [newId(), draft.id, JSON.stringify(content), digest, putAsideBy],
        );
    }
    await em.query(
      `DELETE FROM application_copy WHERE id IN (
         SELECT id FROM application_copy WHERE application_id = $1 ORDER BY put_aside_at DESC OFFSET $2)`,
      [draft.id, KEPT],
    );
  }

  /** Newest first. */
  list(applicationId: string): Promise<ListedCopy[]> {
    return this.tx.manager.query<ListedCopy[]>(
      `SELECT c.id, c.content #>> '{project,title}' AS title, p.full_name AS "putAsideByName",
              c.put_aside_at AS "putAsideAt"
         FROM application_copy c JOIN person p ON p.id = c.put_aside_by
        WHERE c.application_id = $1 ORDER BY c.put_aside_at DESC, c.id`,
      [applicationId],
    );
  }

  /** @throws DomainError `applications.copy-not-found` */
  async get(applicationId: string, id: string): Promise<ApplicationCopyEntity> {
    const copy = await this.tx.manager.findOneBy(ApplicationCopyEntity, { id, applicationId });
    if (!copy) throw fail('applications.copy-not-found');
    return copy;
  }
}

/** Of the plain document: what arrives is an instance of the body's classes, what is stored is not. */
const digestOf = (content: ApplicationContent): string => contentDigest(JSON.parse(JSON.stringify(content)));
