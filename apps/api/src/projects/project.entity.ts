import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

export type TaskKind = 'PAIRWISE' | 'RANKING';
export type RationaleRule = 'OFF' | 'OPTIONAL' | 'REQUIRED';

@Entity('project')
@Check('project_kind', `kind IN ('PAIRWISE', 'RANKING')`)
@Check('project_rationale', `rationale IN ('OFF', 'OPTIONAL', 'REQUIRED')`)
@Check('project_judgements_per_comparison', `judgements_per_comparison BETWEEN 1 AND 100`)
@Check('project_lease_seconds', `lease_seconds BETWEEN 1 AND 604800`)
@ForeignKey('UserEntity', ['createdBy'], ['id'], { name: 'project_created_by_fkey' })
export class ProjectEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'project_pkey' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: TaskKind;

  @Column('text')
  guidelines!: string;

  @Column('integer', { name: 'guidelines_version' })
  guidelinesVersion!: number;

  @Column('boolean', { name: 'allow_ties' })
  allowTies!: boolean;

  /** From weakest to strongest; empty where no strength is asked. */
  @Column('text', { name: 'strength_labels', array: true })
  strengthLabels!: string[];

  @Column('text')
  rationale!: RationaleRule;

  @Column('smallint', { name: 'judgements_per_comparison' })
  judgementsPerComparison!: number;

  @Column('integer', { name: 'lease_seconds' })
  leaseSeconds!: number;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
