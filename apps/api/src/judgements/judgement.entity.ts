import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One annotator's answer. Append-only: nothing a person said is ever updated in place. */
@Entity('judgement')
@Index('judgement_comparison', ['projectId', 'comparisonId'])
@Check('judgement_duration', `duration_ms >= 0`)
@ForeignKey('AssignmentEntity', ['projectId', 'assignmentId'], ['projectId', 'id'], {
  name: 'judgement_assignment_fkey',
})
export class JudgementEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'judgement_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'judgement_pkey' })
  id!: string;

  @Column('uuid', { name: 'assignment_id' })
  assignmentId!: string;

  @Column('uuid', { name: 'comparison_id' })
  comparisonId!: string;

  @Column('uuid', { name: 'annotator_id' })
  annotatorId!: string;

  /** Tie groups of response ids, best first. */
  @Column('json')
  ranking!: string[][];

  @Column('smallint', { nullable: true })
  strength!: number | null;

  @Column('json', { nullable: true })
  aspects!: unknown;

  @Column('text', { nullable: true })
  rationale!: string | null;

  @Column('text', { array: true })
  flags!: string[];

  @Column('uuid', { name: 'shown_order', array: true })
  shownOrder!: string[];

  @Column('integer', { name: 'duration_ms' })
  durationMs!: number;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt!: Date;

  @Column('integer', { name: 'guidelines_version' })
  guidelinesVersion!: number;

  /** False for a surplus judgement: kept and exported, never counted. */
  @Column('boolean')
  counted!: boolean;
}
