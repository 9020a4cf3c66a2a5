import { readingClient } from '../../../reading/open-reading-worker.ts';
import { type Rendering, type Responses, renderingsOf } from './renderings.ts';

/** How these responses were on this page. */
export function shownAs(responses: Responses, rawSeen: ReadonlySet<number>): Rendering[] {
  return renderingsOf(responses, (request) => readingClient.peek(request), rawSeen);
}
