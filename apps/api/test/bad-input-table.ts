import type { Asked } from './support/requests.ts';

const unknownId = '0190a0a0-0000-7000-8000-000000000000';
const createProjectWith = 'mutation($input: CreateProjectInput!) { createProject(input: $input) { id } }';
const updateProjectWith =
  'mutation($p: ID!, $input: UpdateProjectInput!) { updateProject(projectId: $p, input: $input) { id } }';
const createQueueWith =
  'mutation($p: ID!, $name: String!, $policy: QueuePolicyInput) { createQueue(projectId: $p, name: $name, policy: $policy) { id } }';
const setMemberWorkWith =
  'mutation($p: ID!, $user: ID!, $work: MemberWorkInput!) { setMemberWork(projectId: $p, userId: $user, work: $work) { isPaused } }';
const createUserWith =
  'mutation($email: String!, $name: String!, $password: String!) { createUser(email: $email, name: $name, password: $password) { id } }';
const createTokenWith =
  'mutation($name: String!, $scopes: [String!]!) { createToken(name: $name, scopes: $scopes) { id } }';
const createSnapshotWith =
  'mutation($p: ID!, $input: CreateSnapshotInput) { createSnapshot(projectId: $p, input: $input) { id } }';
export const submitWith =
  'mutation($input: SubmitJudgementInput!) { submitJudgement(input: $input) { judgementId } }';
const amendWith = 'mutation($input: SubmitJudgementInput!) { amendJudgement(input: $input) { judgementId } }';
export const submission = (projectId: string, overrides: object) => ({
  projectId,
  assignmentId: unknownId,
  fence: unknownId,
  idempotencyKey: 'key',
  ranking: [[unknownId]],
  durationMs: 1,
  ...overrides,
});

interface Place {
  readonly projectId: string;
  /** Of an account that is there. */
  readonly email: string;
}

type OperationRow = [
  what: string,
  query: string,
  variables: (place: Place) => Record<string, unknown>,
  code: string,
  message: string,
];

type RequestRow = [what: string, asked: Asked, status: number, code: string, detail: string];

const json = { 'content-type': 'application/json' };
const none = () => ({});

