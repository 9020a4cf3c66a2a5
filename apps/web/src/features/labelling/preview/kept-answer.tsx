import { useMessages } from '../../../messages/use-messages.ts';
import type { Answer } from '../answer/answer-of.ts';

/** What would be kept of an example that was handed in: without what was not said. */
export function KeptAnswer({ answer }: { answer: Answer }) {
  const words = useMessages('taskPreview');
  const said = Object.entries(answer).filter(
    ([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  return (
    <div className="preview-kept">
      <output>{words.taken}</output>
      <h3>{words.kept}</h3>
      <pre className="mono">{JSON.stringify(Object.fromEntries(said), null, 1)}</pre>
    </div>
  );
}
