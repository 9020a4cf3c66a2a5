import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { codeWorkspaces, root } from './repository.mjs';
import { runCommand } from './run-command.mjs';

/** Checks the types of every package and of the browser tests; gives the compiler's complaints, or null without any. */
export async function checkTypes() {
  const waiting = [...(await codeWorkspaces()), 'e2e'].filter((folder) =>
    existsSync(join(root, folder, 'tsconfig.json')),
  );
  const complaints = [];
  const worker = async () => {
    for (let folder = waiting.shift(); folder; folder = waiting.shift()) {
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const { code, output } = await runCommand(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
        cwd: root,
      });
      if (code !== 0) complaints.push(output.trimEnd() || `tsc -p ${folder} ended with ${code}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return complaints.length > 0 ? complaints.join('\n') : null;
}
