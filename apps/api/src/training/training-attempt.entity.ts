import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/**
 * One go of one annotator at a project's training: what is asked, in its order, and by which threshold, settled when it begins,
 * so that it ends by the rules it began with. One that was passed is the last.
 */
@Entity('training_attempt')
@Check(
  'training_attempt_counts',
  `right_answers BETWEEN 0 AND answered AND answered <= cardinality(comparison_ids)`,
)
@ForeignKey('ProjectEntity', ['projectId'], ['id'], { name: 'training_attempt_project_fkey' })
@ForeignKey('UserEntity', ['annotatorId'], ['id'], { name: 'training_attempt_annotator_fkey' })
export class TrainingAttemptEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'training_attempt_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { name: 'annotator_id', primaryKeyConstraintName: 'training_attempt_pkey' })
  annotatorId!: string;

  /** Counted from 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'training_attempt_pkey' })
  attempt!: number;

  /** Practice comparisons in the order they are asked. */
  @Column('uuid', { name: 'comparison_ids', array: true })
  comparisonIds!: string[];

  /** Share of right answers to pass, 0 to 1. */
  @Column('double precision')
  threshold!: number;

  @Column('smallint', { default: 0 })
  answered!: number;

  @Column('smallint', { name: 'right_answers', default: 0 })
  rightAnswers!: number;

  @Column('timestamptz', { name: 'started_at', default: () => 'now()' })
  startedAt!: Date;
}
