import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PanelStatus } from '#contracts';
import { filledByDatabase } from '#platform';

/**
 * The experts who have handed in a review of an application talk their scores over. Each may revise the own ones,
 * and nothing else: see `PanelRevisionEntity`.
 */
@Entity()
@Index('panel_one_open', { synchronize: false })
@Index('panel_of_application', ['applicationId', 'openedAt'])
@Index('panel_of_call', ['callId'])
@Check('panel_status', `status IN ('open', 'closed')`)
@Check('panel_question', `length(question) BETWEEN 1 AND 5000`)
@Check('panel_closed', `(status = 'closed') = (closed_at IS NOT NULL)`)
@Check('panel_concluded', `status = 'open' OR conclusion <> ''`)
export class PanelEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('ApplicationEntity', { name: 'panel_application' })
  applicationId: string;

  @Column('uuid')
  @ForeignKey('CallEntity', { name: 'panel_call' })
  callId: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'panel_organiser' })
  organiserId: string;

  @Column('text')
  status: PanelStatus;

  /** What the experts are asked to talk over. */
  @Column('text')
  question: string;

  /** What came of it, written when it is closed. */
  @Column('text', { default: '' })
  conclusion: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'panel_opened_by' })
  openedBy: string;

  @Column(filledByDatabase)
  openedAt: Date;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
}
