import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';

/** A link of an invitation, by the digest of its token: only the letter has the token itself. */
@Entity()
export class ExpertInvitationLinkEntity {
  @PrimaryColumn('text')
  tokenHash: string;

  @Column('uuid')
  @ForeignKey('ExpertInvitationEntity', { name: 'expert_invitation_link_invitation' })
  invitationId: string;

  @Column(filledByDatabase)
  madeAt: Date;
}
