import { useState } from 'react';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { Assignment } from '../delivery/assignment-buffer.ts';
import type { LabellingSession } from '../delivery/labelling-session.ts';
import type { SessionState } from '../delivery/session-state.ts';
import { type Guidance, guidanceOf } from '../guidelines/guidelines-gate.ts';

/** Where the annotator stands with the guidelines. */
export interface DeskGuidance {
  readonly guidance: Guidance;
  /** The newest version that was read; 0 for none. */
  readonly known: number;
  /** They come before the item: it is a new one, on which nothing was done yet. */
  readonly isFirst: boolean;
}

/** Guidelines that are new come between items: whoever is in the middle of one finishes it first. */
export function useGuidance(
  task: LabellingTask,
  session: LabellingSession,
  { acknowledgedVersion, isAmending }: SessionState,
  shown: Assignment | null,
): DeskGuidance {
  const guidance = guidanceOf(task, acknowledgedVersion);
  const [learned, setLearned] = useState<{ guidance: Guidance; at: string | null }>({ guidance, at: null });
  if (learned.guidance !== guidance) setLearned({ guidance, at: shown?.id ?? null });
  const isInMidst =
    shown === null || isAmending || learned.at === shown.id || session.draftOf(shown.id) !== undefined;
  return {
    guidance,
    known: Math.max(acknowledgedVersion, task.myGuidelinesVersion),
    isFirst: guidance !== 'read' && !isInMidst,
  };
}
