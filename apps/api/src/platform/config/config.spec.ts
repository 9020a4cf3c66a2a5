import { describe, expect, it } from '@jest/globals';
import { loadConfig } from './config.ts';

const surroundings = { workingFolder: '/srv/work', repositoryRoot: '/srv/pairwright', isTerminal: false };
const load = (env: Record<string, string>) => loadConfig(env, surroundings);

describe('loadConfig', () => {
  it('has a default for everything', () => {
    expect(load({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: null,
      dataDir: '/srv/pairwright/.pairwright',
      artefactsFolder: '/srv/pairwright/.pairwright/artefacts',
      setupToken: null,
      logLevel: 'info',
      logFormat: 'json',
    });
  });

  it.each([
    ['PORT', '0', { port: 0 }],
    ['PORT', '65535', { port: 65_535 }],
    ['HOST', '0.0.0.0', { host: '0.0.0.0' }],
    ['HOST', '::1', { host: '::1' }],
    ['DATABASE_URL', 'postgres://u:p@db:5433/pw', { databaseUrl: 'postgres://u:p@db:5433/pw' }],
    [
      'DATABASE_URL',
      'postgresql://u@localhost/pw?host=/run',
      { databaseUrl: 'postgresql://u@localhost/pw?host=/run' },
    ],
    ['PAIRWRIGHT_ARTIFACTS', 'file:///srv/a%20b', { artefactsFolder: '/srv/a b' }],
    ['PAIRWRIGHT_SETUP_TOKEN', 'correct-horse', { setupToken: 'correct-horse' }],
    ['LOG_LEVEL', 'trace', { logLevel: 'trace' }],
    ['LOG_FORMAT', 'pretty', { logFormat: 'pretty' }],
    ['PORT', '', { port: 3000 }],
  ])('reads %s=%s', (name, value, expected) => {
    expect(load({ [name]: value })).toMatchObject(expected);
  });

  it('keeps artefacts in a data folder that was given, which is meant from the working folder', () => {
    expect(load({ PAIRWRIGHT_DATA_DIR: 'data' })).toMatchObject({
      dataDir: '/srv/work/data',
      artefactsFolder: '/srv/work/data/artefacts',
    });
  });

  it('is pretty on a terminal', () => {
    expect(loadConfig({}, { ...surroundings, isTerminal: true }).logFormat).toBe('pretty');
  });

  const port = 'a whole number from 0 to 65535 (0: any free port)';
  const database = 'postgresql://user:password@host:port/database';
  const host = 'a host name or IP address without port, such as 127.0.0.1 or 0.0.0.0';
  const token = '8 to 256 letters, digits or . _ ~ -';
  it.each([
    ['PORT', '65536', `PORT is "65536"; allowed is ${port}.`],
    ['PORT', '3000 ', `PORT is "3000 "; allowed is ${port}.`],
    ['PORT', '1e3', `PORT is "1e3"; allowed is ${port}.`],
    ['PORT', '-1', `PORT is "-1"; allowed is ${port}.`],
    ['HOST', 'http://localhost', `HOST is "http://localhost"; allowed is ${host}.`],
    ['HOST', 'a\nb', `HOST is "a\\nb"; allowed is ${host}.`],
    [
      'DATABASE_URL',
      'mysql://root:secret@db/pw',
      `DATABASE_URL is "mysql://…@db/pw"; allowed is ${database}.`,
    ],
    ['DATABASE_URL', 'postgres://u:p@ss@db', `DATABASE_URL is "postgres://…@db"; allowed is ${database}.`],
    [
      'DATABASE_URL',
      'mysql://db/pw?password=secret',
      `DATABASE_URL is "mysql://db/pw?…"; allowed is ${database}.`,
    ],
    ['DATABASE_URL', 'db:5432', `DATABASE_URL is "db:5432"; allowed is ${database}.`],
    ['PAIRWRIGHT_ARTIFACTS', '/srv/a', 'PAIRWRIGHT_ARTIFACTS is "/srv/a"; allowed is file:///folder.'],
    [
      'PAIRWRIGHT_ARTIFACTS',
      'file://host/a',
      'PAIRWRIGHT_ARTIFACTS is "file://host/a"; allowed is file:///folder.',
    ],
    [
      'PAIRWRIGHT_ARTIFACTS',
      'file:///srv/%ff',
      'PAIRWRIGHT_ARTIFACTS is "file:///srv/%ff"; allowed is file:///folder.',
    ],
    [
      'PAIRWRIGHT_SETUP_TOKEN',
      'short',
      `PAIRWRIGHT_SETUP_TOKEN is a value of 5 characters; allowed is ${token}.`,
    ],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is "loud"; allowed is fatal, error, warn, info, debug, trace, silent.'],
    ['LOG_FORMAT', 'JSON', 'LOG_FORMAT is "JSON"; allowed is json, pretty.'],
    [
      'PAIRWRIGHT_DATADIR',
      '/srv',
      'PAIRWRIGHT_DATADIR is not a setting; allowed are PAIRWRIGHT_ARTIFACTS, PAIRWRIGHT_DATA_DIR, PAIRWRIGHT_SETUP_TOKEN.',
    ],
  ])('refuses %s=%s in one line', (name, value, message) => {
    expect(() => load({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'INVALID_SETTING', message }),
    );
  });
});
