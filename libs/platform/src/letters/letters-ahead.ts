import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions } from '../database/transactions.js';
import type { Actor } from '../http/actor.js';

/** Letters of one kind that an act would bring about. */
export interface LettersOfKind {
  kind: string;
  /** What the letters say was decided; null where they tell of no decision. */
  decision: string | null;
  letters: number;
  /** Null where its text is not for this reader. */
  example: { personName: string; subject: string; body: string } | null;
}

export interface LettersToCome {
  /** In the order of their kinds and decisions. */
  kinds: LettersOfKind[];
  /** Letters about applications that the reader stands near to are not among them. */
  withoutNear: boolean;
}

/** Says what letters the transaction has brought about so far. */
type ReadLettersOf = (em: EntityManager, reader: Actor) => Promise<LettersToCome>;

/**
 * What letters an act would bring about. The act is done by its own use case, with its refusals, its letters are
 * written as they would be, and all of it is undone: what is shown is what will be sent.
 */
@Injectable()
export class LettersAhead {
  private readLetters: ReadLettersOf | undefined;

  constructor(private readonly tx: Transactions) {}

  /** Said once, by the library that writes letters. */
  readBy(readLetters: ReadLettersOf): void {
    this.readLetters = readLetters;
  }

  /** @throws what the act throws */
  of(reader: Actor, act: () => Promise<unknown>): Promise<LettersToCome> {
    const { readLetters } = this;
    if (!readLetters) throw new RangeError('Nothing writes letters');
    return this.tx.undone(async (em) => {
      await act();
      return readLetters(em, reader);
    });
  }
}
