import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { JsonScalar } from '../platform/graphql/json.scalar.ts';
import type { SnapshotEntity } from './snapshot.entity.ts';

export enum SnapshotState {
  PENDING = 'PENDING',
  READY = 'READY',
  FAILED = 'FAILED',
}
registerEnumType(SnapshotState, { name: 'SnapshotState' });

@ObjectType({ description: "An immutable version of a project's data, from which every export is made." })
export class Snapshot {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => SnapshotState)
  state!: SnapshotState;

  @Field(() => Int, { nullable: true, description: 'Comparisons; null until it is ready.' })
  rows!: number | null;

  @Field(() => String, { nullable: true, description: 'Of the native export of all splits, as JSONL.' })
  sha256!: string | null;

  @Field(() => JsonScalar, { description: 'Shares by name, summing to 1.' })
  splits!: Record<string, number>;

  @Field(() => Int, { description: 'Comparisons with fewer judgements are left out.' })
  minJudgements!: number;

  @Field(() => String, { nullable: true, description: 'Why it failed, where it did.' })
  failure!: string | null;

  @Field()
  createdAt!: Date;

  projectId!: string;
  createdById!: string;
}

@InputType()
export class CreateSnapshotInput {
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'Shares by name, summing to 1, e.g. {"train": 0.9, "validation": 0.05, "test": 0.05}',
  })
  splits?: unknown;

  @Field(() => Int, { nullable: true, description: 'Leave out comparisons with fewer judgements.' })
  minJudgements?: number | null;
}

export function toSnapshot(row: SnapshotEntity): Snapshot {
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    state: SnapshotState[row.state],
    rows: row.rows,
    sha256: row.sha256,
    splits: row.splits,
    minJudgements: row.minJudgements,
    failure: row.failure,
    createdAt: row.createdAt,
    projectId: row.projectId,
    createdById: row.createdBy,
  };
}
