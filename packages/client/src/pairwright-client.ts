import { ApiError } from './api-error.ts';
import { ApiEndpoint, type Variables } from './api-endpoint.ts';
import * as documents from './documents.ts';
import type { HttpAnswer, RequestBody } from './http-transport.ts';
import { type ProjectChange, projectChanges } from './project-subscription.ts';
import type * as api from './types.ts';

export interface ClientOptions {
  /** Such as `http://127.0.0.1:3000`. */
  readonly origin: string;
  /** A personal token; without one the client holds a session cookie after `setUp` or `signIn`. */
  readonly token?: string;
}

/**
 * One caller of the public API, a method an operation. Everything refused comes out as `ApiError` with the code of
 * the contract, and a broken connection as `ConnectionError`.
 */
export class PairwrightClient {
  private readonly endpoint: ApiEndpoint;

  constructor({ origin, token }: ClientOptions) {
    this.endpoint = new ApiEndpoint(origin, token);
  }

  /** Runs any operation and returns its `data`. */
  async graphql<Data>(query: string, variables: Variables = {}): Promise<Data> {
    return (await this.endpoint.graphql(query, variables)) as Data;
  }

  async setUp(token: string, administrator: api.NewUser): Promise<api.User> {
    const data = await this.graphql<{ setUp: api.User }>(documents.SET_UP, { token, ...administrator });
    return data.setUp;
  }

  async signIn(email: string, password: string): Promise<api.User> {
    const data = await this.graphql<{ signIn: api.User }>(documents.SIGN_IN, { email, password });
    return data.signIn;
  }

  async signOut(): Promise<void> {
    await this.graphql(documents.SIGN_OUT);
  }

  async me(): Promise<api.User | null> {
    return (await this.graphql<{ me: api.User | null }>(documents.ME)).me;
  }

  async createUser(user: api.NewUser): Promise<api.User> {
    return (await this.graphql<{ createUser: api.User }>(documents.CREATE_USER, { ...user })).createUser;
  }

  async createToken(name: string, scopes: readonly api.TokenScope[]): Promise<{ id: string; token: string }> {
    const data = await this.graphql<{ createToken: { id: string; token: string } }>(documents.CREATE_TOKEN, {
      name,
      scopes,
    });
    return data.createToken;
  }

  async revokeToken(id: string): Promise<void> {
    await this.graphql(documents.REVOKE_TOKEN, { id });
  }

  async projects(): Promise<api.Project[]> {
    return (await this.graphql<{ projects: api.Project[] }>(documents.PROJECTS)).projects;
  }

  /** @returns null for a project that does not exist or that the caller is no member of. */
  async project(id: string): Promise<api.Project | null> {
    return (await this.graphql<{ project: api.Project | null }>(documents.PROJECT_BY_ID, { id })).project;
  }

  async createProject(input: api.NewProject): Promise<api.Project> {
    const data = await this.graphql<{ createProject: api.Project }>(documents.CREATE_PROJECT, { input });
    return data.createProject;
  }

  /** Changes settings; those of the task itself only while there are no judgements. */
  async updateProject(projectId: string, input: api.ProjectChanges): Promise<api.Project> {
    const variables = { projectId, input };
    const data = await this.graphql<{ updateProject: api.Project }>(documents.UPDATE_PROJECT, variables);
    return data.updateProject;
  }

  async addMember(projectId: string, userId: string, role: api.ProjectRole): Promise<void> {
    await this.graphql(documents.ADD_MEMBER, { projectId, userId, role });
  }

  async setQueueState(projectId: string, queueId: string, state: api.QueueState): Promise<api.Queue> {
    const variables = { projectId, queueId, state };
    const data = await this.graphql<{ setQueueState: api.Queue }>(documents.SET_QUEUE_STATE, variables);
    return data.setQueueState;
  }

  async progress(projectId: string): Promise<api.Progress> {
    return (await this.ofProject<{ progress: api.Progress }>(documents.PROJECT_PROGRESS, projectId)).progress;
  }

  async agreement(projectId: string): Promise<api.Agreement> {
    return (await this.ofProject<{ agreement: api.Agreement }>(documents.AGREEMENT, projectId)).agreement;
  }

