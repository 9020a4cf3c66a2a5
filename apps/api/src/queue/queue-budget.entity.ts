import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/**
 * What is left of a queue's budget, in judgements that are neither given nor in flight: in some rows, so that annotators who
 * lease at the same time find one each. Below zero where more is in flight than a lowered budget has.
 */
@Entity('queue_budget')
@ForeignKey('QueueEntity', ['projectId', 'queueId'], ['projectId', 'id'], { name: 'queue_budget_queue_fkey' })
export class QueueBudgetEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'queue_budget_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { name: 'queue_id', primaryKeyConstraintName: 'queue_budget_pkey' })
  queueId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'queue_budget_pkey' })
  id!: string;

  @Column('integer')
  remaining!: number;
}
