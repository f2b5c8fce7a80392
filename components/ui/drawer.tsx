'use client';

import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import { buttonClass } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';

/** Details beside the list they belong to. */
export function Drawer({
  open,
  onClose,
  title,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('common');
  const titleId = useId();
  return (
    <Dialog.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 min-h-dvh bg-scrim transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup className="fixed inset-y-0 end-0 z-50 flex w-[min(32rem,100vw)] flex-col border-s bg-raised shadow-popup transition duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0">
          <header className="flex min-h-13 items-center justify-between gap-3 border-b ps-5 pe-3">
            <Dialog.Title id={titleId} className="font-semibold">
              {title}
            </Dialog.Title>
            <Dialog.Close
              aria-label={t('close')}
              className={classNames(buttonClass({ variant: 'quiet' }), 'w-9 px-0')}
            >
              <X aria-hidden />
            </Dialog.Close>
          </header>
          {/* With the focus on it, the keyboard scrolls it. */}
          <div
            role="group"
            aria-labelledby={titleId}
            tabIndex={0}
            className="min-h-0 flex-1 overflow-y-auto p-5 -outline-offset-2"
          >
            {children}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
