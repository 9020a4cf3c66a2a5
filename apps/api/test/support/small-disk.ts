import { execFile, execFileSync } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isRoot } from './embedded-server.ts';

const run = promisify(execFile);

/** Whether this system lets us mount: root may, but not in every container. */
export const canMount = isRoot && succeeds('unshare', ['--mount', 'true']);

/** A disk in memory whose size can be changed, mounted on a folder. */
export class SmallDisk {
  private constructor(private readonly folder: string) {}

  static async mount(folder: string, megabytes: number): Promise<SmallDisk> {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'pairwright-test', folder]);
    return new SmallDisk(folder);
  }

  async resize(megabytes: number): Promise<void> {
    await run('mount', ['-o', `remount,size=${megabytes}m`, this.folder]);
  }

  /** Takes all the room that is left. */
  async fill(): Promise<void> {
    const file = await open(join(this.folder, 'filling'), 'w');
    try {
      for (;;) await file.write(Buffer.alloc(65_536));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      await file.close();
    }
  }

  async unmount(): Promise<void> {
    await run('umount', [this.folder]);
  }
}

function succeeds(program: string, args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
