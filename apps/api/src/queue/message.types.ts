import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A call of a tool by an assistant.' })
export class ToolCall {
  @Field(() => String, { nullable: true })
  id!: string | null;

  @Field()
  name!: string;

  @Field({ description: 'JSON, as the model wrote it.' })
  arguments!: string;
}

@ObjectType()
export class Message {
  @Field()
  role!: string;

  @Field()
  content!: string;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'What a model thought before it answered.' })
  reasoning!: string | null;

  @Field(() => [ToolCall], { nullable: true })
  toolCalls!: ToolCall[] | null;

  @Field(() => String, { nullable: true })
  toolCallId!: string | null;
}
