import { IsIn, IsNotEmpty, IsString, MaxLength, MinLength } from 'class-validator';
import { LOCALES, type Locale } from '#contracts';
import { IsTextUpTo } from '#platform';

export class UpdateMeDto {
  /** @example "Айыына Петрова" */
  @IsTextUpTo(200)
  @IsNotEmpty()
  fullName: string;

  /**
   * The language of letters and messages: ru, en or sah.
   * @example ru
   */
  @IsIn(LOCALES)
  locale: Locale;

  /**
   * Your own time zone, an IANA name.
   * @example Asia/Yakutsk
   */
  @IsTextUpTo(60)
  timeZone: string;
}

export class ChangePasswordDto {
  /** @example correct-horse-battery */
  @IsString()
  @MaxLength(200)
  currentPassword: string;

  /**
   * At least ten characters; a phrase of several words is the easiest to keep.
   * @example staple-river-lantern
   */
  @IsString()
  @MinLength(10)
  @MaxLength(200)
  newPassword: string;
}
