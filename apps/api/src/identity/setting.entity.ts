import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A fact about the whole installation, such as the hash of the set-up token. */
@Entity('instance_setting')
export class SettingEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'instance_setting_pkey' })
  key!: string;

  @Column('text')
  value!: string;
}
