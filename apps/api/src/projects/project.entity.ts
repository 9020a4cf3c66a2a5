import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

export type TaskKind = 'PAIRWISE' | 'RANKING';
export type RationaleRule = 'OFF' | 'OPTIONAL' | 'REQUIRED';
export type RankingMode = 'FULL' | 'BEST';

/** One side of quality that is asked beside the overall judgement. */
export interface ProjectAspect {
  name: string;
  kind: 'PREFERENCE' | 'RATING';
  description: string | null;
  /** Of a RATING, from lowest to highest; empty for a PREFERENCE. */
  labels: string[];
  isRequired: boolean;
}

@Entity('project')
@Check('project_kind', `kind IN ('PAIRWISE', 'RANKING')`)
@Check('project_rationale', `rationale IN ('OFF', 'OPTIONAL', 'REQUIRED')`)
@Check('project_judgements_per_comparison', `judgements_per_comparison BETWEEN 1 AND 100`)
@Check('project_lease_seconds', `lease_seconds BETWEEN 1 AND 604800`)
@Check('project_ranking_mode', `ranking_mode = 'FULL' OR ranking_mode = 'BEST' AND kind = 'RANKING'`)
@Check('project_rationale_min_length', `rationale_min_length BETWEEN 0 AND 5000`)
@Check('project_ideal_answer', `ideal_answer IN ('OFF', 'OPTIONAL', 'REQUIRED')`)
@Check('project_undo_seconds', `undo_seconds BETWEEN 0 AND 86400`)
@Check(
  'project_training',
  `(training_comparisons IS NULL) = (training_threshold IS NULL)
   AND training_comparisons BETWEEN 1 AND 100 AND training_threshold BETWEEN 0 AND 1`,
)
@ForeignKey('UserEntity', ['createdBy'], ['id'], { name: 'project_created_by_fkey' })
export class ProjectEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'project_pkey' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: TaskKind;

  @Column('text')
  guidelines!: string;

  @Column('integer', { name: 'guidelines_version' })
  guidelinesVersion!: number;

  @Column('boolean', { name: 'allow_ties' })
  allowTies!: boolean;

  /** From weakest to strongest; empty where no strength is asked. */
  @Column('text', { name: 'strength_labels', array: true })
  strengthLabels!: string[];

  @Column('text', { name: 'ranking_mode' })
  rankingMode!: RankingMode;

  @Column('json')
  aspects!: ProjectAspect[];

  /** Whether "all are bad" may be said beside the judgement. */
  @Column('boolean', { name: 'allow_all_bad' })
  allowAllBad!: boolean;

  /** Offered to annotators; a judgement may carry others. */
  @Column('text', { array: true })
  flags!: string[];

  @Column('text')
  rationale!: RationaleRule;

  /** Characters wanted of a rationale that is required, or given. */
  @Column('integer', { name: 'rationale_min_length' })
  rationaleMinLength!: number;

  /** To choose from beside the rationale. */
  @Column('text', { array: true })
  reasons!: string[];

  @Column('text', { name: 'ideal_answer' })
  idealAnswer!: RationaleRule;

  /** How long after it was given a judgement may be changed by its annotator; 0: not at all. */
  @Column('integer', { name: 'undo_seconds' })
  undoSeconds!: number;

  /** Practice comparisons asked before work; null, as the threshold, where there is no training. */
  @Column('smallint', { name: 'training_comparisons', nullable: true })
  trainingComparisons!: number | null;

  /** Share of right answers to pass, 0 to 1. */
  @Column('double precision', { name: 'training_threshold', nullable: true })
  trainingThreshold!: number | null;

  @Column('smallint', { name: 'judgements_per_comparison' })
  judgementsPerComparison!: number;

  @Column('integer', { name: 'lease_seconds' })
  leaseSeconds!: number;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
