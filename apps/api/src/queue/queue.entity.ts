import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

export type QueueState = 'OPEN' | 'PAUSED' | 'CLOSED';

@Entity('queue')
@Check('queue_state', `state IN ('OPEN', 'PAUSED', 'CLOSED')`)
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

  /** Comparisons in it; written by imports only, so that it never stands in an annotator's way. */
  @Column('bigint')
  total!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
