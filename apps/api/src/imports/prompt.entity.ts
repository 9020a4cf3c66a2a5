import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('prompt')
@Index('prompt_hash', ['projectId', 'hash'], { unique: true })
@ForeignKey('ProjectEntity', ['projectId'], ['id'], { name: 'prompt_project_fkey' })
export class PromptEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'prompt_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'prompt_pkey' })
  id!: string;

  /** SHA-256 of the canonical messages. */
  @Column('bytea')
  hash!: Buffer;

  /** `json`, not `jsonb`: the text as it came, so that an export gives back the same characters. */
  @Column('json')
  messages!: unknown;
}
