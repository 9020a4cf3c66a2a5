import { StartFailure } from '../config/start-failure.ts';

export const platformUnsupported = (platform: string): StartFailure =>
  new StartFailure(
    'PLATFORM_UNSUPPORTED',
    `The embedded PostgreSQL runs on Linux and macOS (x64, arm64), not on ${platform}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
  );

export const noUnprivilegedAccount = (): StartFailure =>
  new StartFailure(
    'NO_UNPRIVILEGED_ACCOUNT',
    'PostgreSQL refuses to run as root, and this system has neither a user "postgres" nor "nobody": start as an ordinary user, or set DATABASE_URL.',
  );

export const dataFolderInUse = (folder: string): StartFailure =>
  new StartFailure(
    'DATA_FOLDER_IN_USE',
    `Another Pairwright server is running on the data folder ${folder}: stop it, or give this one a PAIRWRIGHT_DATA_DIR of its own.`,
  );

export const dataFolderNotWritable = (folder: string, user: string): StartFailure =>
  new StartFailure(
    'DATA_FOLDER_NOT_WRITABLE',
    `The data folder ${folder} cannot be written by user ${user}: make it theirs (chown), or set PAIRWRIGHT_DATA_DIR to another folder.`,
  );

export const clusterOfAnotherUser = (folder: string, ownerUid: number): StartFailure =>
  new StartFailure(
    'CLUSTER_OF_ANOTHER_USER',
    `The database in ${folder} belongs to the user with id ${ownerUid}: start as that user or as root, or set PAIRWRIGHT_DATA_DIR to another folder.`,
  );

export const clusterOfRoot = (folder: string): StartFailure =>
  new StartFailure(
    'CLUSTER_OF_ROOT',
    `The database in ${folder} belongs to root, as whom PostgreSQL refuses to run: give it to another user (chown -R).`,
  );

export const clusterUnreachable = (folder: string, user: string): StartFailure =>
  new StartFailure(
    'CLUSTER_UNREACHABLE',
    `The database in ${folder} runs as user ${user}, who may not pass one of the folders above it any more: allow it (chmod o+x).`,
  );

export const clusterMissing = (folder: string, locationFile: string): StartFailure =>
  new StartFailure(
    'CLUSTER_MISSING',
    `The database is kept in ${folder}, which is gone: bring it back, or delete ${locationFile} to begin with an empty one.`,
  );

export const notACluster = (folder: string): StartFailure =>
  new StartFailure(
    'NOT_A_CLUSTER',
    `${folder} is not a PostgreSQL database (it has no PG_VERSION): move it away to begin with an empty one.`,
  );

export const clusterOfAnotherVersion = (folder: string, found: string, ours: string): StartFailure =>
  new StartFailure(
    'CLUSTER_OF_ANOTHER_VERSION',
    `The database in ${folder} was made by PostgreSQL ${found} and this server brings ${ours}: carry it over as docs/production.md says under "Upgrades".`,
  );

export const diskFull = (folder: string): StartFailure =>
  new StartFailure('DISK_FULL', `The disk that holds ${folder} is full: make room and start again.`);

export const leftoverWillNotEnd = (folder: string, pids: number[]): StartFailure =>
  new StartFailure(
    'LEFTOVER_WILL_NOT_END',
    `An earlier PostgreSQL on ${folder} does not end (process ${pids.join(', ')}): end it by hand and start again.`,
  );

export const socketFolderTaken = (folder: string, cause: unknown): StartFailure =>
  new StartFailure(
    'SOCKET_FOLDER_TAKEN',
    `${folder}, where PostgreSQL's socket belongs, cannot be made anew: remove it and start again.`,
    { cause },
  );

export const postgresWillNotStart = (program: string, folder: string, said: string): StartFailure =>
  new StartFailure('POSTGRES_WILL_NOT_START', `${program} failed on ${folder}: ${said || 'it said nothing'}`);
