import { Injectable } from '@nestjs/common';
import { Calls } from '#calls';
import { budgetSums } from '#engine';
import { Transactions, type Actor } from '#platform';
import { ApplicationEntity } from '../data/application.entity.js';
import { ApplicationCopies } from '../data/application-copies.js';
import { Applications } from '../data/applications.js';
import type { ApplicationContent } from '../domain/application-content.js';
import { fail } from '../domain/applications.errors.js';
import { OwnApplications } from './own-applications.js';

export interface SavedApplication {
  /** The version that the author has read. */
  version: number;
  trackId: string;
  municipalityOktmo: string;
  content: ApplicationContent;
  /**
   * The author's own text that this save is not: two windows had changed the draft, and the author has chosen. It is
   * kept, and so is the text that this save replaces.
   */
  putAside?: ApplicationContent;
}

/**
 * Saves a draft. Two windows cannot overwrite each other: whoever saves an older version is told so. After a
 * submission the draft goes on, and what was handed in stays what counts until it is handed in again.
 */
@Injectable()
export class UpdateApplication {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly own: OwnApplications,
    private readonly applications: Applications,
    private readonly copies: ApplicationCopies,
  ) {}

  /** @throws DomainError `applications.changed-meanwhile`, `applications.not-editable`, `applications.track-taken` */
  async execute(actor: Actor, id: string, saved: SavedApplication): Promise<ApplicationEntity> {
    const { application } = await this.own.get(actor, id);
    const call = await this.calls.get(application.callId);
    if (call.status !== 'published') throw fail('applications.not-editable');
    const tracks = await this.calls.tracksOf(call.id);
    if (!tracks.some((track) => track.id === saved.trackId))
      throw fail('applications.unknown-track', {}, [
        { pointer: '/trackId', code: 'applications.unknown-track' },
      ]);
    return this.tx.run(async (em) => {
      const { requestedKopecks, ownKopecks } = budgetSums(saved.content.budget);
      const replaced = saved.putAside && (await this.applications.hold(em, id)).content;
      const result = await em
        .createQueryBuilder()
        .update(ApplicationEntity)
        .set({
          ...{ trackId: saved.trackId, municipalityOktmo: saved.municipalityOktmo, content: saved.content },
          ...{ title: saved.content.project.title, requestedKopecks, ownKopecks },
          version: saved.version + 1,
          updatedAt: () => 'clock_timestamp()',
          changedSinceSubmission: () => 'submitted_at IS NOT NULL',
        })
        .where(`id = :id AND version = :version AND status IN ('draft', 'submitted')`, {
          id,
          version: saved.version,
        })
        .execute();
      if (result.affected === 0) throw await this.refusal(id);
      if (saved.putAside && replaced)
        await this.copies.keep(em, { id, content: saved.content }, actor.personId, [
          replaced,
          saved.putAside,
        ]);
      return this.applications.get(id);
    });
  }

  private async refusal(id: string): Promise<Error> {
    const { status } = await this.applications.get(id);
    const editable = status === 'draft' || status === 'submitted';
    return fail(editable ? 'applications.changed-meanwhile' : 'applications.not-editable');
  }
}
