import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export interface FlaggedResponse {
  responseId: string;
  flag: string;
}

export interface IdealAnswer {
  content: string;
  /** The response it was edited from; null for one written anew. */
  editedFrom: string | null;
}

/** How a response was on the page when it was judged. */
export interface Rendering {
  responseId: string;
  form: 'MARKDOWN' | 'PLAIN';
  sawRaw: boolean;
}

/** One annotator's answer. Append-only: nothing a person said is ever updated in place; a change is a row that supersedes. */
@Entity('judgement')
@Index('judgement_comparison', ['projectId', 'comparisonId'])
@Index('judgement_annotator', ['projectId', 'annotatorId', 'submittedAt'], {
  where: 'annotator_id IS NOT NULL',
})
@Index('judgement_superseded', ['projectId', 'supersedes'], { unique: true, where: 'supersedes IS NOT NULL' })
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

  /** Flags of single responses. */
  @Column('json')
  flagged!: FlaggedResponse[];

  /** None of the responses will do. */
  @Column('boolean', { name: 'all_bad' })
  allBad!: boolean;

  @Column('text', { array: true })
  reasons!: string[];

  @Column('json', { name: 'ideal_answer', nullable: true })
  idealAnswer!: IdealAnswer | null;

  @Column('json', { nullable: true })
  renderings!: Rendering[] | null;

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

  /** The judgement of the same assignment that this one takes the place of; null for a first one. */
  @Column('uuid', { nullable: true })
  supersedes!: string | null;

  /** The idempotency key of an amendment; that of a first judgement stands with its assignment. */
  @Column('text', { name: 'amendment_key', nullable: true })
  amendmentKey!: string | null;
}
