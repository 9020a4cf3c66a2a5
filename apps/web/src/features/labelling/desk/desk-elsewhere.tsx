import './empty-queue.css';
import { Link } from 'wouter';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import type { LabellingTask } from '../answer/answer-draft.ts';

type DeskElsewhereProps = { task: LabellingTask; onTakeOver: () => void };

/** Where the same person judges the same project in another tab: one desk at a time, in whichever tab they like. */
export function DeskElsewhere({ task, onTakeOver }: DeskElsewhereProps) {
  const { flow: words } = useMessages('labelling');
  return (
    <div className="desk">
      <title>{`${words.elsewhere.title} · Pairwright`}</title>
      <main id="main" className="empty-queue">
        <h1 className="serif-title">{words.elsewhere.title}</h1>
        <p className="empty-queue-text soft">{words.elsewhere.text(task.name)}</p>
        <Button variant="primary" onClick={onTakeOver}>
          {words.elsewhere.takeOver}
        </Button>
        <p className="empty-queue-on">
          <Link to="/" className="link">
            {words.elsewhere.projects}
          </Link>
        </p>
      </main>
    </div>
  );
}
