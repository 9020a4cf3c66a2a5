/** `npm run typecheck`: checks the types of every package, as many at a time as there are processors. */
import { endWithFailure } from './lib/end-with-failure.mjs';
import { checkTypes } from './lib/check-types.mjs';

try {
  const report = await checkTypes();
  if (report) throw new Error(report);
} catch (error) {
  endWithFailure(error);
}
