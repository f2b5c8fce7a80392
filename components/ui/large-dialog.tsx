'use client';

import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { buttonClass } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';

/** A window over nearly the whole page, for work that needs room. A click outside does not close it. */
export function LargeDialog({
  open,
  onClose,
  title,
  footer,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  footer: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('common');
  return (
    <Dialog.Root
      open={open}
      disablePointerDismissal
      onOpenChange={(next, { reason, event, cancel }) => {
        // Escape that something within has used: to leave a cell or a search. The page's own root is the document, so that
        // stopping the event would not keep it from here.
        if (reason === 'escape-key' && event.defaultPrevented) cancel();
        else if (!next) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 min-h-dvh bg-scrim transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup className="fixed inset-6 z-50 flex flex-col overflow-hidden rounded-lg border bg-raised shadow-popup transition duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 max-sm:inset-0 max-sm:rounded-none max-sm:border-0">
          <header className="flex min-h-12 items-center justify-between gap-3 border-b ps-4 pe-2">
            <Dialog.Title className="min-w-0 truncate font-semibold">{title}</Dialog.Title>
            <Dialog.Close
              aria-label={t('close')}
              className={classNames(buttonClass({ variant: 'quiet' }), 'w-9 px-0')}
            >
              <X aria-hidden />
            </Dialog.Close>
          </header>
          <div className="flex min-h-0 flex-1 flex-col bg-surface">{children}</div>
          <footer className="flex flex-wrap items-center gap-3 border-t px-4 py-2.5">{footer}</footer>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