  async leaderboard(projectId: string): Promise<api.LeaderboardEntry[]> {
    type Board = { leaderboard: api.LeaderboardEntry[] };
    return (await this.ofProject<Board>(documents.LEADERBOARD, projectId)).leaderboard;
  }

  /** Leases `count` comparisons in all: the caller's open leases first, then new ones. */
  async leaseComparisons(projectId: string, count = 1, queueId?: string): Promise<api.Assignment[]> {
    const variables = { projectId, queueId, count };
    const data = await this.graphql<{ leaseComparisons: api.Assignment[] }>(
      documents.LEASE_COMPARISONS,
      variables,
    );
    return data.leaseComparisons;
  }

  /** Hands a judgement in and leases `leaseNext` new comparisons in the same round trip. */
  async submitJudgement(input: api.NewJudgement, leaseNext = 1): Promise<api.SubmittedJudgement> {
    const data = await this.graphql<{ submitJudgement: api.SubmittedJudgement }>(documents.SUBMIT_JUDGEMENT, {
      input,
      leaseNext,
    });
    return data.submitJudgement;
  }

  /** Puts another judgement in the place of one's own of the same assignment, while the project gives time for it. */
  async amendJudgement(input: api.NewJudgement): Promise<api.SubmittedJudgement> {
    const data = await this.graphql<{ amendJudgement: api.SubmittedJudgement }>(documents.AMEND_JUDGEMENT, {
      input,
    });
    return data.amendJudgement;
  }

  async skipAssignment(
    projectId: string,
    assignment: Pick<api.Assignment, 'id' | 'fence'>,
    reason: string,
  ): Promise<void> {
    const { id: assignmentId, fence } = assignment;
    await this.graphql(documents.SKIP_ASSIGNMENT, { projectId, assignmentId, fence, reason });
  }

  async createSnapshot(projectId: string, input: api.NewSnapshot = {}): Promise<api.Snapshot> {
    const variables = { projectId, input };
    const data = await this.graphql<{ createSnapshot: api.Snapshot }>(documents.CREATE_SNAPSHOT, variables);
    return data.createSnapshot;
  }

  async snapshot(id: string): Promise<api.Snapshot | null> {
    return (await this.graphql<{ snapshot: api.Snapshot | null }>(documents.SNAPSHOT_BY_ID, { id })).snapshot;
  }

  /**
   * Streams a file in.
   *
   * @param importKey the caller's name for this file: the same key and bytes again change nothing.
   * @param query `format`, `queueId`, `pairs`, `dryRun`.
   * @param headers `content-encoding: gzip` for a compressed file, `content-type` where it is not JSONL.
   */
  async importFile(
    projectId: string,
    importKey: string,
    body: RequestBody,
    query: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<api.ImportReport> {
    const path = withQuery(`/api/v1/projects/${projectId}/imports/${encodeURIComponent(importKey)}`, query);
    const answer = await this.endpoint.call({
      method: 'PUT',
      path,
      headers: { 'content-type': 'application/x-ndjson', ...headers },
      body,
    });
    return (await answer.json()) as api.ImportReport;
  }

  /** Streams a dataset out; `query` holds `format`, `split`, `type` and the options of the format. */
  exportDataset(
    snapshotId: string,
    query: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<HttpAnswer> {
    const path = withQuery(`/api/v1/snapshots/${snapshotId}/export`, query);
    return this.endpoint.call({ method: 'GET', path, headers });
  }

  /** Follows a project's changes until the caller leaves the loop. */
  subscribeProject(projectId: string): AsyncGenerator<ProjectChange, void> {
    return projectChanges(this.endpoint.origin, this.endpoint.identity(), projectId);
  }

  /** Ends the idle connections. */
  close(): void {
    this.endpoint.close();
  }

  private async ofProject<Data>(query: string, id: string): Promise<Data> {
    const { project } = await this.graphql<{ project: Data | null }>(query, { id });
    if (project === null) throw new ApiError('NOT_FOUND', `project ${id}: not found`, 200);
    return project;
  }
}

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(query).toString();
  return search === '' ? path : `${path}?${search}`;
}
