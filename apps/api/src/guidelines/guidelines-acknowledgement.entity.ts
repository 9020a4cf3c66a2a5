import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The newest version that somebody said they have read; it only goes up. */
@Entity('guidelines_acknowledgement')
@ForeignKey('ProjectEntity', ['projectId'], ['id'], { name: 'guidelines_acknowledgement_project_fkey' })
@ForeignKey('UserEntity', ['userId'], ['id'], { name: 'guidelines_acknowledgement_user_fkey' })
export class GuidelinesAcknowledgementEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'guidelines_acknowledgement_pkey' })
  projectId!: string;

  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'guidelines_acknowledgement_pkey' })
  userId!: string;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'acknowledged_at', default: () => 'now()' })
  acknowledgedAt!: Date;
}
