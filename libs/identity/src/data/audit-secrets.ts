import { Injectable } from '@nestjs/common';

/** Ids of objects whose entries a person must not read. */
type SecretSource = (personId: string) => Promise<string[]>;

/**
 * What of the audit is kept from a reader. The libraries whose objects they are add their sources when they are
 * loaded, so the trail knows nothing of reviews.
 */
@Injectable()
export class AuditSecrets {
  private readonly sources: SecretSource[] = [];

  add(source: SecretSource): void {
    this.sources.push(source);
  }

  async from(personId: string): Promise<string[]> {
    return (await Promise.all(this.sources.map((source) => source(personId)))).flat();
  }
}
