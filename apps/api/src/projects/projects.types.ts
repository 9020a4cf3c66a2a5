import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { User } from '../identity/identity.types.ts';
import type { ProjectAccess } from '../access/project-access.ts';
import { MemberWork } from '../staffing/staffing.types.ts';
import { TrainingState } from '../training/training.types.ts';
import { Aspect, RankingMode, RationaleRule, TaskKind, toAspect } from './task.types.ts';

export enum ProjectRole {
  ANNOTATOR = 'ANNOTATOR',
  REVIEWER = 'REVIEWER',
  LEAD = 'LEAD',
  ENGINEER = 'ENGINEER',
}
registerEnumType(ProjectRole, { name: 'ProjectRole' });

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

  @Field(() => MemberWork)
  work!: MemberWork;

  @Field(() => TrainingState)
  training!: TrainingState;
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

  @Field(() => RankingMode)
  rankingMode!: RankingMode;

  @Field(() => [Aspect])
  aspects!: Aspect[];

  @Field({ description: '"All are bad" may be said beside the judgement.' })
  allowAllBad!: boolean;

  @Field(() => [String], { description: 'Offered to annotators, for an item or one response.' })
  flags!: string[];

  @Field(() => RationaleRule)
  rationale!: RationaleRule;

  @Field(() => Int)
  rationaleMinLength!: number;

  @Field(() => [String], { description: 'Reasons to choose from beside the rationale.' })
  reasons!: string[];

  @Field(() => RationaleRule)
  idealAnswer!: RationaleRule;

  @Field(() => Int, { description: 'How long a judgement may be changed by its annotator; 0: not at all.' })
  undoSeconds!: number;

  @Field(() => Int)
  judgementsPerComparison!: number;

  @Field(() => Int)
  leaseSeconds!: number;

  @Field()
  createdAt!: Date;

  @Field(() => ProjectRole, { description: "The caller's role; LEAD for administrators." })
  myRole!: ProjectRole;

  trainingComparisons!: number | null;

  trainingThreshold!: number | null;
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
    rankingMode: RankingMode[project.rankingMode],
    aspects: project.aspects.map(toAspect),
    allowAllBad: project.allowAllBad,
    flags: project.flags,
    rationale: RationaleRule[project.rationale],
    rationaleMinLength: project.rationaleMinLength,
    reasons: project.reasons,
    idealAnswer: RationaleRule[project.idealAnswer],
    undoSeconds: project.undoSeconds,
    trainingComparisons: project.trainingComparisons,
    trainingThreshold: project.trainingThreshold,
    judgementsPerComparison: project.judgementsPerComparison,
    leaseSeconds: project.leaseSeconds,
    createdAt: project.createdAt,
    myRole: ProjectRole[role],
  };
}
