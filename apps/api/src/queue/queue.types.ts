import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Message } from './message.types.ts';
import { type QueuePolicy, toQueuePolicy } from './queue-policy.types.ts';
import type { QueueEntity } from './queue.entity.ts';
import { blindMessages, shownMessages } from './shown-messages.ts';
import type { AssignmentPayload } from './sql/assignment-payload.ts';
import type { ComparisonPayload } from './sql/comparison-payload.ts';

export enum QueueState {
  OPEN = 'OPEN',
  PAUSED = 'PAUSED',
  CLOSED = 'CLOSED',
}
registerEnumType(QueueState, {
  name: 'QueueState',
  valuesMap: {
    OPEN: { description: 'Comparisons are handed out.' },
    PAUSED: { description: 'Nothing is handed out; what is out may still be submitted.' },
    CLOSED: { description: 'As PAUSED, and meant to stay so.' },
  },
});

@ObjectType({
  description: 'Comparisons that have all the judgements they want, comparisons in all, judgements taken.',
})
export class Progress {
  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  judgements!: number;
}

@ObjectType({ description: 'Comparisons of a project in a serving order.' })
export class Queue {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => QueueState)
  state!: QueueState;

  @Field(() => Int)
  judgementsPerComparison!: number;

  projectId!: string;

  policyOfQueue!: QueuePolicy;

  wanted!: { groups: string[]; skills: Record<string, number>; language: string | null };

  isProjectPaused!: boolean;
}

@ObjectType({ description: 'A response that tells nothing of where it came from.' })
export class BlindResponse {
  @Field(() => ID)
  id!: string;

  @Field(() => [Message])
  messages!: Message[];
}

@ObjectType({ description: 'Responses are blinded and in the order to show.' })
export class Comparison {
  @Field(() => ID)
  id!: string;

  @Field(() => [Message])
  prompt!: Message[];

  @Field(() => [BlindResponse])
  responses!: BlindResponse[];
}

@ObjectType({
  description:
    'A lease: the right to judge one comparison until expiresAt. The fence must come back with the judgement.',
})
export class Assignment {
  @Field(() => ID)
  id!: string;

  @Field()
  fence!: string;

  @Field()
  expiresAt!: Date;

  @Field(() => Comparison)
  comparison!: Comparison;
}

export function toQueue(row: QueueEntity): Queue {
  return {
    id: row.id,
    name: row.name,
    state: QueueState[row.state],
    judgementsPerComparison: row.judgementsPerComparison,
    projectId: row.projectId,
    policyOfQueue: toQueuePolicy(row),
    wanted: { groups: row.groups, skills: row.skills, language: row.language },
    isProjectPaused: row.isProjectPaused,
  };
}

export function toAssignment(payload: AssignmentPayload): Assignment {
  return {
    ...payload,
    expiresAt: new Date(payload.expiresAt),
    comparison: toComparison(payload.comparison),
  };
}

export function toComparison({ id, prompt, responses }: ComparisonPayload): Comparison {
  return {
    id,
    prompt: shownMessages(prompt),
    responses: responses.map((response) => ({
      id: response.id,
      messages: blindMessages(response.messages),
    })),
  };
}
