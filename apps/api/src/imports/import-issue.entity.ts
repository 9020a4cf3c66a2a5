import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ImportEntity } from './import.entity.ts';

@Entity('import_issue')
@Check('import_issue_severity', `severity IN ('error', 'warning')`)
@ForeignKey(() => ImportEntity, ['projectId', 'importId'], ['projectId', 'id'], {
  name: 'import_issue_import_fkey',
  onDelete: 'CASCADE',
})
export class ImportIssueEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'import_issue_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'import_issue_pkey' })
  importId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'import_issue_pkey' })
  ordinal!: number;

  @Column('text')
  severity!: 'error' | 'warning';

  /** Counted from 1, blank lines included; null where the file as a whole is meant. */
  @Column('integer', { nullable: true })
  line!: number | null;

  @Column('text', { nullable: true })
  field!: string | null;

  @Column('text')
  code!: string;

  @Column('text')
  message!: string;
}
