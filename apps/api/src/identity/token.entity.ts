import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UserEntity } from './user.entity.ts';

/** A personal API token. Shown once; only its SHA-256 is kept. */
@Entity('api_token')
@Index('api_token_user', ['userId'])
@Index('api_token_secret_hash', ['secretHash'], { unique: true })
@ForeignKey(() => UserEntity, ['userId'], ['id'], { name: 'api_token_user_fkey', onDelete: 'CASCADE' })
export class TokenEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'api_token_pkey' })
  id!: string;

  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('text')
  name!: string;

  @Column('bytea', { name: 'secret_hash' })
  secretHash!: Buffer;

  @Column('text', { array: true })
  scopes!: string[];

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;
}
