import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { LOCALES, type Locale } from '#contracts';
import { IsTextUpTo } from '#platform';

/** What every account has. */
export class PersonFieldsDto {
  /** @example aiyyna@example.org */
  @IsEmail()
  @MaxLength(200)
  email: string;

  /** @example "Айыына Петрова" */
  @IsTextUpTo(200)
  @IsNotEmpty()
  fullName: string;

  /**
   * At least ten characters; a phrase of several words is the easiest to keep.
   * @example correct-horse-battery
   */
  @IsString()
  @MinLength(10)
  @MaxLength(200)
  password: string;

  /**
   * The language of letters and messages: ru, en or sah.
   * @example ru
   */
  @IsOptional()
  @IsIn(LOCALES)
  locale: Locale = 'ru';

  /**
   * The person's own time zone, an IANA name.
   * @example Asia/Yakutsk
   */
  @IsOptional()
  @IsTextUpTo(60)
  timeZone: string = 'Asia/Yakutsk';
}
