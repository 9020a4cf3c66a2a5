import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TrainingAttemptEntity } from './training-attempt.entity.ts';

/** What somebody answered to a practice comparison, and whether that is what is known. */
@Entity('training_answer')
@ForeignKey(
  () => TrainingAttemptEntity,
  ['projectId', 'annotatorId', 'attempt'],
  ['projectId', 'annotatorId', 'attempt'],
  { name: 'training_answer_attempt_fkey' },
)
export class TrainingAnswerEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'training_answer_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { name: 'annotator_id', primaryKeyConstraintName: 'training_answer_pkey' })
  annotatorId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'training_answer_pkey' })
  attempt!: number;

  @PrimaryColumn('uuid', { name: 'comparison_id', primaryKeyConstraintName: 'training_answer_pkey' })
  comparisonId!: string;

  /** Tie groups of response ids, best first. */
  @Column('json')
  ranking!: string[][];

  @Column('boolean', { name: 'is_right' })
  isRight!: boolean;

  @Column('timestamptz', { name: 'answered_at', default: () => 'now()' })
  answeredAt!: Date;
}
