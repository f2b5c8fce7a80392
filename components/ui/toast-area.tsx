'use client';

import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { buttonClass } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import type { ToastText } from '@/components/ui/toasts';

/** A screen reader hears what is added to a region that it knows: the first message waits until then. */
const HEARD_MS = 100;

interface ToastAreaProps {
  /** How many messages there have been so far. */
  count: number;
  /** Takes the messages that are not shown yet. */
  take: () => ToastText[];
}

/** The corner in which short messages appear. */
export function ToastArea(props: ToastAreaProps) {
  const t = useTranslations('ui.toast');
  return (
    <Toast.Provider timeout={6000}>
      <Toast.Portal>
        <Toast.Viewport
          aria-label={t('label')}
          className="fixed inset-x-4 bottom-4 z-60 mx-auto flex max-w-sm flex-col gap-2 outline-none sm:start-auto sm:end-6 sm:mx-0 sm:w-96"
        >
          <ToastList {...props} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList({ count, take }: ToastAreaProps) {
  const t = useTranslations('ui.toast');
  const { toasts, add } = Toast.useToastManager();
  const isNew = useRef(true);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        isNew.current = false;
        for (const toast of take()) add(toast);
      },
      isNew.current ? HEARD_MS : 0,
    );
    return () => clearTimeout(timer);
  }, [count, take, add]);
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="rounded-lg border border-line-strong bg-raised shadow-popup transition data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-2 data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-start gap-3 p-3">
        <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
          <Toast.Title className="font-medium" />
          <Toast.Description className="text-muted" />
        </div>
        <Toast.Close
          aria-label={t('dismiss')}
          // Screen readers are told of it only once the message has the focus, or they would read it out with the message: until
          // then Tab passes it.
          render={(props) => <button {...props} tabIndex={props['aria-hidden'] ? -1 : 0} />}
          className={classNames(buttonClass({ variant: 'quiet', size: 'sm' }), 'w-7 px-0')}
        >
          <X aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
