import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PromptEntity } from './prompt.entity.ts';

/** Its id is random (UUIDv4): annotators see it, and a time-ordered one would tell which model's file came first. */
@Entity('response')
@Index('response_waiting', ['projectId', 'promptId'], { where: 'is_output' })
@ForeignKey(() => PromptEntity, ['projectId', 'promptId'], ['projectId', 'id'], {
  name: 'response_prompt_fkey',
})
export class ResponseEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'response_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'response_pkey' })
  id!: string;

  @Column('uuid', { name: 'prompt_id' })
  promptId!: string;

  /** The id it was imported under. */
  @Column('text', { name: 'imported_id' })
  importedId!: string;

  @Column('text', { nullable: true })
  model!: string | null;

  @Column('text', { nullable: true })
  source!: string | null;

  @Column('text', { nullable: true })
  license!: string | null;

  @Column('json', { nullable: true })
  params!: unknown;

  @Column('json')
  messages!: unknown;

  /** SHA-256 of the canonical messages: equal texts have equal hashes. */
  @Column('bytea', { name: 'text_hash' })
  textHash!: Buffer;

  /** Of a model-outputs row: its own fields (category, tags, metadata …), for the comparisons that are made of it. */
  @Column('json', { name: 'output_fields', nullable: true })
  outputFields!: unknown;

  /** From a model-outputs file: it may be compared with other models' outputs that later imports bring. */
  @Column('boolean', { name: 'is_output' })
  isOutput!: boolean;

  /** In a comparison already. */
  @Column('boolean', { name: 'is_placed' })
  isPlaced!: boolean;
}
