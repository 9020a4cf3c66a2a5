import type { TokenScope } from '../src/identity/principal.ts';
import type { ProjectRole } from '../src/projects/member.entity.ts';

/** Whoever may ask. */
export const callers = [
  'signed out',
  'non-member',
  'ANNOTATOR',
  'REVIEWER',
  'ENGINEER',
  'LEAD',
  'administrator',
] as const;
export type Caller = (typeof callers)[number];

/** Who may do what, in the words of the contract's table. */
export type Rule = 'anybody' | 'signed in' | 'administrator' | 'lead of any project' | readonly ProjectRole[];

/** What the fixture made, to ask about. */
export interface Fixture {
  readonly projectId: string;
  readonly queueId: string;
  readonly annotatorId: string;
  readonly snapshotId: string;
  readonly importKey: string;
  /** New for each request. */
  readonly newEmail: string;
}

export interface AccessRow {
  readonly rule: Rule;
  /** What a token needs for it; null: any token will do. */
  readonly scope: TokenScope | null;
  /** What those who may are told, where it is not simply done: a refusal from behind the guard. */
  readonly reached?: string;
}

export interface OperationRow extends AccessRow {
  readonly query: (fixture: Fixture) => string;
}

export interface RouteRow extends AccessRow {
  readonly path: (fixture: Fixture) => string;
  readonly body?: string;
}

const members: readonly ProjectRole[] = ['ANNOTATOR', 'REVIEWER', 'ENGINEER', 'LEAD'];
const judges: readonly ProjectRole[] = ['ANNOTATOR', 'REVIEWER', 'LEAD'];
const whoSeeModels: readonly ProjectRole[] = ['REVIEWER', 'ENGINEER', 'LEAD'];
const dataPeople: readonly ProjectRole[] = ['ENGINEER', 'LEAD'];
const reviewers: readonly ProjectRole[] = ['REVIEWER', 'LEAD'];
const leads: readonly ProjectRole[] = ['LEAD'];

const ofProject = (rule: Rule, selection: string): OperationRow => ({
  rule,
  scope: 'read',
  query: ({ projectId }) => `{ project(id: "${projectId}") { ${selection} } }`,
});
const nonsense = '0190a0a0-0000-7000-8000-000000000000';

