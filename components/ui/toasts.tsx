'use client';

import { createContext, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { partAtUse } from '@/components/ui/part-at-use';

/** A short message that belongs to no place on the page: "Aborted". Errors are shown where they belong instead. */
export interface ToastText {
  title: string;
  description?: string;
  /** For how long it stays, in milliseconds; 6 seconds if omitted. */
  timeout?: number;
}

interface Toasts {
  add: (toast: ToastText) => void;
}

/** Loaded for the first message. */
export const toastArea = partAtUse(async () => (await import('@/components/ui/toast-area')).ToastArea);

const ToastContext = createContext<Toasts>({ add: () => undefined });

/** Shows short messages in a corner of the page, above everything else. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [area, setArea] = useState(() => ({ Area: toastArea.current() }));
  const [count, setCount] = useState(0);
  const waiting = useRef<ToastText[]>([]);
  const { toasts, take } = useMemo(
    () => ({
      toasts: {
        add(toast: ToastText) {
          waiting.current.push(toast);
          setCount((before) => before + 1);
          toastArea.load().then(
            (Area) => setArea({ Area }),
            (error: unknown) => console.error('A message could not be shown', error),
          );
        },
      },
      take: () => waiting.current.splice(0),
    }),
    [],
  );
  const { Area } = area;
  return (
    <ToastContext value={toasts}>
      {children}
      {Area ? <Area count={count} take={take} /> : null}
    </ToastContext>
  );
}

/** Shows short messages. */
export const useToasts = () => useContext(ToastContext);
