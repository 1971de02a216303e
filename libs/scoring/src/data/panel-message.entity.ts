import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';

/** What somebody says in a panel. */
@Entity()
@Index('panel_message_of_panel', ['panelId', 'writtenAt'])
@Check('panel_message_body', `length(body) BETWEEN 1 AND 5000`)
export class PanelMessageEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('PanelEntity', { name: 'panel_message_panel' })
  panelId: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'panel_message_person' })
  personId: string;

  /** Whose alias stands before it; null for those who run the contest. */
  @Column('uuid', { nullable: true })
  @ForeignKey('ReviewEntity', { name: 'panel_message_review' })
  reviewId: string | null;

  @Column('text')
  body: string;

  @Column(filledByDatabase)
  writtenAt: Date;
}
