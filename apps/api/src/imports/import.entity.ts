import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export type ImportState = 'DONE' | 'FAILED';

@Entity('import')
@Index('import_key', ['projectId', 'importKey'], { unique: true })
@Check('import_state', `state IN ('DONE', 'FAILED')`)
@ForeignKey('ProjectEntity', ['projectId'], ['id'], { name: 'import_project_fkey' })
@ForeignKey('UserEntity', ['createdBy'], ['id'], { name: 'import_created_by_fkey' })
export class ImportEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'import_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_pkey' })
  id!: string;

  @Column('text', { name: 'import_key' })
  importKey!: string;

  /** SHA-256 of the bytes as they were sent; null where they did not all arrive. */
  @Column('bytea', { name: 'body_hash', nullable: true })
  bodyHash!: Buffer | null;

  @Column('text')
  state!: ImportState;

  @Column('text', { nullable: true })
  format!: string | null;

  @Column('integer', { default: 0 })
  rows!: number;

  @Column('integer', { default: 0 })
  accepted!: number;

  @Column('integer', { default: 0 })
  duplicates!: number;

  @Column('integer', { default: 0 })
  rejected!: number;

  @Column('integer', { default: 0 })
  waiting!: number;

  @Column('integer', { default: 0 })
  comparisons!: number;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
