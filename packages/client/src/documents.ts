/** The GraphQL operations of this client: constant texts, so that the server parses each of them once. */

const USER = 'id email name';
const PROGRESS = 'progress { done total judgements }';
const QUEUE = `id name state judgementsPerComparison ${PROGRESS}`;
const PROJECT = `id name kind allowTies strengthLabels rankingMode aspects { name kind description labels isRequired }
  allowAllBad flags rationale rationaleMinLength reasons idealAnswer undoSeconds judgementsPerComparison
  queues { ${QUEUE} } ${PROGRESS}`;
const ASSIGNMENT = `id fence expiresAt
  comparison { id prompt { role content } responses { id messages { role content } } }`;
const SNAPSHOT = 'id version state rows sha256 failure';

export const ME = `query Me { me { ${USER} } }`;
export const PROJECT_BY_ID = `query Project($id: ID!) { project(id: $id) { ${PROJECT} } }`;
export const PROJECTS = `query Projects { projects { ${PROJECT} } }`;
export const PROJECT_PROGRESS = `query Progress($id: ID!) { project(id: $id) { ${PROGRESS} } }`;
export const AGREEMENT = `query Agreement($id: ID!) { project(id: $id) { agreement { alpha percent items } } }`;
export const LEADERBOARD = `query Leaderboard($id: ID!) {
  project(id: $id) { leaderboard { model rank rating lower upper comparisons } } }`;
export const SNAPSHOT_BY_ID = `query Snapshot($id: ID!) { snapshot(id: $id) { ${SNAPSHOT} } }`;

export const SET_UP = `mutation SetUp($token: String!, $email: String!, $name: String!, $password: String!) {
  setUp(token: $token, email: $email, name: $name, password: $password) { ${USER} } }`;
export const SIGN_IN = `mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { ${USER} } }`;
export const SIGN_OUT = 'mutation SignOut { signOut }';
export const CREATE_USER = `mutation CreateUser($email: String!, $name: String!, $password: String!) {
  createUser(email: $email, name: $name, password: $password) { ${USER} } }`;
export const CREATE_PROJECT = `mutation CreateProject($input: CreateProjectInput!) {
  createProject(input: $input) { ${PROJECT} } }`;
export const UPDATE_PROJECT = `mutation UpdateProject($projectId: ID!, $input: UpdateProjectInput!) {
  updateProject(projectId: $projectId, input: $input) { ${PROJECT} } }`;
export const ADD_MEMBER = `mutation AddMember($projectId: ID!, $userId: ID!, $role: ProjectRole!) {
  addMember(projectId: $projectId, userId: $userId, role: $role) }`;
export const CREATE_TOKEN = `mutation CreateToken($name: String!, $scopes: [String!]!) {
  createToken(name: $name, scopes: $scopes) { id token } }`;
export const REVOKE_TOKEN = 'mutation RevokeToken($id: ID!) { revokeToken(id: $id) }';
export const SET_QUEUE_STATE = `mutation SetQueueState($projectId: ID!, $queueId: ID!, $state: QueueState!) {
  setQueueState(projectId: $projectId, queueId: $queueId, state: $state) { ${QUEUE} } }`;
export const LEASE_COMPARISONS = `mutation LeaseComparisons($projectId: ID!, $queueId: ID, $count: Int!) {
  leaseComparisons(projectId: $projectId, queueId: $queueId, count: $count) { ${ASSIGNMENT} } }`;
export const SUBMIT_JUDGEMENT = `mutation SubmitJudgement($input: SubmitJudgementInput!, $leaseNext: Int!) {
  submitJudgement(input: $input, leaseNext: $leaseNext) { judgementId counted next { ${ASSIGNMENT} } } }`;
export const AMEND_JUDGEMENT = `mutation AmendJudgement($input: SubmitJudgementInput!) {
  amendJudgement(input: $input) { judgementId counted next { ${ASSIGNMENT} } } }`;
export const SKIP_ASSIGNMENT = `mutation SkipAssignment(
  $projectId: ID!, $assignmentId: ID!, $fence: String!, $reason: String!) {
  skipAssignment(projectId: $projectId, assignmentId: $assignmentId, fence: $fence, reason: $reason) }`;
export const CREATE_SNAPSHOT = `mutation CreateSnapshot($projectId: ID!, $input: CreateSnapshotInput) {
  createSnapshot(projectId: $projectId, input: $input) { ${SNAPSHOT} } }`;

export const PROJECT_CHANGED = `subscription ProjectChanged($projectId: ID!) {
  projectChanged(projectId: $projectId) { projectId at } }`;
