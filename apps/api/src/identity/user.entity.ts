import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('app_user')
@Index('app_user_email', ['email'], { unique: true })
export class UserEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'app_user_pkey' })
  id!: string;

  /** Lower case: an address is one account, however it is typed. */
  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  @Column('boolean', { name: 'is_administrator' })
  isAdministrator!: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
