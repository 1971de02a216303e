import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Outbox, type Actor, type LettersOfKind, type LettersToCome } from '#platform';
import { Letters } from '../data/letters.js';
import { exampleLetter, isNearAnyOf, writtenKinds, type WrittenKind } from '../data/written-letters.query.js';
import { writeLetters } from '../jobs/notifications.jobs.js';
import { RenderLetter } from './render-letter.js';

/** What an act writes to people, shown before it is done: see `LettersAhead`. */
@Injectable()
export class PreviewLetters {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: Letters,
    private readonly render: RenderLetter,
  ) {}

  /** Writes what the transaction has told so far asks for. */
  async execute(em: EntityManager, { personId }: Actor): Promise<LettersToCome> {
    const ids: string[] = [];
    for (const event of await this.outbox.askedIn(em, writeLetters))
      ids.push(...(await this.letters.writeFor(em, event)));
    const isNear = await isNearAnyOf(em, ids, personId);
    const kinds: LettersOfKind[] = [];
    for (const written of await writtenKinds(em, ids, { personId, isNear }))
      kinds.push(await this.withExample(em, written));
    return { kinds, withoutNear: isNear };
  }

  private async withExample(
    em: EntityManager,
    { exampleId, ...counted }: WrittenKind,
  ): Promise<LettersOfKind> {
    if (exampleId === null) return { ...counted, example: null };
    const letter = await exampleLetter(em, exampleId);
    const { personName } = letter;
    return {
      ...counted,
      example: { personName, subject: this.render.subject(letter), body: this.render.body(letter) },
    };
  }
}
