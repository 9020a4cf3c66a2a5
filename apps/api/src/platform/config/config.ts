import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartFailure } from './start-failure.ts';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export const LOG_FORMATS = ['json', 'pretty'] as const;

/** Everything the environment decides, validated once. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** An outside PostgreSQL; null starts the embedded one. */
  readonly databaseUrl: string | null;
  /** Absolute. */
  readonly dataDir: string;
  /** The folder for snapshots and exports; absolute. */
  readonly artefactsFolder: string;
  /** Null: a random one is made and printed. */
  readonly setupToken: string | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly logFormat: (typeof LOG_FORMATS)[number];
}

/** What the defaults depend on. */
export interface Surroundings {
  /** Relative folders are meant from here. */
  readonly workingFolder: string;
  /** The data folder `.pairwright` is made here. */
  readonly repositoryRoot: string;
  readonly isTerminal: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const OWN_VARIABLES = ['PAIRWRIGHT_ARTIFACTS', 'PAIRWRIGHT_DATA_DIR', 'PAIRWRIGHT_SETUP_TOKEN'];

/**
 * Reads the settings from environment variables; an empty one counts as not set.
 *
 * @throws StartFailure INVALID_SETTING: one line with the variable, what was found and what is allowed. Secrets are not repeated.
 */
export function loadConfig(env: Environment, surroundings: Surroundings): Config {
  refuseUnknown(env);
  const read = <T>(name: string, fallback: T, parse: (value: string, name: string) => T): T => {
    const value = env[name];
    return value === undefined || value === '' ? fallback : parse(value, name);
  };
  const folder = (value: string): string => resolve(surroundings.workingFolder, value);
  const dataDir = read('PAIRWRIGHT_DATA_DIR', join(surroundings.repositoryRoot, '.pairwright'), folder);
  return {
    host: read('HOST', '127.0.0.1', parseHost),
    port: read('PORT', 3000, parsePort),
    databaseUrl: read('DATABASE_URL', null, parseDatabaseUrl),
    dataDir,
    artefactsFolder: read('PAIRWRIGHT_ARTIFACTS', join(dataDir, 'artefacts'), parseFolderUrl),
    setupToken: read('PAIRWRIGHT_SETUP_TOKEN', null, parseSetupToken),
    logLevel: read('LOG_LEVEL', 'info', oneOf(LOG_LEVELS)),
    logFormat: read('LOG_FORMAT', surroundings.isTerminal ? 'pretty' : 'json', oneOf(LOG_FORMATS)),
  };
}

function refuseUnknown(env: Environment): void {
  const unknown = Object.keys(env).find(
    (name) => name.startsWith('PAIRWRIGHT_') && !OWN_VARIABLES.includes(name),
  );
  if (unknown)
    throw new StartFailure(
      'INVALID_SETTING',
      `${unknown} is not a setting; allowed are ${OWN_VARIABLES.join(', ')}.`,
    );
}

const invalid = (name: string, found: string, allowed: string): StartFailure =>
  new StartFailure('INVALID_SETTING', `${name} is ${found}; allowed is ${allowed}.`);

const quote = (value: string): string => JSON.stringify(value);

function parsePort(value: string, name: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535)
    throw invalid(name, quote(value), 'a whole number from 0 to 65535 (0: any free port)');
  return port;
}

function parseHost(value: string, name: string): string {
  if (!/^[A-Za-z0-9.:_%-]+$/.test(value))
    throw invalid(name, quote(value), 'a host name or IP address without port, such as 127.0.0.1 or 0.0.0.0');
  return value;
}

function parseDatabaseUrl(value: string, name: string): string {
  const url = parseUrl(value);
  const isPostgres = url?.protocol === 'postgres:' || url?.protocol === 'postgresql:';
  if (!isPostgres || url.pathname.length < 2)
    throw invalid(name, quote(withoutCredentials(value)), 'postgresql://user:password@host:port/database');
  return value;
}

/** A password may contain an @, and may stand in the query, too. */
const withoutCredentials = (url: string): string =>
  url.replace(/\?.*$/s, '?…').replace(/^([^:]*:\/\/)?.*@/s, '$1…@');

function parseFolderUrl(value: string, name: string): string {
  const url = parseUrl(value);
  const isFolder = url?.protocol === 'file:' && url.hostname === '' && !/^\/$|%2f|%00/i.test(url.pathname);
  const path = isFolder ? pathOf(url) : null;
  if (path === null) throw invalid(name, quote(value), 'file:///folder');
  return path;
}

/** Null when an escape in it is not UTF-8. */
function pathOf(url: URL): string | null {
  try {
    return fileURLToPath(url);
  } catch {
    return null;
  }
}

function parseSetupToken(value: string, name: string): string {
  if (!/^[A-Za-z0-9._~-]{8,256}$/.test(value))
    throw invalid(name, `a value of ${value.length} characters`, '8 to 256 letters, digits or . _ ~ -');
  return value;
}

function oneOf<const T extends readonly string[]>(allowed: T): (value: string, name: string) => T[number] {
  return (value, name) => {
    if (!allowed.includes(value)) throw invalid(name, quote(value), allowed.join(', '));
    return value;
  };
}

function parseUrl(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null;
}
