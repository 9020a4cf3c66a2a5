import './toast.css';
import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react';
import { Strip, type StripTone } from './strip.tsx';

type Toast = { id: number; tone: StripTone; text: string };
type ShowToast = (text: string, tone?: StripTone) => void;

const ToastContext = createContext<ShowToast | null>(null);
const shownMs = 6000;
let lastId = 0;

/** Shows short confirmations at the foot of the page, the newest last; each leaves by itself. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const show = useCallback<ShowToast>((text, tone = 'ok') => {
    const id = ++lastId;
    setToasts((current) => [...current.slice(-2), { id, tone, text }]);
  }, []);
  const leave = useCallback(
    (id: number) => setToasts((current) => current.filter((toast) => toast.id !== id)),
    [],
  );
  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts">
        {toasts.map((toast) => (
          <ToastItem key={toast.id} toast={toast} onLeave={leave} />
        ))}
      </div>
    </ToastContext>
  );
}

function ToastItem({ toast, onLeave }: { toast: Toast; onLeave: (id: number) => void }) {
  useEffect(() => {
    const timer = setTimeout(() => onLeave(toast.id), shownMs);
    return () => clearTimeout(timer);
  }, [toast.id, onLeave]);
  return <Strip tone={toast.tone}>{toast.text}</Strip>;
}

/** @returns the function that shows a toast: `toast("Member added")`. */
export function useToast(): ShowToast {
  const show = use(ToastContext);
  if (show === null) throw new Error('useToast is used outside of ToastProvider');
  return show;
}