/** Every query, mutation, subscription, and every field with a resolver of its own, by `Type.field`. */
export const operations: Readonly<Record<string, OperationRow>> = {
  'Query.instance': { rule: 'anybody', scope: null, query: () => '{ instance { needsSetUp version } }' },
  'Query.me': { rule: 'signed in', scope: null, query: () => '{ me { id } }' },
  'Query.users': { rule: 'lead of any project', scope: 'manage', query: () => '{ users { email } }' },
  'Query.projects': { rule: 'signed in', scope: 'read', query: () => '{ projects { id } }' },
  'Query.project': ofProject(members, 'id name guidelines'),
  'Query.tokens': { rule: 'signed in', scope: 'read', query: () => '{ tokens { id } }' },
  'Query.snapshot': {
    rule: dataPeople,
    scope: 'export',
    query: ({ snapshotId }) => `{ snapshot(id: "${snapshotId}") { id } }`,
  },

  'Project.myWork': ofProject(members, 'myWork { judgements }'),
  'Project.guidelinesHistory': ofProject(members, 'guidelinesHistory { version createdBy { name } }'),
  'Project.myGuidelinesVersion': ofProject(members, 'myGuidelinesVersion'),
  'Project.myRemarks': ofProject(members, 'myRemarks { text }'),
  'Project.remarks': ofProject(reviewers, 'remarks { text }'),
  'Project.openRemarks': ofProject(reviewers, 'openRemarks'),
  'Project.isTaskFixed': ofProject(members, 'isTaskFixed'),
  'Project.training': ofProject(members, 'training { available }'),
  'Project.myTraining': ofProject(members, 'myTraining { isPassed }'),
  'Project.myPace': ofProject(members, 'myPace { streakDays }'),
  'Project.myJudgements': ofProject(members, 'myJudgements { id }'),
  'Project.queues': ofProject(members, 'queues { id }'),
  'Project.progress': ofProject(members, 'progress { done }'),
  'Project.members': ofProject(leads, 'members { role }'),
  'Project.activity': ofProject(whoSeeModels, 'activity { judgements }'),
  'Project.agreement': ofProject(whoSeeModels, 'agreement { alpha }'),
  'Project.leaderboard': ofProject(whoSeeModels, 'leaderboard { model }'),
  'Project.imports': ofProject(dataPeople, 'imports { id }'),
  'Project.snapshots': ofProject(dataPeople, 'snapshots { id }'),
  'Queue.progress': ofProject(members, 'queues { progress { total } }'),
  'Queue.policy': ofProject(leads, 'queues { policy { order } }'),
  'Queue.spending': ofProject(leads, 'queues { spending { judgements } }'),
  'Queue.stoppedBy': ofProject(members, 'queues { stoppedBy }'),
  'Queue.staffing': ofProject(leads, 'queues { staffing { groups } }'),
  'Queue.withheldFromMe': ofProject(members, 'queues { withheldFromMe { by } }'),
  'Project.isPaused': ofProject(members, 'isPaused'),
  'Import.errors': ofProject(dataPeople, 'imports { errors { message } }'),
  'Import.warnings': ofProject(dataPeople, 'imports { warnings { message } }'),
  'Import.createdBy': ofProject(dataPeople, 'imports { createdBy { email } }'),
  'Snapshot.createdBy': ofProject(dataPeople, 'snapshots { createdBy { email } }'),

  'Mutation.setUp': {
    rule: 'anybody',
    scope: null,
    query: () =>
      'mutation { setUp(token: "no", email: "eve@example.org", name: "E", password: "long enough") { id } }',
    reached: 'This installation is set up already.',
  },
  'Mutation.signIn': {
    rule: 'anybody',
    scope: null,
    query: ({ newEmail }) => `mutation { signIn(email: "${newEmail}", password: "wrong") { id } }`,
    reached: 'The e-mail address or the password is wrong.',
  },
  'Mutation.signOut': { rule: 'signed in', scope: null, query: () => 'mutation { signOut }' },
  'Mutation.createUser': {
    rule: 'administrator',
    scope: 'admin',
    query: ({ newEmail }) =>
      `mutation { createUser(email: "${newEmail}", name: "N", password: "long enough") { id } }`,
  },
  'Mutation.createProject': {
    rule: 'lead of any project',
    scope: 'manage',
    query: () => 'mutation { createProject(input: { name: "Another", kind: RANKING }) { id } }',
  },
  'Mutation.updateProject': {
    rule: leads,
    scope: 'manage',
    query: ({ projectId }) =>
      `mutation { updateProject(projectId: "${projectId}", input: { undoSeconds: 600 }) { id } }`,
  },
  'Mutation.createSampleProjects': {
    rule: 'lead of any project',
    scope: 'manage',
    query: () => 'mutation { createSampleProjects { id } }',
  },
  'Mutation.addMember': {
    rule: leads,
    scope: 'manage',
    query: ({ projectId, annotatorId }) =>
      `mutation { addMember(projectId: "${projectId}", userId: "${annotatorId}", role: ANNOTATOR) }`,
  },
  'Mutation.removeMember': {
    rule: leads,
    scope: 'manage',
    query: ({ projectId }) => `mutation { removeMember(projectId: "${projectId}", userId: "${nonsense}") }`,
    reached: 'There is no such member.',
  },
  'Mutation.createToken': {
    rule: 'signed in',
    scope: null,
    query: () => 'mutation { createToken(name: "t", scopes: []) { id } }',
    reached: 'scopes: is empty',
  },
  'Mutation.revokeToken': {
    rule: 'signed in',
    scope: null,
    query: () => `mutation { revokeToken(id: "${nonsense}") }`,
    reached: 'There is no such token.',
  },
  'Mutation.setQueueState': {
    rule: leads,
    scope: 'manage',
    query: ({ projectId, queueId }) =>
      `mutation { setQueueState(projectId: "${projectId}", queueId: "${queueId}", state: OPEN) { id } }`,
  },
  'Mutation.createQueue': {
    rule: leads,
    scope: 'manage',
    query: ({ projectId }) => `mutation { createQueue(projectId: "${projectId}", name: "") { id } }`,
    reached: 'name: has 0 characters',
  },
  'Mutation.setQueuePolicy': {
    rule: leads,
    scope: 'manage',
    query: ({ projectId, queueId }) =>
      `mutation { setQueuePolicy(projectId: "${projectId}", queueId: "${queueId}", policy: {}) { id } }`,
  },
  'Mutation.setQueueStaffing': {
    rule: leads,
    scope: 'manage',
    query: ({ projectId, queueId }) =>
      `mutation { setQueueStaffing(projectId: "${projectId}", queueId: "${queueId}", staffing: {}) { id } }`,
  },
  'Mutation.setMemberWork': {
    rule: leads,
    scope: 'manage',
    query: ({ projectId, annotatorId }) =>
      `mutation { setMemberWork(projectId: "${projectId}", userId: "${annotatorId}", work: {}) { isPaused } }`,
  },
  'Mutation.setProjectPaused': {
    rule: leads,
    scope: 'manage',
    query: ({ projectId }) => `mutation { setProjectPaused(projectId: "${projectId}", isPaused: false) }`,
  },
  'Mutation.leaseComparisons': {
    rule: judges,
    scope: 'judge',
    query: ({ projectId }) => `mutation { leaseComparisons(projectId: "${projectId}", count: 0) { id } }`,
    reached: 'count: is 0',
  },
  'Mutation.submitJudgement': {
    rule: judges,
    scope: 'judge',
    query: ({ projectId }) => `mutation { submitJudgement(leaseNext: -1, input: { projectId: "${projectId}",
      assignmentId: "a", fence: "f", idempotencyKey: "k", ranking: [["r"]], durationMs: 1 }) { judgementId } }`,
    reached: 'leaseNext: is -1',
  },
  'Mutation.amendJudgement': {
    rule: judges,
    scope: 'judge',
    query: ({ projectId }) => `mutation { amendJudgement(input: { projectId: "${projectId}",
      assignmentId: "a", fence: "f", idempotencyKey: "k", ranking: [], durationMs: 1 }) { judgementId } }`,
    reached: 'ranking: is empty',
  },
  'Mutation.skipAssignment': {
    rule: judges,
    scope: 'judge',
    query: ({ projectId }) =>
      `mutation { skipAssignment(projectId: "${projectId}", assignmentId: "a", fence: "f", reason: "") }`,
    reached: 'reason: has 0 characters',
  },
  'Mutation.setGuidelines': {
    rule: leads,
    scope: 'manage',
    query: ({ projectId }) => `mutation { setGuidelines(projectId: "${projectId}", guidelines: "") { id } }`,
    reached: 'guidelines: is what stands there already.',
  },
  'Mutation.acknowledgeGuidelines': {
    rule: members,
    scope: 'judge',
    query: ({ projectId }) => `mutation { acknowledgeGuidelines(projectId: "${projectId}", version: 1) }`,
  },
  'Mutation.sendRemark': {
    rule: judges,
    scope: 'judge',
    query: ({ projectId }) =>
      `mutation { sendRemark(projectId: "${projectId}", assignmentId: "${nonsense}", text: "Why?") { id } }`,
    reached: 'There is no such assignment.',
  },
  'Mutation.answerRemark': {
    rule: reviewers,
    scope: 'manage',
    query: ({ projectId }) =>
      `mutation { answerRemark(projectId: "${projectId}", remarkId: "${nonsense}", text: "So.") { id } }`,
    reached: 'There is no such remark.',
  },
  'Mutation.acknowledgeRemarks': {
    rule: members,
    scope: 'judge',
    query: ({ projectId }) => `mutation { acknowledgeRemarks(projectId: "${projectId}") }`,
  },
  'Mutation.nextTrainingItem': {
    rule: judges,
    scope: 'judge',
    query: ({ projectId }) => `mutation { nextTrainingItem(projectId: "${projectId}") { number } }`,
  },
  'Mutation.answerTrainingItem': {
    rule: judges,
    scope: 'judge',
    query: ({ projectId }) =>
      `mutation { answerTrainingItem(projectId: "${projectId}", comparisonId: "c", ranking: [["r"]]) { isRight } }`,
    reached: 'comparisonId: is not the item of your training to answer now.',
  },
  'Mutation.restartTraining': {
    rule: judges,
    scope: 'judge',
    query: ({ projectId }) => `mutation { restartTraining(projectId: "${projectId}") { attempt } }`,
    reached: 'Training is started again only once an attempt has failed.',
  },
  'Mutation.releaseAssignments': {
    rule: judges,
    scope: 'judge',
    query: ({ projectId }) =>
      `mutation { releaseAssignments(projectId: "${projectId}", assignmentIds: ["none"]) }`,
  },
  'Mutation.createSnapshot': {
    rule: dataPeople,
    scope: 'export',
    query: ({ projectId }) =>
      `mutation { createSnapshot(projectId: "${projectId}", input: { minJudgements: -1 }) { id } }`,
    reached: 'minJudgements: is -1',
  },

  'Subscription.projectChanged': {
    rule: members,
    scope: 'read',
    query: ({ projectId }) => `subscription { projectChanged(projectId: "${projectId}") { projectId } }`,
  },
};

