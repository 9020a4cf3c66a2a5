import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Every row that ever went in, by id and by content, so that nothing goes in twice. */
@Entity('imported_row')
@Index('imported_row_content', ['projectId', 'contentHash'], { unique: true })
export class ImportedRowEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'imported_row_pkey' })
  projectId!: string;

  @PrimaryColumn('text', { name: 'row_id', primaryKeyConstraintName: 'imported_row_pkey' })
  rowId!: string;

  @Column('bytea', { name: 'content_hash' })
  contentHash!: Buffer;
}
