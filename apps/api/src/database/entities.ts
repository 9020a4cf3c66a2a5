import { GuidelinesAcknowledgementEntity } from '../guidelines/guidelines-acknowledgement.entity.ts';
import { GuidelinesVersionEntity } from '../guidelines/guidelines-version.entity.ts';
import { SessionEntity } from '../identity/session.entity.ts';
import { SettingEntity } from '../identity/setting.entity.ts';
import { SignInFailureEntity } from '../identity/sign-in-failure.entity.ts';
import { TokenEntity } from '../identity/token.entity.ts';
import { UserEntity } from '../identity/user.entity.ts';
import { ComparisonEntity } from '../imports/comparison.entity.ts';
import { ImportIssueEntity } from '../imports/import-issue.entity.ts';
import { ImportEntity } from '../imports/import.entity.ts';
import { ImportedRowEntity } from '../imports/imported-row.entity.ts';
import { PromptEntity } from '../imports/prompt.entity.ts';
import { ResponseEntity } from '../imports/response.entity.ts';
import { JudgementEntity } from '../judgements/judgement.entity.ts';
import { MemberEntity } from '../projects/member.entity.ts';
import { ProjectEntity } from '../projects/project.entity.ts';
import { AssignmentEntity } from '../queue/assignment.entity.ts';
import { QueueAnnotatorEntity } from '../queue/queue-annotator.entity.ts';
import { QueueBudgetEntity } from '../queue/queue-budget.entity.ts';
import { QueueEntryEntity } from '../queue/queue-entry.entity.ts';
import { QueueEntity } from '../queue/queue.entity.ts';
import { RemarkEntity } from '../remarks/remark.entity.ts';
import { SnapshotEntity } from '../snapshots/snapshot.entity.ts';
import { MemberWorkEntity } from '../staffing/member-work.entity.ts';
import { QueuePersonEntity } from '../staffing/queue-person.entity.ts';
import { TrainingAnswerEntity } from '../training/training-answer.entity.ts';
import { TrainingAttemptEntity } from '../training/training-attempt.entity.ts';

export const entities = [
  UserEntity,
  SessionEntity,
  TokenEntity,
  SignInFailureEntity,
  SettingEntity,
  ProjectEntity,
  MemberEntity,
  GuidelinesVersionEntity,
  GuidelinesAcknowledgementEntity,
  QueueEntity,
  QueueEntryEntity,
  QueueBudgetEntity,
  QueueAnnotatorEntity,
  AssignmentEntity,
  JudgementEntity,
  PromptEntity,
  ResponseEntity,
  ComparisonEntity,
  ImportedRowEntity,
  ImportEntity,
  ImportIssueEntity,
  MemberWorkEntity,
  QueuePersonEntity,
  TrainingAttemptEntity,
  TrainingAnswerEntity,
  RemarkEntity,
  SnapshotEntity,
];
