import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '#contracts';
import { filledByDatabase } from '#platform';

@Entity()
@Index('role_grant_of_person', ['personId'])
@Index('role_grant_of_organiser', ['organiserId', 'role'])
@Check('role_grant_role', 'see the migration')
@Check('role_grant_scope', `(role = 'installation-administrator') = (organiser_id IS NULL)`)
@Check('role_grant_period', `valid_until IS NULL OR valid_until > valid_from`)
export class RoleGrantEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'role_grant_person' })
  personId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey('OrganiserEntity', { name: 'role_grant_organiser' })
  organiserId: string | null;

  @Column('text')
  role: Role;

  @Column(filledByDatabase)
  validFrom: Date;

  @Column('timestamptz', { nullable: true })
  validUntil: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity', { name: 'role_grant_granted_by' })
  grantedBy: string | null;
}
