import { IsEmail, IsNotEmpty, IsString, MaxLength, MinLength } from 'class-validator';
import { IsTextUpTo } from '#platform';

export class ClaimInstallationDto {
  /**
   * From the set-up link that the server printed at its first start.
   * @example Zm9yIGEgZnJlc2ggaW5zdGFsbGF0aW9uIG9ubHk
   */
  @IsString()
  @MaxLength(100)
  token: string;

  /** @example admin@example.org */
  @IsEmail()
  @MaxLength(200)
  email: string;

  /** @example "Мария Захарова" */
  @IsTextUpTo(200)
  @IsNotEmpty()
  fullName: string;

  /** @example correct-horse-battery */
  @IsString()
  @MinLength(10)
  @MaxLength(200)
  password: string;
}