/** Every HTTP route, by method and pattern. */
export const routes: Readonly<Record<string, RouteRow>> = {
  'GET /healthz': { rule: 'anybody', scope: null, path: () => '/healthz' },
  'GET /readyz': { rule: 'anybody', scope: null, path: () => '/readyz' },
  'GET /metrics': { rule: 'administrator', scope: 'admin', path: () => '/metrics' },
  'PUT /api/v1/projects/:projectId/imports/:importKey': {
    rule: dataPeople,
    scope: 'import',
    path: ({ projectId }) => `/api/v1/projects/${projectId}/imports/another`,
    body: 'nonsense',
    reached: 'none of the first rows is a JSON object',
  },
  'GET /api/v1/projects/:projectId/imports/:importKey/errors.jsonl': {
    rule: dataPeople,
    scope: 'import',
    path: ({ projectId, importKey }) => `/api/v1/projects/${projectId}/imports/${importKey}/errors.jsonl`,
  },
  'GET /api/v1/snapshots/:snapshotId/export': {
    rule: dataPeople,
    scope: 'export',
    path: ({ snapshotId }) => `/api/v1/snapshots/${snapshotId}/export?format=native`,
  },
  'GET /api/v1/snapshots/:snapshotId/README.md': {
    rule: dataPeople,
    scope: 'export',
    path: ({ snapshotId }) => `/api/v1/snapshots/${snapshotId}/README.md`,
  },
  'GET /api/v1/snapshots/:snapshotId/dataset_info.json': {
    rule: dataPeople,
    scope: 'export',
    path: ({ snapshotId }) => `/api/v1/snapshots/${snapshotId}/dataset_info.json`,
  },
  // The operations above are asked of it; it refuses nobody by itself.
  'POST /graphql': {
    rule: 'anybody',
    scope: null,
    path: () => '/graphql',
    body: '{}',
    reached: 'POST body missing',
  },
  'GET /graphql': {
    rule: 'anybody',
    scope: null,
    path: () => '/graphql',
    reached: 'GET is not allowed here',
  },
  'OPTIONS /graphql': {
    rule: 'anybody',
    scope: null,
    path: () => '/graphql',
    reached: 'OPTIONS is not allowed here',
  },
  'GET /*': { rule: 'anybody', scope: null, path: () => '/nothing.txt', reached: 'There is nothing here.' },
  'POST /*': { rule: 'anybody', scope: null, path: () => '/nothing.txt', reached: 'There is nothing here.' },
  'PUT /*': { rule: 'anybody', scope: null, path: () => '/nothing.txt', reached: 'There is nothing here.' },
  'PATCH /*': { rule: 'anybody', scope: null, path: () => '/nothing.txt', reached: 'There is nothing here.' },
  'DELETE /*': {
    rule: 'anybody',
    scope: null,
    path: () => '/nothing.txt',
    reached: 'There is nothing here.',
  },
  'OPTIONS /*': {
    rule: 'anybody',
    scope: null,
    path: () => '/nothing.txt',
    reached: 'There is nothing here.',
  },
};
