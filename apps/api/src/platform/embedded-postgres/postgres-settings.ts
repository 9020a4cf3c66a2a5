/** The port only names the socket file; nothing listens on the network. */
export const SOCKET_PORT = 5432;

/** The role that owns everything in the cluster, and the database of the same name. */
export const OWNER = 'pairwright';

export interface SettingsOptions {
  /** The private folder of the Unix socket. */
  readonly socketFolder: string;
  /** Whether an answered commit survives a power cut; it survives a kill in any case. False is for what is thrown away. */
  readonly durable: boolean;
}

/** The server settings that the embedded cluster is started with, as `postgres -c name=value` takes them. */
export function postgresSettings({ socketFolder, durable }: SettingsOptions): Record<string, string> {
  return {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    port: String(SOCKET_PORT),
    max_connections: '100',
    shared_buffers: '256MB',
    // Every hot statement is short: compiling it would cost more than running it.
    jit: 'off',
    logging_collector: 'on',
    log_directory: 'log',
    // One file a weekday, begun anew when its day comes round: a week is kept.
    log_filename: 'postgresql-%a.log',
    log_truncate_on_rotation: 'on',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
}

/** The address for pg and TypeORM; `database` defaults to the owner's own. */
export function connectionUrl(socketFolder: string, database: string = OWNER): string {
  return `postgresql://${OWNER}@localhost/${database}?host=${encodeURIComponent(socketFolder)}&port=${SOCKET_PORT}`;
}
