import { amendJudgementFunction } from '../judgements/sql/amend-judgement.ts';
import { submitJudgementFunction } from '../judgements/sql/submit-judgement.ts';
import { submitJudgementsFunction } from '../judgements/sql/submit-judgements.ts';
import { assignmentIdFunction } from '../queue/sql/assignment-id.ts';
import { assignmentPayloadFunction } from '../queue/sql/assignment-payload.ts';
import { comparisonPayloadFunction } from '../queue/sql/comparison-payload.ts';
import { expireAssignmentsFunction } from '../queue/sql/expire-assignments.ts';
import { endLeasesFunction } from '../queue/sql/end-leases.ts';
import { followWantedFunction } from '../queue/sql/follow-wanted.ts';
import { giveBackFunction } from '../queue/sql/give-back.ts';
import { giveBudgetBackFunction } from '../queue/sql/give-budget-back.ts';
import { hasBudgetFunction } from '../queue/sql/has-budget.ts';
import { hasOpenFunction } from '../queue/sql/has-open.ts';
import { holdPolicyFunction } from '../queue/sql/hold-policy.ts';
import { leaseComparisonsFunction } from '../queue/sql/lease-comparisons.ts';
import { leaseNewFunction } from '../queue/sql/lease-new.ts';
import { priorityTierFunction } from '../queue/sql/priority-tier.ts';
import { releaseAssignmentsFunction } from '../queue/sql/release-assignments.ts';
import { skipAssignmentFunction } from '../queue/sql/skip-assignment.ts';
import { takeBudgetFunction } from '../queue/sql/take-budget.ts';
import { takeSeatFunction } from '../queue/sql/take-seat.ts';
import { walkTierFunction } from '../queue/sql/walk-tier.ts';
import { withheldFromFunction } from '../staffing/sql/withheld-from.ts';

/** The database's functions, each after those it calls. They are defined again at every migration, so code and SQL move together. */
export const functions = [
  assignmentIdFunction,
  comparisonPayloadFunction,
  assignmentPayloadFunction,
  holdPolicyFunction,
  priorityTierFunction,
  takeSeatFunction,
  takeBudgetFunction,
  giveBudgetBackFunction,
  hasBudgetFunction,
  giveBackFunction,
  followWantedFunction,
  expireAssignmentsFunction,
  endLeasesFunction,
  releaseAssignmentsFunction,
  walkTierFunction,
  withheldFromFunction,
  leaseNewFunction,
  hasOpenFunction,
  leaseComparisonsFunction,
  skipAssignmentFunction,
  submitJudgementFunction,
  submitJudgementsFunction,
  amendJudgementFunction,
];
