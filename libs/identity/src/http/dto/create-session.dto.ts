import { IsEmail, IsString, MaxLength } from 'class-validator';

export class CreateSessionDto {
  /** @example admin@example.org */
  @IsEmail()
  @MaxLength(200)
  email: string;

  /** @example correct-horse-battery */
  @IsString()
  @MaxLength(200)
  password: string;
}

export class SessionDto {
  personId: string;
  /** When the session ends (UTC). The session itself travels in a cookie. */
  expiresAt: string;
}
