import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Where a comparison stands in its queue: the part of it that changes with every lease, kept narrow.
 * `needed` counts the places that are neither leased nor judged, `taken` the judgements that count.
 */
@Entity('queue_entry')
@Index('queue_entry_open', ['projectId', 'queueId', 'tier', 'position'], { where: 'needed > 0' })
@Check('queue_entry_places', `needed >= 0 AND taken >= 0 AND needed + taken <= wanted`)
export class QueueEntryEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'queue_entry_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { name: 'comparison_id', primaryKeyConstraintName: 'queue_entry_pkey' })
  comparisonId!: string;

  @Column('uuid', { name: 'queue_id' })
  queueId!: string;

  /** 0: given back (expired or skipped), served first; 1: as imported. */
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
}
