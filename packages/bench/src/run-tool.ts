import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/**
 * Runs a program to its end and gives what it wrote, or null when the machine does not have it.
 *
 * @throws Error with what it said when it fails.
 */
export async function runTool(
  command: string,
  args: readonly string[],
  folder: string,
): Promise<string | null> {
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  try {
    const [output, complaints, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    if (exitCode !== 0) throw new Error(`${command} ended with ${exitCode}: ${complaints.slice(-1_000)}`);
    return output;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
