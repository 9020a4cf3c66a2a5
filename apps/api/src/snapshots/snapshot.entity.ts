import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export type SnapshotState = 'PENDING' | 'READY' | 'FAILED';

@Entity('snapshot')
@Index('snapshot_version', ['projectId', 'version'], { unique: true })
@Check('snapshot_state', `state IN ('PENDING', 'READY', 'FAILED')`)
@ForeignKey('ProjectEntity', ['projectId'], ['id'], { name: 'snapshot_project_fkey' })
@ForeignKey('UserEntity', ['createdBy'], ['id'], { name: 'snapshot_created_by_fkey' })
export class SnapshotEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'snapshot_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'snapshot_pkey' })
  id!: string;

  @Column('integer')
  version!: number;

  @Column('text', { nullable: true })
  name!: string | null;

  @Column('text')
  state!: SnapshotState;

  /** Shares by name, summing to 1. */
  @Column('json')
  splits!: Record<string, number>;

  @Column('integer', { name: 'min_judgements' })
  minJudgements!: number;

  @Column('integer', { nullable: true })
  rows!: number | null;

  /** Lower-case hex SHA-256 of the canonical bytes; their name in the artefact store. */
  @Column('text', { nullable: true })
  sha256!: string | null;

  /** Whether any message of it has more than role and content, such as tool calls. */
  @Column('boolean', { name: 'has_parts', default: false })
  hasParts!: boolean;

  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
