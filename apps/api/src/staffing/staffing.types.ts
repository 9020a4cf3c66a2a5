import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { User } from '../identity/identity.types.ts';
import type { NamedPerson } from './sql/queue-people.ts';
import type { WithheldBy as Reason } from './sql/withheld-from.ts';
import { skillsOf } from './staffing-rules.ts';
import type { Work } from './staffing.service.ts';

export enum WithheldBy {
  PAUSED = 'PAUSED',
  EXCLUDED = 'EXCLUDED',
  NOT_ASSIGNED = 'NOT_ASSIGNED',
  SKILLS = 'SKILLS',
  LANGUAGE = 'LANGUAGE',
  DAILY_QUOTA = 'DAILY_QUOTA',
  TOTAL_QUOTA = 'TOTAL_QUOTA',
}
registerEnumType(WithheldBy, { name: 'WithheldBy' });

const words: Record<Reason, string> = {
  PAUSED: 'Your work in this project is paused.',
  EXCLUDED: 'This queue is not for you.',
  NOT_ASSIGNED: 'This queue is for other people.',
  SKILLS: 'This queue needs skills that you are not listed with.',
  LANGUAGE: 'This queue needs a language that you are not listed with.',
  DAILY_QUOTA: 'You have done, or hold, as much as is planned for you today.',
  TOTAL_QUOTA: 'You have done, or hold, as much as is planned for you.',
};

@ObjectType({ description: 'Why a queue hands somebody nothing.' })
export class Withheld {
  @Field(() => WithheldBy)
  by!: WithheldBy;

  @Field()
  message!: string;
}

@ObjectType({ description: 'What somebody can do.' })
export class Skill {
  @Field()
  name!: string;

  @Field(() => Int, { description: '1 to 5.' })
  level!: number;
}

@InputType()
export class SkillInput {
  @Field()
  name!: string;

  @Field(() => Int, { description: '1 to 5.' })
  level!: number;
}

@ObjectType({
  description: 'The rules of one member’s work. Quotas count what is judged and what is in hand.',
})
export class MemberWork {
  @Field({ description: 'Nothing is handed to them; what they hold may still be submitted.' })
  isPaused!: boolean;

  @Field(() => Int, { nullable: true, description: 'Judgements a day (UTC), over all queues.' })
  dailyQuota!: number | null;

  @Field(() => Int, { nullable: true })
  totalQuota!: number | null;

  @Field(() => [Skill])
  skills!: Skill[];

  @Field(() => [String], { description: 'Language tags such as en or pt-br.' })
  languages!: string[];

  @Field(() => [String])
  groups!: string[];
}

@InputType({ description: 'What is left out stays as it is; null takes a quota away.' })
export class MemberWorkInput {
  @Field(() => Boolean, { nullable: true })
  isPaused?: boolean | null;

  @Field(() => Int, { nullable: true })
  dailyQuota?: number | null;

  @Field(() => Int, { nullable: true })
  totalQuota?: number | null;

  @Field(() => [SkillInput], { nullable: true })
  skills?: SkillInput[] | null;

  @Field(() => [String], { nullable: true })
  languages?: string[] | null;

  @Field(() => [String], { nullable: true })
  groups?: string[] | null;
}

@ObjectType({ description: 'Whom a queue is for. Nobody and no group named: for all.' })
export class QueueStaffing {
  @Field(() => [User])
  assignedTo!: User[];

  @Field(() => [String], { description: 'Groups of members it is for.' })
  groups!: string[];

  @Field(() => [User])
  excluded!: User[];

  @Field(() => [Skill], { description: 'Wanted of everybody, at this level or a higher one.' })
  skills!: Skill[];

  @Field(() => String, { nullable: true, description: 'Wanted of everybody.' })
  language!: string | null;
}

@InputType({ description: 'What is left out stays as it is; null takes the language away.' })
export class QueueStaffingInput {
  @Field(() => [ID], { nullable: true })
  assignedTo?: string[] | null;

  @Field(() => [String], { nullable: true })
  groups?: string[] | null;

  @Field(() => [ID], { nullable: true })
  excluded?: string[] | null;

  @Field(() => [SkillInput], { nullable: true })
  skills?: SkillInput[] | null;

  @Field(() => String, { nullable: true })
  language?: string | null;
}

export function toWithheld(reason: Reason | null): Withheld | null {
  return reason === null ? null : { by: WithheldBy[reason], message: words[reason] };
}

export function toMemberWork(work: Work): MemberWork {
  const { isPaused, dailyQuota, totalQuota, languages, groups } = work;
  return { isPaused, dailyQuota, totalQuota, languages, groups, skills: skillsOf(work.skills) };
}

export function toPeople(people: readonly NamedPerson[], kind: NamedPerson['kind']): User[] {
  return people
    .filter((person) => person.kind === kind)
    .map(({ id, email, name, is_administrator: isAdministrator }) => ({ id, email, name, isAdministrator }));
}
