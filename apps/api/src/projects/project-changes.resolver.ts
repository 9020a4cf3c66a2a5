import { Args, Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { everyRole, Members } from '../access/access-rule.ts';
import { ProjectEvents } from '../platform/events/project-events.ts';

@ObjectType({ description: 'Something of the project moved; ask again for what you show.' })
export class ProjectChange {
  @Field(() => ID)
  projectId!: string;

  @Field()
  at!: Date;
}

interface Announced {
  projectChanged: ProjectChange;
}

@Resolver()
export class ProjectChangesResolver {
  constructor(private readonly events: ProjectEvents) {}

  @Members(everyRole, 'read', { argument: 'projectId' })
  @Subscription(() => ProjectChange, {
    description: 'Judgements, queues, imports, members or snapshots changed. At most five a second.',
  })
  projectChanged(@Args('projectId', { type: () => ID }) projectId: string): AsyncIterableIterator<Announced> {
    const changes = this.events.changes(projectId);
    const announce = ({ done, value }: IteratorResult<Date>): IteratorResult<Announced> =>
      done
        ? { done: true, value: undefined }
        : { done: false, value: { projectChanged: { projectId, at: value } } };
    return {
      next: async () => announce(await changes.next()),
      return: async () => announce(await changes.return()),
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
