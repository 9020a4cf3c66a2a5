import type { AnswerDraft } from '../answer/answer-draft.ts';
import type { DeviceStore } from './device-store.ts';
import { type KeptDraft, isStale } from './kept-draft.ts';

/** Keeps drafts on the device as they are made, and at hand. */
export class DraftKeeper {
  private readonly drafts = new Map<string, KeptDraft>();

  constructor(
    private readonly userId: string,
    private readonly store: DeviceStore,
    private readonly now: () => number,
  ) {}

  /** Takes up the drafts of an earlier page; old ones are dropped. */
  async open(): Promise<void> {
    for (const draft of await this.store.draftsOf(this.userId)) {
      if (isStale(draft, this.now())) void this.store.deleteDraft(draft.assignmentId);
      else this.drafts.set(draft.assignmentId, draft);
    }
  }

  of(assignmentId: string): KeptDraft | undefined {
    return this.drafts.get(assignmentId);
  }

  has(assignmentId: string): boolean {
    return this.drafts.has(assignmentId);
  }

  /** @returns when it was kept, epoch milliseconds; null where it was let go of meanwhile. */
  async save(assignmentId: string, answer: AnswerDraft, spentMs: number): Promise<number | null> {
    const draft = { assignmentId, userId: this.userId, answer, spentMs, savedMs: this.now() };
    this.drafts.set(assignmentId, draft);
    await this.store.putDraft(draft);
    return this.drafts.has(assignmentId) ? draft.savedMs : null;
  }

  /** Forgets a draft at once; `forgotten` on the device too. */
  release(assignmentId: string): { forgotten: () => Promise<void> } {
    this.drafts.delete(assignmentId);
    return { forgotten: () => this.store.deleteDraft(assignmentId) };
  }
}
