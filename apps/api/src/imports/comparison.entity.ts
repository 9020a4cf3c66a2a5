import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PromptEntity } from './prompt.entity.ts';

/** One prompt and 2–16 of its responses. Immutable; what changes while it is judged stands in its queue entry. */
@Entity('comparison')
@Index('comparison_import_order', ['projectId', 'ordinal'], { unique: true })
@Index('comparison_practice', ['projectId'], { where: 'is_practice' })
@ForeignKey(() => PromptEntity, ['projectId', 'promptId'], ['projectId', 'id'], {
  name: 'comparison_prompt_fkey',
})
export class ComparisonEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'comparison_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comparison_pkey' })
  id!: string;

  /** Its place in import order, over the whole project. */
  @Column('bigint')
  ordinal!: string;

  /** The id it is exported under: the imported row's, with the responses' ids where a row became several pairs. */
  @Column('text', { name: 'row_id' })
  rowId!: string;

  @Column('uuid', { name: 'prompt_id' })
  promptId!: string;

  /** As imported. */
  @Column('uuid', { name: 'response_ids', array: true })
  responseIds!: string[];

  @Column('uuid', { name: 'import_id' })
  importId!: string;

  @Column('text', { nullable: true })
  category!: string | null;

  /** The row's other fields: language, license, source_url, tags, priority, gold, metadata. */
  @Column('json')
  attributes!: unknown;

  /** For training before work: in no queue, in no snapshot. */
  @Column('boolean', { name: 'is_practice', default: false })
  isPractice!: boolean;
}
