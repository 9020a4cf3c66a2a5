/**
 * What came of a part of the tests: how many passed, failed and were skipped, and what there is to read about the failures
 * beside what has been printed already.
 */
export function outcome({ passed = 0, failed = 0, skipped = 0, complaint = null }) {
  return { passed, failed, skipped, complaint };
}

export const success = () => outcome({ passed: 1 });
export const failure = (complaint) => outcome({ failed: 1, complaint });

/** The last line of `npm test`. */
export function summary(outcomes) {
  const total = (kind) => outcomes.reduce((sum, one) => sum + one[kind], 0);
  const skipped = total('skipped');
  return `${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
