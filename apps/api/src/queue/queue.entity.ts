import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

export type QueueState = 'OPEN' | 'PAUSED' | 'CLOSED';
export type ServingOrder = 'AS_IMPORTED' | 'SHUFFLED' | 'BY_PRIORITY';

@Entity('queue')
@Check('queue_state', `state IN ('OPEN', 'PAUSED', 'CLOSED')`)
@Check('queue_serving_order', `serving_order IN ('AS_IMPORTED', 'SHUFFLED', 'BY_PRIORITY')`)
@Check('queue_lease_seconds', `lease_seconds BETWEEN 1 AND 604800`)
@Check(
  'queue_budget',
  `budget_judgements >= 0 AND budget_amount >= 0 AND price_per_judgement > 0
   AND (budget_amount IS NULL OR price_per_judgement IS NOT NULL)
   AND (price_per_judgement IS NULL) = (currency IS NULL)
   AND (budget_limit IS NULL) = (budget_judgements IS NULL AND budget_amount IS NULL)`,
)
@ForeignKey('ProjectEntity', ['projectId'], ['id'], { name: 'queue_project_fkey' })
export class QueueEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'queue_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'queue_pkey' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  state!: QueueState;

  @Column('smallint', { name: 'judgements_per_comparison' })
  judgementsPerComparison!: number;

  /** Other judgements are wanted than before, and not all entries have followed yet. */
  @Column('boolean', { name: 'is_following', default: false })
  isFollowing!: boolean;

  /** Null: the project's. */
  @Column('integer', { name: 'lease_seconds', nullable: true })
  leaseSeconds!: number | null;

  @Column('text', { name: 'serving_order', default: 'AS_IMPORTED' })
  servingOrder!: ServingOrder;

  /** The tiers that hold or may come to hold something, in the order in which they are served. */
  @Column('smallint', { array: true, default: [0, 1] })
  tiers!: number[];

  /** The highest position handed out at the end of a tier: whatever comes in has a higher one. */
  @Column('bigint', { name: 'last_position', default: 0 })
  lastPosition!: string;

  @Column('integer', { name: 'budget_judgements', nullable: true })
  budgetJudgements!: number | null;

  @Column('numeric', { name: 'budget_amount', precision: 14, scale: 4, nullable: true })
  budgetAmount!: string | null;

  @Column('numeric', { name: 'price_per_judgement', precision: 14, scale: 4, nullable: true })
  pricePerJudgement!: string | null;

  @Column('text', { nullable: true })
  currency!: string | null;

  /** Judgements that both budgets allow; null where there is none. What is left of it lies in queue_budget. */
  @Column('integer', { name: 'budget_limit', nullable: true })
  budgetLimit!: number | null;

  /** Comparisons that came to be done, or no longer are, because other judgements are wanted than before. */
  @Column('bigint', { name: 'done_correction', default: 0 })
  doneCorrection!: string;

  /** The project as a whole is paused, whatever the state. */
  @Column('boolean', { name: 'is_project_paused', default: false })
  isProjectPaused!: boolean;

  /** For the people and groups that it names, and for nobody else. */
  @Column('boolean', { name: 'is_for_named', default: false })
  isForNamed!: boolean;

  /** There is somebody it is, or is not, for: looked up in queue_person. */
  @Column('boolean', { name: 'has_people', default: false })
  hasPeople!: boolean;

  @Column('text', { array: true, default: [] })
  groups!: string[];

  /** Levels wanted, 1 to 5, by the skill's name. */
  @Column('jsonb', { default: {} })
  skills!: Record<string, number>;

  @Column('text', { nullable: true })
  language!: string | null;

  /** Comparisons in it; written by imports only, so that it never stands in an annotator's way. */
  @Column('bigint')
  total!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
