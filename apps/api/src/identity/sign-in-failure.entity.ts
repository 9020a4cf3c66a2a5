import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failed sign-ins of one account or one network address within the running window. */
@Entity('sign_in_failure')
export class SignInFailureEntity {
  /** SHA-256 of `account:<e-mail>` or `address:<IP>`: the table names nobody. */
  @PrimaryColumn('bytea', { name: 'subject_hash', primaryKeyConstraintName: 'sign_in_failure_pkey' })
  subjectHash!: Buffer;

  @Column('integer')
  failures!: number;

  @Column('timestamptz', { name: 'window_started_at' })
  windowStartedAt!: Date;
}
