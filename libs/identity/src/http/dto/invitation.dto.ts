import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { OmitType } from '@nestjs/swagger';
import { LOCALES, type Locale } from '#contracts';
import { IsTextUpTo } from '#platform';
import type { InvitationStatus } from '../../domain/expert-invitation.status.js';
import { RegisterPersonDto } from './register-person.dto.js';

export class InviteExpertDto {
  /**
   * For whom they are to read. Leave out when you administer one organiser only.
   */
  @IsOptional()
  @IsUUID()
  organiserId?: string;

  /** @example expert@example.org */
  @IsEmail()
  @MaxLength(200)
  email: string;

  /**
   * The language of the letter: ru, en or sah.
   * @example ru
   */
  @IsOptional()
  @IsIn(LOCALES)
  locale: Locale = 'ru';

  /**
   * Your own words in the letter.
   * @example "Приглашаем вас в эксперты по направлению «Культура»."
   */
  @IsOptional()
  @IsTextUpTo(1_000)
  note: string = '';
}

export class MadeInvitationDto {
  id: string;
  expiresAt: string;
  /** Where this installation sends no mail: the link to hand over. It is shown once. */
  link: string | null;
}

export class InvitationDto {
  id: string;
  email: string;
  status: InvitationStatus;
  invitedByName: string;
  invitedAt: string;
  expiresAt: string;
  /** The first one and the nudge. */
  lettersSent: number;
  /** Why the mail server does not take the letter; null when it does. */
  mailError: string | null;
  answeredAt: string | null;
  declineReason: string | null;
}

export class InvitationsPageDto {
  items: InvitationDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}

export class InvitationTokenDto {
  /**
   * What stands after the `#` of the link.
   * @example Zm9yIGFuIGludml0YXRpb24gb25seQ
   */
  @IsString()
  @MaxLength(100)
  token: string;
}

export class OpenInvitationDto {
  organiserName: string;
  /** The address that was invited. */
  email: string;
  expiresAt: string;
  /** The address has an account: sign in to accept. */
  hasAccount: boolean;
}

export class JoinByInvitationDto extends OmitType(RegisterPersonDto, ['email']) {
  /** @example Zm9yIGFuIGludml0YXRpb24gb25seQ */
  @IsString()
  @MaxLength(100)
  token: string;
}

export class JoinedDto {
  /** The address to sign in with. */
  email: string;
}

export class DeclineInvitationDto extends InvitationTokenDto {
  /** @example "В эти недели в отпуске." */
  @IsTextUpTo(1_000)
  @IsNotEmpty()
  reason: string;
}
