import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UserEntity } from './user.entity.ts';

/** A signed-in browser. The cookie holds the secret; only its SHA-256 is kept. */
@Entity('session')
@Index('session_by_user', ['userId'])
@ForeignKey(() => UserEntity, ['userId'], ['id'], { name: 'session_user_fkey', onDelete: 'CASCADE' })
export class SessionEntity {
  @PrimaryColumn('bytea', { name: 'secret_hash', primaryKeyConstraintName: 'session_pkey' })
  secretHash!: Buffer;

  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