/** GraphQL operations that are refused, with the code and the words that tell why. */
export const badOperations: OperationRow[] = [
  [
    'that cannot be parsed',
    '{ me { id }',
    none,
    'GRAPHQL_PARSE_FAILED',
    'Syntax Error: Expected Name, found <EOF>.',
  ],
  ['that is empty', ' ', none, 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Unexpected <EOF>.'],
  [
    'for a field that is none',
    '{ me { password } }',
    none,
    'GRAPHQL_VALIDATION_FAILED',
    'Cannot query field "password" on type "User".',
  ],
  [
    'without a wanted argument',
    '{ project { id } }',
    none,
    'GRAPHQL_VALIDATION_FAILED',
    'Field "project" argument "id" of type "ID!" is required, but it was not provided.',
  ],
  [
    'for one of two operations, unnamed',
    'query A { me { id } } query B { me { id } }',
    none,
    'BAD_USER_INPUT',
    'Must provide operation name if query contains multiple operations.',
  ],
  [
    'without a wanted variable',
    createProjectWith,
    none,
    'BAD_USER_INPUT',
    'Variable "$input" of required type "CreateProjectInput!" was not provided.',
  ],
  [
    'with an enum value that is none',
    createProjectWith,
    () => ({ input: { name: 'A', kind: 'DUEL' } }),
    'BAD_USER_INPUT',
    'Value "DUEL" does not exist in "TaskKind" enum.',
  ],
  [
    'with a field too many',
    createProjectWith,
    () => ({ input: { name: 'A', kind: 'RANKING', owner: 'me' } }),
    'BAD_USER_INPUT',
    'Field "owner" is not defined by type "CreateProjectInput".',
  ],
  [
    'with a number that is too large',
    createProjectWith,
    () => ({ input: { name: 'A', kind: 'RANKING', leaseSeconds: 1e12 } }),
    'BAD_USER_INPUT',
    'Int cannot represent non 32-bit signed integer value: 1000000000000',
  ],
  [
    'for a project without a name',
    createProjectWith,
    () => ({ input: { name: ' ', kind: 'RANKING' } }),
    'BAD_USER_INPUT',
    'name: has 0 characters; allowed are 1 to 200.',
  ],
  [
    'for a project with NUL in its guidelines',
    createProjectWith,
    () => ({ input: { name: 'A', kind: 'RANKING', guidelines: 'a\0b' } }),
    'BAD_USER_INPUT',
    'input.guidelines: contains a NUL character, which text cannot hold.',
  ],
  [
    'for a project with NUL in a label',
    createProjectWith,
    () => ({ input: { name: 'A', kind: 'PAIRWISE', strengthLabels: ['a', '\0'] } }),
    'BAD_USER_INPUT',
    'input.strengthLabels[1]: contains a NUL character, which text cannot hold.',
  ],
  [
    'for too many judgements each',
    createProjectWith,
    () => ({ input: { name: 'A', kind: 'RANKING', judgementsPerComparison: 101 } }),
    'BAD_USER_INPUT',
    'judgementsPerComparison: is 101; allowed are 1 to 100.',
  ],
  [
    'for an aspect on a scale of one label',
    createProjectWith,
    () => ({
      input: { name: 'A', kind: 'RANKING', aspects: [{ name: 'Style', kind: 'RATING', labels: ['good'] }] },
    }),
    'BAD_USER_INPUT',
    'aspects[0].labels: has 1 labels; a RATING takes 2 to 7.',
  ],
  [
    'for the best of two',
    createProjectWith,
    () => ({ input: { name: 'A', kind: 'PAIRWISE', rankingMode: 'BEST' } }),
    'BAD_USER_INPUT',
    'rankingMode: is BEST, which is for RANKING projects; leave it out in a PAIRWISE project.',
  ],
  [
    'for a training that nobody can pass',
    createProjectWith,
    () => ({ input: { name: 'A', kind: 'PAIRWISE', training: { comparisons: 5, threshold: 1.01 } } }),
    'BAD_USER_INPUT',
    'training.threshold: is 1.01; allowed are 0 to 1.',
  ],
  [
    'for a queue without a name',
    createQueueWith,
    ({ projectId }) => ({ p: projectId, name: ' ' }),
    'BAD_USER_INPUT',
    'name: has 0 characters; allowed are 1 to 200.',
  ],
  [
    'for a queue that wants no judgements',
    createQueueWith,
    ({ projectId }) => ({ p: projectId, name: 'Q', policy: { judgementsPerComparison: 0 } }),
    'BAD_USER_INPUT',
    'judgementsPerComparison: is 0; allowed are 1 to 100.',
  ],
  [
    'for a queue that is served by chance',
    createQueueWith,
    ({ projectId }) => ({ p: projectId, name: 'Q', policy: { order: 'RANDOM' } }),
    'BAD_USER_INPUT',
    'Value "RANDOM" does not exist in "ServingOrder" enum.',
  ],
  [
    'for a budget in money without a price',
    createQueueWith,
    ({ projectId }) => ({ p: projectId, name: 'Q', policy: { budgetAmount: 10 } }),
    'BAD_USER_INPUT',
    'pricePerJudgement: is missing: a budget in money needs the price of a judgement.',
  ],
  [
    'for a price in no currency',
    createQueueWith,
    ({ projectId }) => ({ p: projectId, name: 'Q', policy: { pricePerJudgement: 0.1 } }),
    'BAD_USER_INPUT',
    'currency: is missing: a price needs its currency, such as EUR.',
  ],
  [
    'for a price of nothing',
    createQueueWith,
    ({ projectId }) => ({ p: projectId, name: 'Q', policy: { pricePerJudgement: 0, currency: 'EUR' } }),
    'BAD_USER_INPUT',
    'pricePerJudgement: is 0; allowed are 0.0001 to 1000000000, with four places at most.',
  ],
  [
    'for the policy of a queue that is none',
    `mutation($p: ID!) { setQueuePolicy(projectId: $p, queueId: "main", policy: {}) { id } }`,
    ({ projectId }) => ({ p: projectId }),
    'NOT_FOUND',
    'There is no such queue.',
  ],
  [
    'to pause somebody who is no member',
    setMemberWorkWith,
    ({ projectId }) => ({ p: projectId, user: unknownId, work: { isPaused: true } }),
    'NOT_FOUND',
    'There is no such member.',
  ],
  [
    'for the people of a queue that is none',
    `mutation($p: ID!) { setQueueStaffing(projectId: $p, queueId: "${unknownId}", staffing: {}) { id } }`,
    ({ projectId }) => ({ p: projectId }),
    'NOT_FOUND',
    'There is no such queue.',
  ],
  [
    'to take the name of a project away',
    updateProjectWith,
    ({ projectId }) => ({ p: projectId, input: { name: ' ' } }),
    'BAD_USER_INPUT',
    'name: has 0 characters; allowed are 1 to 200.',
  ],
  [
    'to change the kind of a project',
    updateProjectWith,
    ({ projectId }) => ({ p: projectId, input: { kind: 'RANKING' } }),
    'BAD_USER_INPUT',
    'Field "kind" is not defined by type "UpdateProjectInput".',
  ],
  [
    'for more time to change a judgement than a day',
    updateProjectWith,
    ({ projectId }) => ({ p: projectId, input: { undoSeconds: 86_401 } }),
    'BAD_USER_INPUT',
    'undoSeconds: is 86401; allowed are 0 to 86400.',
  ],
  [
    'for an account without an address',
    createUserWith,
    () => ({ email: 'ben', name: 'Ben', password: 'correct horse' }),
    'BAD_USER_INPUT',
    'email: "ben" is not an e-mail address.',
  ],
  [
    'for an account with a short password',
    createUserWith,
    () => ({ email: 'b@example.org', name: 'Ben', password: 'short' }),
    'BAD_USER_INPUT',
    'password: has 5 characters; allowed are 8 to 256.',
  ],
  [
    'for an account that is there',
    createUserWith,
    ({ email }) => ({ email, name: 'Ada', password: 'correct horse' }),
    'CONFLICT',
    'There is an account for',
  ],
  [
    'for a token with a scope that is none',
    createTokenWith,
    () => ({ name: 't', scopes: ['read', 'everything'] }),
    'BAD_USER_INPUT',
    'scopes: "everything" is not a scope; allowed are read, judge, import, export, manage, admin.',
  ],
  [
    'for a token with no scope',
    createTokenWith,
    () => ({ name: 't', scopes: [] }),
    'BAD_USER_INPUT',
    'scopes: is empty; choose out of read, judge, import, export, manage, admin.',
  ],
  [
    'for a token without a name',
    createTokenWith,
    () => ({ name: '', scopes: ['read'] }),
    'BAD_USER_INPUT',
    'name: has 0 characters; allowed are 1 to 200.',
  ],
  [
    'for a project that is none',
    '{ project(id: "mine") { id } }',
    none,
    'NOT_FOUND',
    'There is no such project.',
  ],
  [
    'for a project that is not there',
    `{ project(id: "${unknownId}") { id } }`,
    none,
    'NOT_FOUND',
    'There is no such project.',
  ],
  [
    'for a project, in capitals',
    'query($id: ID!) { project(id: $id) { id } }',
    ({ projectId }) => ({ id: projectId.toUpperCase() }),
    'NOT_FOUND',
    'There is no such project.',
  ],
  [
    'for a project, with SQL',
    '{ project(id: "\' OR 1=1 --") { id } }',
    none,
    'NOT_FOUND',
    'There is no such project.',
  ],
  [
    'for a snapshot that is none',
    '{ snapshot(id: "\\u0000") { id } }',
    none,
    'NOT_FOUND',
    'There is no such snapshot.',
  ],
  [
    'for too many hours',
    'query($id: ID!) { project(id: $id) { activity(hours: 100000) { judgements } } }',
    ({ projectId }) => ({ id: projectId }),
    'BAD_USER_INPUT',
    'hours: is 100000; allowed are 1 to 336.',
  ],
  [
    'for too many imports',
    'query($id: ID!) { project(id: $id) { imports(first: 101) { id } } }',
    ({ projectId }) => ({ id: projectId }),
    'BAD_USER_INPUT',
    'first: is 101; allowed are 1 to 100.',
  ],
  [
    'to add nobody',
    'mutation($p: ID!) { addMember(projectId: $p, userId: "nobody", role: LEAD) }',
    ({ projectId }) => ({ p: projectId }),
    'NOT_FOUND',
    'There is no such user.',
  ],
  [
    'to remove somebody who is no member',
    `mutation($p: ID!) { removeMember(projectId: $p, userId: "${unknownId}") }`,
    ({ projectId }) => ({ p: projectId }),
    'NOT_FOUND',
    'There is no such member.',
  ],
  [
    'for guidelines that stand there already',
    'mutation($p: ID!) { setGuidelines(projectId: $p, guidelines: "") { id } }',
    ({ projectId }) => ({ p: projectId }),
    'BAD_USER_INPUT',
    'guidelines: is what stands there already.',
  ],
  [
    'for guidelines that are too long',
    'mutation($p: ID!, $text: String!) { setGuidelines(projectId: $p, guidelines: $text) { id } }',
    ({ projectId }) => ({ p: projectId, text: 'x'.repeat(100_001) }),
    'BAD_USER_INPUT',
    'guidelines: has 100001 characters; allowed are at most 100000.',
  ],
  [
    'for too many words of what changed',
    'mutation($p: ID!, $c: String) { setGuidelines(projectId: $p, guidelines: "New.", changes: $c) { id } }',
    ({ projectId }) => ({ p: projectId, c: 'x'.repeat(2001) }),
    'BAD_USER_INPUT',
    'changes: has 2001 characters; allowed are at most 2000.',
  ],
  [
    'to have read guidelines that are not written',
    'mutation($p: ID!) { acknowledgeGuidelines(projectId: $p, version: 2) }',
    ({ projectId }) => ({ p: projectId }),
    'BAD_USER_INPUT',
    'version: is 2; there are versions 1 to 1.',
  ],
  [
    'for a remark without words',
    `mutation($p: ID!) { sendRemark(projectId: $p, assignmentId: "${unknownId}", text: " ") { id } }`,
    ({ projectId }) => ({ p: projectId }),
    'BAD_USER_INPUT',
    'text: has 0 characters; allowed are 1 to 4000.',
  ],
  [
    'for a remark of too many',
    `mutation($p: ID!, $t: String!) { sendRemark(projectId: $p, assignmentId: "${unknownId}", text: $t) { id } }`,
    ({ projectId }) => ({ p: projectId, t: 'x'.repeat(4001) }),
    'BAD_USER_INPUT',
    'text: has 4001 characters; allowed are 1 to 4000.',
  ],
  [
    'for a remark on an assignment that is none',
    'mutation($p: ID!) { sendRemark(projectId: $p, assignmentId: "this", text: "Why?") { id } }',
    ({ projectId }) => ({ p: projectId }),
    'NOT_FOUND',
    'There is no such assignment.',
  ],
  [
    'to answer a remark that is none',
    'mutation($p: ID!) { answerRemark(projectId: $p, remarkId: "that", text: "So.") { id } }',
    ({ projectId }) => ({ p: projectId }),
    'NOT_FOUND',
    'There is no such remark.',
  ],
  [
    'for too many remarks',
    'query($id: ID!) { project(id: $id) { remarks(first: 501) { id } } }',
    ({ projectId }) => ({ id: projectId }),
    'BAD_USER_INPUT',
    'first: is 501; allowed are 1 to 500.',
  ],
  [
    'for no remarks of one’s own',
    'query($id: ID!) { project(id: $id) { myRemarks(first: 0) { id } } }',
    ({ projectId }) => ({ id: projectId }),
    'BAD_USER_INPUT',
    'first: is 0; allowed are 1 to 500.',
  ],
  [
    'to answer an item of a training that is not asked',
    'mutation($p: ID!) { answerTrainingItem(projectId: $p, comparisonId: "c", ranking: [["r"]]) { isRight } }',
    ({ projectId }) => ({ p: projectId }),
    'BAD_USER_INPUT',
    'comparisonId: is not the item of your training to answer now.',
  ],
  [
    'to answer an item of the training without a ranking',
    'mutation($p: ID!) { answerTrainingItem(projectId: $p, comparisonId: "c", ranking: []) { isRight } }',
    ({ projectId }) => ({ p: projectId }),
    'BAD_USER_INPUT',
    'ranking: is empty; every response of the comparison stands in it once.',
  ],
  [
    'to start a training again that has not failed',
    'mutation($p: ID!) { restartTraining(projectId: $p) { attempt } }',
    ({ projectId }) => ({ p: projectId }),
    'CONFLICT',
    'Training is started again only once an attempt has failed.',
  ],
  [
    'for a pace in a time zone that is none',
    'query($id: ID!) { project(id: $id) { myPace(timeZone: "Mars/Olympus") { streakDays } } }',
    ({ projectId }) => ({ id: projectId }),
    'BAD_USER_INPUT',
    'timeZone: "Mars/Olympus" is not an IANA time zone, such as "Europe/Berlin" or "UTC".',
  ],
  [
    'for too many judgements of one’s own',
    'query($id: ID!) { project(id: $id) { myJudgements(first: 101) { id } } }',
    ({ projectId }) => ({ id: projectId }),
    'BAD_USER_INPUT',
    'first: is 101; allowed are 1 to 100.',
  ],
  [
    'for judgements before one that is none',
    'query($id: ID!) { project(id: $id) { myJudgements(before: "first") { id } } }',
    ({ projectId }) => ({ id: projectId }),
    'BAD_USER_INPUT',
    'before: is not the id of a judgement.',
  ],
  [
    'to pause a queue that is none',
    'mutation($p: ID!) { setQueueState(projectId: $p, queueId: "main", state: PAUSED) { id } }',
    ({ projectId }) => ({ p: projectId }),
    'NOT_FOUND',
    'There is no such queue.',
  ],
  [
    'to lease nothing',
    'mutation($p: ID!) { leaseComparisons(projectId: $p, count: 0) { id } }',
    ({ projectId }) => ({ p: projectId }),
    'BAD_USER_INPUT',
    'count: is 0; allowed are 1 to 500.',
  ],
  [
    'to lease from a queue that is none',
    'mutation($p: ID!) { leaseComparisons(projectId: $p, queueId: "main") { id } }',
    ({ projectId }) => ({ p: projectId }),
    'NOT_FOUND',
    'There is no such queue.',
  ],
  [
    'to skip what is not held',
    `mutation($p: ID!) { skipAssignment(projectId: $p, assignmentId: "${unknownId}", fence: "f", reason: "r") }`,
    ({ projectId }) => ({ p: projectId }),
    'NOT_FOUND',
    'There is no such assignment.',
  ],
  [
    'to give back more than anybody can hold',
    'mutation($p: ID!, $ids: [ID!]!) { releaseAssignments(projectId: $p, assignmentIds: $ids) }',
    ({ projectId }) => ({ p: projectId, ids: Array.from({ length: 501 }, () => unknownId) }),
    'BAD_USER_INPUT',
    'assignmentIds: has 501 ids; allowed are at most 500.',
  ],
  [
    'to judge what is not held',
    submitWith,
    ({ projectId }) => ({ input: submission(projectId, {}) }),
    'NOT_FOUND',
    'There is no such assignment.',
  ],
  [
    'to judge without a ranking',
    submitWith,
    ({ projectId }) => ({ input: submission(projectId, { ranking: [] }) }),
    'BAD_USER_INPUT',
    'ranking: is empty; every response of the comparison stands in it once.',
  ],
  [
    'to judge with NUL in the key',
    submitWith,
    ({ projectId }) => ({ input: submission(projectId, { idempotencyKey: 'a\0' }) }),
    'BAD_USER_INPUT',
    'input.idempotencyKey: contains a NUL character, which text cannot hold.',
  ],
  [
    'to judge with NUL deep in the aspects',
    submitWith,
    ({ projectId }) => ({ input: submission(projectId, { aspects: { a: { b: ['\0'] } } }) }),
    'BAD_USER_INPUT',
    'input.aspects.a: contains a NUL character, which text cannot hold.',
  ],
  [
    'to judge by guidelines that are not written',
    submitWith,
    ({ projectId }) => ({ input: submission(projectId, { guidelinesVersion: 2 }) }),
    'BAD_USER_INPUT',
    'guidelinesVersion: is 2; allowed are 1 to 1.',
  ],
  [
    'to say of all that they are bad, where it is not asked',
    submitWith,
    ({ projectId }) => ({ input: submission(projectId, { allBad: true }) }),
    'BAD_USER_INPUT',
    'allBad: is true; this project does not ask whether all are bad.',
  ],
  [
    'to judge with a way of rendering that is none',
    submitWith,
    ({ projectId }) => ({
      input: submission(projectId, { renderings: [{ responseId: unknownId, form: 'HTML' }] }),
    }),
    'BAD_USER_INPUT',
    'Value "HTML" does not exist in "RenderingForm" enum.',
  ],
  [
    'to amend what was never held',
    amendWith,
    ({ projectId }) => ({ input: submission(projectId, {}) }),
    'NOT_FOUND',
    'There is no such assignment.',
  ],
  [
    'for splits that do not sum to 1',
    createSnapshotWith,
    ({ projectId }) => ({ p: projectId, input: { splits: { train: 0.5 } } }),
    'BAD_USER_INPUT',
    'splits',
  ],
  [
    'for splits that are none',
    createSnapshotWith,
    ({ projectId }) => ({ p: projectId, input: { splits: ['train'] } }),
    'BAD_USER_INPUT',
    'splits',
  ],
  [
    'for fewer than no judgements',
    createSnapshotWith,
    ({ projectId }) => ({ p: projectId, input: { minJudgements: -1 } }),
    'BAD_USER_INPUT',
    'minJudgements: is -1; allowed are 0 to 100.',
  ],
];

/** HTTP requests that are refused, with the problem that tells why. */
export const badRequests: RequestRow[] = [
  [
    'whose JSON ends too soon',
    { method: 'POST', path: '/graphql', headers: json, body: '{"query": ' },
    400,
    'BAD_REQUEST',
    'Body is not valid JSON',
  ],
  [
    'without its JSON',
    { method: 'POST', path: '/graphql', headers: json },
    400,
    'BAD_REQUEST',
    'Body cannot be empty',
  ],
  [
    'that would poison a prototype',
    { method: 'POST', path: '/graphql', headers: json, body: '{"__proto__": {"isAdministrator": true}}' },
    400,
    'BAD_REQUEST',
    'Body is not valid JSON',
  ],
  [
    'of more than a mebibyte',
    { method: 'POST', path: '/graphql', headers: json, body: `{"query": "${' '.repeat(1_100_000)}"}` },
    413,
    'TOO_LARGE',
    'Request body is too large',
  ],
  [
    'with a path that cannot be read',
    { path: '/%E0%A4%A' },
    400,
    'BAD_REQUEST',
    'is not a valid url component',
  ],
  ['for nothing', { path: '/api/v2/everything' }, 404, 'NOT_FOUND', 'There is nothing here.'],
  [
    'for a file outside of the front end',
    { path: '/..%2f..%2fpackage.json' },
    404,
    'NOT_FOUND',
    'There is nothing here.',
  ],
  [
    'to a route by another method',
    { method: 'DELETE', path: '/healthz' },
    404,
    'NOT_FOUND',
    'There is nothing here.',
  ],
  [
    'for an export of a snapshot that is none',
    { path: '/api/v1/snapshots/latest/export' },
    404,
    'NOT_FOUND',
    'There is no such snapshot.',
  ],
  [
    'for the card of a snapshot that is not there',
    { path: `/api/v1/snapshots/${unknownId}/README.md` },
    404,
    'NOT_FOUND',
    'There is no such snapshot.',
  ],
  [
    'with a token that is none',
    { path: '/metrics', headers: { authorization: 'Bearer pw_no' } },
    401,
    'UNAUTHENTICATED',
    'Sign in first, or send a valid token',
  ],
];
