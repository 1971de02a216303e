import { Injectable } from '@nestjs/common';
import { invitationLink, type InvitationLetter } from '#identity';
import { Config, Texts } from '#platform';
import { letterValues } from '../domain/letter-values.js';
import type { LetterText } from './render-letter.js';

/** The contests' zone, as long as nobody knows the reader's. */
const TIME_ZONE = 'Asia/Yakutsk';

/** Says an invitation to somebody of whom only the address is known. */
@Injectable()
export class RenderInvitation {
  constructor(
    private readonly texts: Texts,
    private readonly config: Config,
  ) {}

  execute({ locale, note, organiserName, expiresAt, lettersSent, token }: InvitationLetter): LetterText {
    const values = {
      ...letterValues(
        { expiresAt: expiresAt.toISOString() },
        { locale, timeZone: TIME_ZONE },
        (text) => text,
      ),
      ...{
        organiserName,
        note,
        hasNote: note === '' ? 'no' : 'yes',
        kind: lettersSent === 0 ? 'first' : 'nudge',
      },
      link: invitationLink(this.config.publicUrl, token),
    };
    const say = (code: string): string => this.texts.say(locale, code, values);
    return {
      subject: say('letters.invitation.subject').replace(/[\r\n\t]+/g, ' '),
      body: say('letters.invitation.body'),
    };
  }
}
