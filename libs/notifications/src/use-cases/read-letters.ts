import { Injectable } from '@nestjs/common';
import type { Actor, PageQuery } from '#platform';
import { LetterBox, type LetterPage, type ListedLetter } from '../data/letter-box.js';
import type { MailStatus } from '../data/letter.entity.js';
import { fail } from '../domain/notifications.errors.js';
import { mayReadDeliveries } from './notifications.policy.js';
import { RenderLetter, type LetterText } from './render-letter.js';

export type LetterWithSubject = ListedLetter & Pick<LetterText, 'subject'>;
export type LetterWithText = ListedLetter & LetterText;

export interface LettersPage {
  items: LetterWithSubject[];
  nextCursor: string | null;
}

/** Letters as people may see them: one's own, and for an organiser's staff whether letters arrived. */
@Injectable()
export class ReadLetters {
  constructor(
    private readonly letters: LetterBox,
    private readonly render: RenderLetter,
  ) {}

  async listOwn(actor: Actor, page: PageQuery): Promise<LettersPage> {
    return this.withSubjects(await this.letters.ofPerson(actor.personId, page));
  }

  /** @throws DomainError `notifications.letter-not-found`, also for somebody else's letter */
  async open(actor: Actor, id: string): Promise<LetterWithText> {
    const letter = await this.letters.open(actor.personId, id);
    if (!letter) throw fail('notifications.letter-not-found');
    return { ...letter, subject: this.render.subject(letter), body: this.render.body(letter) };
  }

  /** @throws DomainError `notifications.organiser-not-found`, also for an organiser of other people */
  async listDeliveries(
    actor: Actor,
    organiserId: string,
    page: PageQuery & { mailStatus?: MailStatus },
  ): Promise<LettersPage> {
    if (mayReadDeliveries(actor, organiserId) !== true) throw fail('notifications.organiser-not-found');
    return this.withSubjects(await this.letters.ofOrganiser(organiserId, page, page.mailStatus ?? null));
  }

  private withSubjects({ items, nextCursor }: LetterPage): LettersPage {
    return {
      items: items.map((letter) => ({ ...letter, subject: this.render.subject(letter) })),
      nextCursor,
    };
  }
}
