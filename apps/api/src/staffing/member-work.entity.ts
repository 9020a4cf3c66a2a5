import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The rules of one person's work in a project. Nobody has a row before a lead says something about them. */
@Entity('member_work')
@Check('member_work_quotas', `daily_quota >= 0 AND total_quota >= 0`)
@ForeignKey('ProjectEntity', ['projectId'], ['id'], { name: 'member_work_project_fkey', onDelete: 'CASCADE' })
export class MemberWorkEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'member_work_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'member_work_pkey' })
  userId!: string;

  @Column('boolean', { name: 'is_paused', default: false })
  isPaused!: boolean;

  /** Judgements a day (UTC), over all queues of the project. */
  @Column('integer', { name: 'daily_quota', nullable: true })
  dailyQuota!: number | null;

  @Column('integer', { name: 'total_quota', nullable: true })
  totalQuota!: number | null;

  /** Levels, 1 to 5, by the skill's name. */
  @Column('jsonb', { default: {} })
  skills!: Record<string, number>;

  @Column('text', { array: true, default: [] })
  languages!: string[];

  @Column('text', { array: true, default: [] })
  groups!: string[];
}
