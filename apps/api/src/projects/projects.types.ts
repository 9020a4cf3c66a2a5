import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { User } from '../identity/identity.types.ts';
import type { ProjectAccess } from '../access/project-access.ts';

export enum ProjectRole {
  ANNOTATOR = 'ANNOTATOR',
  REVIEWER = 'REVIEWER',
  LEAD = 'LEAD',
  ENGINEER = 'ENGINEER',
}
registerEnumType(ProjectRole, { name: 'ProjectRole' });

export enum TaskKind {
  PAIRWISE = 'PAIRWISE',
  RANKING = 'RANKING',
}
registerEnumType(TaskKind, {
  name: 'TaskKind',
  valuesMap: {
    PAIRWISE: { description: 'Two responses: which is better, and where labels are set, by how much.' },
    RANKING: { description: 'Two to sixteen responses in order of preference.' },
  },
});

export enum RationaleRule {
  OFF = 'OFF',
  OPTIONAL = 'OPTIONAL',
  REQUIRED = 'REQUIRED',
}
registerEnumType(RationaleRule, { name: 'RationaleRule' });

@ObjectType({ description: 'What the caller has judged in a project.' })
export class MyWork {
  @Field(() => Int)
  judgements!: number;

  @Field(() => Int, { description: 'Since midnight UTC.' })
  judgementsToday!: number;
}

@ObjectType()
export class HourOfWork {
  @Field()
  startsAt!: Date;

  @Field(() => Int)
  judgements!: number;
}

@ObjectType()
export class Member {
  @Field(() => User)
  user!: User;

  @Field(() => ProjectRole)
  role!: ProjectRole;

  @Field(() => Int, { description: 'Judgements that count.' })
  judgements!: number;

  @Field(() => Int, { description: 'Judgements in the last 60 minutes.' })
  judgementsLastHour!: number;

  @Field(() => Int)
  skips!: number;

  @Field(() => Int, { nullable: true, description: 'Median of the reported durations, in milliseconds.' })
  medianDurationMs!: number | null;

  @Field(() => Date, { nullable: true })
  lastJudgedAt!: Date | null;

  @Field(() => Int, { description: 'The newest version they acknowledged; 0 before the first.' })
  guidelinesVersion!: number;
}

@ObjectType()
export class Project {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => TaskKind)
  kind!: TaskKind;

  @Field({ description: 'Markdown.' })
  guidelines!: string;

  @Field(() => Int)
  guidelinesVersion!: number;

  @Field()
  allowTies!: boolean;

  @Field(() => [String], { description: 'From weakest to strongest; empty where no strength is asked.' })
  strengthLabels!: string[];

  @Field(() => RationaleRule)
  rationale!: RationaleRule;

  @Field(() => Int)
  judgementsPerComparison!: number;

  @Field(() => Int)
  leaseSeconds!: number;

  @Field()
  createdAt!: Date;

  @Field(() => ProjectRole, { description: "The caller's role; LEAD for administrators." })
  myRole!: ProjectRole;
}

@InputType()
export class CreateProjectInput {
  @Field()
  name!: string;

  @Field(() => TaskKind)
  kind!: TaskKind;

  @Field(() => String, { nullable: true, description: 'Markdown.' })
  guidelines?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true })
  allowTies?: boolean | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Labels of the strength scale from weakest to strongest; empty: not asked.',
  })
  strengthLabels?: string[] | null;

  @Field(() => RationaleRule, { nullable: true, defaultValue: RationaleRule.OPTIONAL })
  rationale?: RationaleRule | null;

  @Field(() => Int, { nullable: true, defaultValue: 1 })
  judgementsPerComparison?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 1800 })
  leaseSeconds?: number | null;
}

export function toProject({ project, role }: ProjectAccess): Project {
  return {
    id: project.id,
    name: project.name,
    kind: TaskKind[project.kind],
    guidelines: project.guidelines,
    guidelinesVersion: project.guidelinesVersion,
    allowTies: project.allowTies,
    strengthLabels: project.strengthLabels,
    rationale: RationaleRule[project.rationale],
    judgementsPerComparison: project.judgementsPerComparison,
    leaseSeconds: project.leaseSeconds,
    createdAt: project.createdAt,
    myRole: ProjectRole[role],
  };
}
