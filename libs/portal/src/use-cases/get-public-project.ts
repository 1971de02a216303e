import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { Transactions } from '#platform';
import { publicProject } from '../data/public-project.query.js';
import { fail } from '../domain/portal.errors.js';
import type { PublicProjectDto } from '../domain/public-project.dto.js';

/** A supported project, as everyone may see it. */
@Injectable()
export class GetPublicProject {
  constructor(private readonly tx: Transactions) {}

  /** @throws DomainError `portal.project-not-found`, also for one that has not won or whose results are not out */
  async execute(applicationId: string, locale: Locale): Promise<PublicProjectDto> {
    const project = await publicProject(this.tx.manager, applicationId, locale);
    if (!project) throw fail('portal.project-not-found');
    return project;
  }
}
