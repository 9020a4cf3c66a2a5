import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One annotator in one queue: the cursor in each tier, and what they did, counted as they do it. */
@Entity('queue_annotator')
export class QueueAnnotatorEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'queue_annotator_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { name: 'queue_id', primaryKeyConstraintName: 'queue_annotator_pkey' })
  queueId!: string;

  @PrimaryColumn('uuid', { name: 'annotator_id', primaryKeyConstraintName: 'queue_annotator_pkey' })
  annotatorId!: string;

  /** The last position passed in each tier, from tier -2 to tier 3. */
  @Column('bigint', { array: true, default: [0, 0, 0, 0, 0, 0] })
  cursors!: string[];

  /** Judgements that count. */
  @Column('integer', { default: 0 })
  judgements!: number;

  /** Comparisons whose last wanted judgement this annotator gave: their sum is what is done. */
  @Column('integer', { default: 0 })
  completed!: number;

  @Column('integer', { default: 0 })
  surplus!: number;

  @Column('integer', { default: 0 })
  skips!: number;

  /** The day (UTC) of the last judgement, and how many there were on it, surplus included. */
  @Column('date', { nullable: true })
  day!: string | null;

  @Column('integer', { name: 'day_judgements', default: 0 })
  dayJudgements!: number;

  @Column('timestamptz', { name: 'last_judged_at', nullable: true })
  lastJudgedAt!: Date | null;
}
