import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ProjectEntity } from './project.entity.ts';

export type ProjectRole = 'ANNOTATOR' | 'REVIEWER' | 'LEAD' | 'ENGINEER';

/** Who may do what in a project. Small and asked from both sides, so that it is a reference table, like users. */
@Entity('project_member')
@Index('project_member_user', ['userId'])
@Check('project_member_role', `role IN ('ANNOTATOR', 'REVIEWER', 'LEAD', 'ENGINEER')`)
@ForeignKey(() => ProjectEntity, ['projectId'], ['id'], {
  name: 'project_member_project_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey('UserEntity', ['userId'], ['id'], { name: 'project_member_user_fkey', onDelete: 'CASCADE' })
export class MemberEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'project_member_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'project_member_pkey' })
  userId!: string;

  @Column('text')
  role!: ProjectRole;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
