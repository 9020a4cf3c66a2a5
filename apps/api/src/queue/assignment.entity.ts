import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type AssignmentState = 'LEASED' | 'EXPIRED' | 'SKIPPED' | 'JUDGED';

/**
 * One annotator's right to judge one comparison. An annotator meets a comparison at most once, so that the id is
 * derived from the two (`assignment_id` in the database): the primary key finds it and refuses a second.
 */
@Entity('assignment')
@Index('assignment_leased', ['projectId', 'annotatorId', 'expiresAt'], { where: `state = 'LEASED'` })
@Check('assignment_state', `state IN ('LEASED', 'EXPIRED', 'SKIPPED', 'JUDGED')`)
export class AssignmentEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'assignment_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'assignment_pkey' })
  id!: string;

  @Column('uuid', { name: 'annotator_id' })
  annotatorId!: string;

  @Column('uuid', { name: 'comparison_id' })
  comparisonId!: string;

  @Column('uuid', { name: 'queue_id' })
  queueId!: string;

  @Column('uuid')
  fence!: string;

  @Column('text')
  state!: AssignmentState;

  @Column('timestamptz', { name: 'leased_at' })
  leasedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  /** Response ids in the order in which this annotator sees them. */
  @Column('uuid', { name: 'shown_order', array: true })
  shownOrder!: string[];

  @Column('text', { name: 'skip_reason', nullable: true })
  skipReason!: string | null;

  /** The key of the submission that was taken; the same again gets the same answer. */
  @Column('text', { name: 'idempotency_key', nullable: true })
  idempotencyKey!: string | null;

  @Column('uuid', { name: 'judgement_id', nullable: true })
  judgementId!: string | null;

  @Column('boolean', { nullable: true })
  counted!: boolean | null;

  /** What was leased in the same round trip as the submission, to be answered again. */
  @Column('uuid', { name: 'next_ids', array: true, nullable: true })
  nextIds!: string[] | null;
}
