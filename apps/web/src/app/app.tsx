import { ToastProvider } from '../ui/toast.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Routes } from './routes.tsx';
import { SessionProvider } from './session-provider.tsx';

/** Everything, from the outside in: what catches, who is signed in, what is shown where. */
export function App() {
  return (
    <ErrorBoundary>
      <ToastProvider>
        <SessionProvider>
          <Routes />
        </SessionProvider>
      </ToastProvider>
    </ErrorBoundary>
  );
}
