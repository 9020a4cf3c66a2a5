import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeInstanceFolder, PairwrightClient, ServerInstance, type User } from '@pairwright/client';
import { type EmbeddedDatabase, findEmbeddedDatabase } from './embedded-database.ts';

const PASSWORD = 'a long password for the bench';
const ADMINISTRATOR = { email: 'bench@example.org', name: 'Bench', password: PASSWORD };

/** An instance of its own to measure, with its administrator, in a folder that goes with it. */
export class BenchInstance {
  readonly folder: string;
  readonly administrator: PairwrightClient;
  readonly database: EmbeddedDatabase;
  /** With what the administrator signs in. */
  readonly account = ADMINISTRATOR;
  private readonly server: ServerInstance;

  private constructor(
    folder: string,
    server: ServerInstance,
    administrator: PairwrightClient,
    database: EmbeddedDatabase,
  ) {
    this.folder = folder;
    this.server = server;
    this.administrator = administrator;
    this.database = database;
  }

  /** @param entry the built server's main file. */
  static async start(entry: string): Promise<BenchInstance> {
    const folder = await makeInstanceFolder('pairwright-bench');
    const dataDir = join(folder, 'data');
    const setupToken = randomBytes(24).toString('base64url');
    const server = await ServerInstance.start({
      entry,
      dataDir,
      logFile: join(folder, 'server.log'),
      setupToken,
    });
    const administrator = new PairwrightClient({ origin: server.origin });
    await administrator.setUp(setupToken, ADMINISTRATOR);
    await administrator.signIn(ADMINISTRATOR.email, PASSWORD);
    return new BenchInstance(folder, server, administrator, await findEmbeddedDatabase(dataDir));
  }

  get origin(): string {
    return this.server.origin;
  }

  /** Makes annotators with a token each. */
  async hire(annotators: number): Promise<{ user: User; client: PairwrightClient }[]> {
    return Promise.all(
      Array.from({ length: annotators }, async (_, n) => {
        const email = `annotator-${n}@example.org`;
        const user = await this.administrator.createUser({
          email,
          name: `Annotator ${n}`,
          password: PASSWORD,
        });
        const session = new PairwrightClient({ origin: this.server.origin });
        await session.signIn(email, PASSWORD);
        const { token } = await session.createToken('bench', ['read', 'judge']);
        session.close();
        return { user, client: new PairwrightClient({ origin: this.server.origin, token }) };
      }),
    );
  }

  async stop(): Promise<void> {
    this.administrator.close();
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
