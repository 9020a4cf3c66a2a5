import type { CombinedError } from 'urql';
import { Link } from 'wouter';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { LoadingThread } from '../ui/thread.tsx';
import { apiErrorOf } from './api-error.ts';

/** A whole page for what does not exist, or not for this person: the two must look alike. */
export function NotFoundPage() {
  const { failures } = useMessages('shell');
  const words = failures.notFound;
  return (
    <Page title={words.page}>
      <EmptyState title={words.title}>
        <p>{words.text}</p>
        <p>
          <Link className="link" to="/">
            {failures.allProjects}
          </Link>
        </p>
      </EmptyState>
    </Page>
  );
}

/** A whole page for a member without the right. */
export function ForbiddenPage() {
  const { failures } = useMessages('shell');
  const words = failures.forbidden;
  return (
    <Page title={words.page}>
      <EmptyState title={words.title}>
        <p>{words.text}</p>
        <p>
          <Link className="link" to="/">
            {failures.allProjects}
          </Link>
        </p>
      </EmptyState>
    </Page>
  );
}

type PendingProps = { error: CombinedError | undefined; onRetry: () => void };

/** What stands in the place of a page that has no data: the loading thread, or why it cannot be had. */
export function Pending({ error, onRetry }: PendingProps) {
  if (error === undefined) return <LoadingThread />;
  const { code, message } = apiErrorOf(error);
  if (code === 'NOT_FOUND' || code === 'BAD_USER_INPUT') return <NotFoundPage />;
  if (code === 'FORBIDDEN') return <ForbiddenPage />;
  return <CannotLoadPage message={message} onRetry={onRetry} />;
}

function CannotLoadPage({ message, onRetry }: { message: string; onRetry: () => void }) {
  const { failures } = useMessages('shell');
  return (
    <Page title={failures.cannotLoad.page}>
      <EmptyState title={failures.cannotLoad.title}>
        <p>{message}</p>
        <Button onClick={onRetry}>{failures.tryAgain}</Button>
      </EmptyState>
    </Page>
  );
}
