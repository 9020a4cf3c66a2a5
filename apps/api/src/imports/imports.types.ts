import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ImportEntity } from './import.entity.ts';

export enum ImportState {
  DONE = 'DONE',
  FAILED = 'FAILED',
}
registerEnumType(ImportState, { name: 'ImportState' });

@ObjectType()
export class ImportIssue {
  @Field(() => Int, {
    nullable: true,
    description: 'Counted from 1, blank lines included; null for the file as a whole.',
  })
  line!: number | null;

  @Field(() => String, { nullable: true, description: 'Where in the row, such as prompt[0].role.' })
  field!: string | null;

  @Field()
  code!: string;

  @Field()
  message!: string;
}

@ObjectType({ description: 'A file that was brought in, or could not be.' })
export class Import {
  @Field(() => ID)
  id!: string;

  @Field()
  importKey!: string;

  @Field(() => ImportState)
  state!: ImportState;

  @Field(() => String, { nullable: true })
  format!: string | null;

  @Field(() => Int, { description: 'accepted + duplicates + rejected' })
  rows!: number;

  @Field(() => Int)
  accepted!: number;

  @Field(() => Int)
  duplicates!: number;

  @Field(() => Int)
  rejected!: number;

  @Field(() => Int, { description: 'Prompts with one response only, until another model’s comes.' })
  waiting!: number;

  @Field(() => Int)
  comparisons!: number;

  @Field()
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  finishedAt!: Date | null;

  projectId!: string;
  createdById!: string;
}

export function toImport(row: ImportEntity): Import {
  return {
    id: row.id,
    importKey: row.importKey,
    state: ImportState[row.state],
    format: row.format,
    rows: row.rows,
    accepted: row.accepted,
    duplicates: row.duplicates,
    rejected: row.rejected,
    waiting: row.waiting,
    comparisons: row.comparisons,
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
    projectId: row.projectId,
    createdById: row.createdBy,
  };
}
