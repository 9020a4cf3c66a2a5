import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Somebody a queue is for, or is not for. */
@Entity('queue_person')
@Check('queue_person_kind', `kind IN ('ASSIGNED', 'EXCLUDED')`)
@ForeignKey('QueueEntity', ['projectId', 'queueId'], ['projectId', 'id'], {
  name: 'queue_person_queue_fkey',
  onDelete: 'CASCADE',
})
export class QueuePersonEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'queue_person_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { name: 'queue_id', primaryKeyConstraintName: 'queue_person_pkey' })
  queueId!: string;

  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'queue_person_pkey' })
  userId!: string;

  @Column('text')
  kind!: 'ASSIGNED' | 'EXCLUDED';
}
