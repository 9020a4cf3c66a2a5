import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What a project's guidelines said, once and for all. The newest stands with the project too, where every request reads it. */
@Entity('guidelines_version')
@ForeignKey('ProjectEntity', ['projectId'], ['id'], { name: 'guidelines_version_project_fkey' })
@ForeignKey('UserEntity', ['createdBy'], ['id'], { name: 'guidelines_version_created_by_fkey' })
export class GuidelinesVersionEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'guidelines_version_pkey' })
  projectId!: string;

  /** Counted from 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'guidelines_version_pkey' })
  version!: number;

  @Column('text')
  text!: string;

  /** What changed, as annotators are told. */
  @Column('text', { nullable: true })
  changes!: string | null;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
