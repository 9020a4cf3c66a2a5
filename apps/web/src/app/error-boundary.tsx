import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';

type State = { failed: boolean };

/** The last net under the page: a part that failed to load (after an update, mostly) or to draw. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Page title="Stopped">
        <EmptyState title="This page stopped working.">
          <p>
            Pairwright may have been updated while it was open, or this is a fault of ours. What was saved is
            safe, drafts on this device too; loading the page again mostly mends it.
          </p>
          <Button variant="primary" onClick={() => globalThis.location.reload()}>
            Load the page again
          </Button>
        </EmptyState>
      </Page>
    );
  }
}
