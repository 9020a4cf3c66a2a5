import {
  type HiddenQuality,
  type Project,
  runSimulatedAnnotator,
  type SimulatedRecord,
} from '@pairwright/client';
import type { TeamMember } from './team.ts';

/** What one annotator did in a project. */
export interface AnnotatorWork {
  readonly member: TeamMember;
  readonly records: readonly SimulatedRecord[];
}

/** Lets the whole team judge at once until the queue has nothing left for any of them. */
export function judgeProject(
  team: readonly TeamMember[],
  project: Project,
  quality: HiddenQuality,
  onJudgement: () => void,
): Promise<AnnotatorWork[]> {
  return Promise.all(
    team.map(async (member) => ({
      member,
      records: await runSimulatedAnnotator({
        ...member,
        projectId: project.id,
        rules: project,
        quality,
        onJudgement,
      }),
    })),
  );
}
