import { Suspense } from 'react';
import { useLocale } from '../messages/locale.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Routes } from './routes.tsx';
import { SessionProvider } from './session-provider.tsx';

/** Everything, from the outside in: what catches, who is signed in, what is shown where. */
export function App() {
  // Read here, so that a change of language draws everything anew, numbers and times included.
  useLocale();
  return (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <ToastProvider>
          <SessionProvider>
            <Routes />
          </SessionProvider>
        </ToastProvider>
      </Suspense>
    </ErrorBoundary>
  );
}
