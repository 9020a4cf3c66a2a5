import { badInput } from '../../platform/errors/coded-error.ts';

const mostCharacters = 100_000;
const deepest = 32;

/** Any object, in a project that names no aspects of its own. */
export function checkFreeAspects(aspects: object): object {
  // Before anything recursive: JSON.parse takes a million levels, JSON.stringify overflows at some thousand.
  if (isDeeper(aspects, deepest)) throw badInput('aspects', `is nested more than ${deepest} levels deep.`);
  if (JSON.stringify(aspects).length > mostCharacters)
    throw badInput('aspects', `is larger than ${mostCharacters} characters of JSON.`);
  return aspects;
}

function isDeeper(value: unknown, levels: number): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true;
    level = level.flatMap((node) => (typeof node === 'object' && node !== null ? Object.values(node) : []));
  }
  return false;
}
