import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** A command that failed; its output says why. */
export class CommandFailure extends Error {
  constructor(what, output) {
    super(`${what} failed:\n${output.trimEnd()}`);
    this.name = 'CommandFailure';
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const running = new Set();

/**
 * Runs a program to its end and gives its exit code, or the signal that ended it, and what it wrote (nothing when
 * `inherit`). It has a process group of its own, so that a signal to this process, or the time limit, ends all it started.
 */
export function runCommand(command, args, { cwd, env, inherit = false, timeoutMs } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      detached: true,
      stdio: inherit ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    remember(child);
    const limit = timeoutMs && setTimeout(() => signalGroup(child, 'SIGKILL'), timeoutMs);
    const settle = () => {
      clearTimeout(limit);
      forget(child);
    };
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('close', (code, signal) => {
      settle();
      resolve({ code, signal, output });
    });
  });
}

/** Runs a program that has to succeed; throws a CommandFailure with all that it wrote. */
export async function runOrFail(what, command, args, options) {
  const { code, signal, output } = await runCommand(command, args, options);
  if (code !== 0) throw new CommandFailure(what, output || `it ended with ${signal ?? `exit code ${code}`}`);
}

function remember(child) {
  if (running.size === 0) for (const signal of SIGNALS) process.on(signal, endAll);
  running.add(child);
}

function forget(child) {
  running.delete(child);
  if (running.size === 0) for (const signal of SIGNALS) process.off(signal, endAll);
}

async function endAll(signal) {
  const ends = [...running].map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of running) signalGroup(child, signal);
  await Promise.all(ends);
  process.exit(128 + constants.signals[signal]);
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
