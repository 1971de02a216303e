import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Locale } from '#contracts';
import { filledByDatabase } from '#platform';

@Entity()
@Unique('person_email_unique', ['email'])
@Check('person_email_folded', `email = lower(email)`)
@Check('person_full_name_length', `length(full_name) BETWEEN 1 AND 200`)
@Check('person_locale', `locale IN ('ru', 'en', 'sah')`)
export class PersonEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  email: string;

  @Column('text')
  fullName: string;

  @Column('text', { default: 'ru' })
  locale: Locale;

  @Column('text', { default: 'Asia/Yakutsk' })
  timeZone: string;

  @Column('text')
  passwordHash: string;

  @Column(filledByDatabase)
  createdAt: Date;
}
