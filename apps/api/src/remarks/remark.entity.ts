import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What somebody told the lead about an item they were given, and what they were answered, once. */
@Entity('remark')
@Index('remark_author', ['projectId', 'authorId', 'id'])
@Index('remark_open', ['projectId', 'id'], { where: 'answered_at IS NULL' })
@Check(
  'remark_answer',
  `(answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL)`,
)
@ForeignKey('AssignmentEntity', ['projectId', 'assignmentId'], ['projectId', 'id'], {
  name: 'remark_assignment_fkey',
})
@ForeignKey('UserEntity', ['authorId'], ['id'], { name: 'remark_author_fkey' })
@ForeignKey('UserEntity', ['answeredBy'], ['id'], { name: 'remark_answered_by_fkey' })
export class RemarkEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'remark_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'remark_pkey' })
  id!: string;

  /** The comparison, and the order in which its author sees it. */
  @Column('uuid', { name: 'assignment_id' })
  assignmentId!: string;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('timestamptz', { name: 'answer_seen_at', nullable: true })
  answerSeenAt!: Date | null;
}
