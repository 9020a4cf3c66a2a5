import { type ComponentType, type ReactNode, use } from 'react';
import type { TaskQuestion } from '../answer/task-question.ts';
import type { ItemState } from './use-item-state.ts';

/** How the page sets a kind of comparison: the answers, and what is asked of them. */
export interface TaskRoom {
  readonly Board: ComponentType<{ item: ItemState }>;
  readonly Dock: ComponentType<{ item: ItemState }>;
}

/** The questions of a project that asks more than one thing, at a desk and on a phone. */
export interface QuestionViews {
  readonly Rows: ComponentType<{ item: ItemState; overall: ReactNode }>;
  readonly Steps: ComponentType<{ item: ItemState; overall: ReactNode }>;
}

/** A part of the page that some projects need: fetched once, as soon as it is known that this one does. */
class TaskPart<Part> {
  private part: Part | undefined;
  private coming: Promise<Part> | undefined;

  constructor(private readonly load: () => Promise<Part>) {}

  /** The part that has come, or the promise of it: the same one at each call. */
  peek(): Part | Promise<Part> {
    if (this.part !== undefined) return this.part;
    this.coming ??= this.fetch();
    return this.coming;
  }

  private async fetch(): Promise<Part> {
    this.part = await this.load();
    return this.part;
  }
}

const rooms: Record<TaskQuestion['kind'], TaskPart<TaskRoom>> = {
  PAIRWISE: new TaskPart(async () => (await import('../pair/pair-room.ts')).pairRoom),
  RANKING: new TaskPart(async () => (await import('../ranking/ranking-room.ts')).rankingRoom),
};
const questionViews = new TaskPart<QuestionViews>(
  async () => (await import('../aspects/question-views.ts')).questionViews,
);

function usePart<Part extends object>(part: TaskPart<Part>): Part {
  const peeked = part.peek();
  return peeked instanceof Promise ? use(peeked) : peeked;
}

/** Suspends where it has not come yet. */
export const useTaskRoom = (kind: TaskQuestion['kind']): TaskRoom => usePart(rooms[kind]);

/** Suspends where they have not come yet. */
export const useQuestionViews = (): QuestionViews => usePart(questionViews);

/** Begins to fetch what a task needs, beside its first comparisons. Whoever draws it meets a failure. */
export async function fetchTaskParts({ kind, aspects }: TaskQuestion): Promise<void> {
  await Promise.allSettled([rooms[kind].peek(), aspects.length > 0 ? questionViews.peek() : undefined]);
}
