import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.mjs';

/** Ends with one line when this Node is not one that package.json's `engines` allows (`>=20.19 <25`). */
export function requireSupportedNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, major, minor, limit] = engines.node.match(/^>=(\d+)\.(\d+) <(\d+)$/).map(Number);
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);
  const isTooOld = ourMajor < major || (ourMajor === major && ourMinor < minor);
  if (!isTooOld && ourMajor < limit) return;
  console.error(
    `Pairwright needs Node ${major}.${minor} or newer, below ${limit}; this is ${process.versions.node} (${process.execPath}).`,
  );
  process.exit(1);
}
