import type { LabellingTask } from '../answer/answer-draft.ts';

type GuidedTask = Pick<LabellingTask, 'guidelines' | 'guidelinesVersion' | 'myGuidelinesVersion' | 'myRole'>;

/** Where somebody stands with the guidelines: all read, none read yet, or an older version. */
export type Guidance = 'read' | 'new' | 'changed';

/** `acknowledged`: what was acknowledged on this device, which the server may not know yet. A lead has written them. */
export function guidanceOf(task: GuidedTask, acknowledged: number): Guidance {
  const known = Math.max(acknowledged, task.myGuidelinesVersion);
  if (task.myRole === 'LEAD' || task.guidelines.trim() === '' || known >= task.guidelinesVersion)
    return 'read';
  return known === 0 ? 'new' : 'changed';
}

/** The version that answers are made by: the one that was read, as long as a newer one waits to be. */
export function versionInForce(task: GuidedTask, acknowledged: number): number {
  const known = Math.max(acknowledged, task.myGuidelinesVersion);
  return guidanceOf(task, acknowledged) === 'changed' ? known : task.guidelinesVersion;
}
