import type { CombinedError } from 'urql';
import { Link } from 'wouter';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { LoadingThread } from '../ui/thread.tsx';
import { apiErrorOf } from './api-error.ts';

/** A whole page for what does not exist, or not for this person: the two must look alike. */
export function NotFoundPage() {
  return (
    <Page title="Not found">
      <EmptyState title="There is nothing at this address.">
        <p>
          It may have been moved, or it is not yours to see. The address is at the top of the window, if it
          was typed.
        </p>
        <p>
          <Link className="link" to="/">
            All projects
          </Link>
        </p>
      </EmptyState>
    </Page>
  );
}

/** A whole page for a member without the right. */
export function ForbiddenPage() {
  return (
    <Page title="Not allowed">
      <EmptyState title="Your role does not open this page.">
        <p>A lead of the project can give you another one.</p>
        <p>
          <Link className="link" to="/">
            All projects
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
  return (
    <Page title="Cannot load">
      <EmptyState title="This page could not be loaded.">
        <p>{message}</p>
        <Button onClick={onRetry}>Try again</Button>
      </EmptyState>
    </Page>
  );
}
