import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Where a comparison stands in its queue: the part of it that changes with every lease, kept narrow.
 * `needed` counts the places that are neither leased nor judged, `taken` the judgements that count. Where fewer are wanted than
 * were when it was leased, `taken` and `leased` together may be more than `wanted`: nobody's work is cut.
 */
@Entity('queue_entry')
@Index('queue_entry_open', ['projectId', 'queueId', 'tier', 'position'], { where: 'needed > 0' })
@Check('queue_entry_places', `taken >= 0 AND leased >= 0 AND needed = greatest(0, wanted - taken - leased)`)
export class QueueEntryEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'queue_entry_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { name: 'comparison_id', primaryKeyConstraintName: 'queue_entry_pkey' })
  comparisonId!: string;

  @Column('uuid', { name: 'queue_id' })
  queueId!: string;

  /**
   * 0: given back (expired, skipped or wanted again); 1: in the queue's order. Served from the lowest on: by priority there are
   * -2 and -1 before what came back, 2 and 3 after all others.
   */
  @Column('smallint')
  tier!: number;

  @Column('bigint')
  position!: string;

  @Column('smallint')
  wanted!: number;

  @Column('smallint')
  needed!: number;

  @Column('smallint')
  taken!: number;

  @Column('smallint', { default: 0 })
  leased!: number;
}
