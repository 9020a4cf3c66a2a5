import { Component, type ReactNode } from 'react';
import { en } from '../messages/stopped/en.ts';
import { zhCN } from '../messages/stopped/zh-cn.ts';
import { useLocale } from '../messages/locale.ts';
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
    return <StoppedPage />;
  }
}

function StoppedPage() {
  const words = { en, 'zh-CN': zhCN }[useLocale()];
  return (
    <Page title={words.page}>
      <EmptyState title={words.title}>
        <p>{words.text}</p>
        <Button variant="primary" onClick={() => globalThis.location.reload()}>
          {words.reload}
        </Button>
      </EmptyState>
    </Page>
  );
}
