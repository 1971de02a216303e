import { Injectable } from '@nestjs/common';
import { Config, Texts, type TextParams } from '#platform';
import type { AddressedLetter } from '../data/addressed-letter.js';
import { pathOf } from '../domain/letter-kinds.js';
import { letterValues } from '../domain/letter-values.js';

export interface LetterText {
  subject: string;
  body: string;
}

/** Says a letter in its reader's language and time zone. */
@Injectable()
export class RenderLetter {
  constructor(
    private readonly texts: Texts,
    private readonly config: Config,
  ) {}

  /** One line: a title with a line break in it must not break a list or a mail's header. */
  subject(letter: AddressedLetter): string {
    return this.say(letter, `letters.${letter.kind}.subject`, this.values(letter)).replace(/[\r\n\t]+/g, ' ');
  }

  body(letter: AddressedLetter): string {
    return this.say(letter, `letters.${letter.kind}.body`, this.values(letter));
  }

  /** The letter as it is mailed: with a line that says where it comes from. */
  mail(letter: AddressedLetter): LetterText {
    const values = { body: this.body(letter), link: this.address('/letters') };
    return { subject: this.subject(letter), body: this.say(letter, 'letters.mailed', values) };
  }

  private values({ params, reader, objectKind, objectId }: AddressedLetter): TextParams {
    const inBothZones = (inContest: string, inReader: string): string =>
      this.texts.say(reader.locale, 'letters.in-both-zones', { inContest, inReader });
    return {
      ...letterValues(params, reader, inBothZones),
      link: this.address(pathOf(objectKind, objectId)),
    };
  }

  private say({ reader }: AddressedLetter, code: string, values: TextParams): string {
    return this.texts.say(reader.locale, code, values);
  }

  private address(path: string): string {
    return new URL(path, this.config.publicUrl).href;
  }
}
