'use client';

import { AlertDialog } from '@base-ui/react/alert-dialog';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button, buttonClass } from '@/components/ui/button';
import { rescueFocusSoon } from '@/components/ui/rescue-focus';

/**
 * Asks for confirmation before something irreversible. It stays open while the action runs and if it fails.
 */
export function ConfirmDialog({
  open,
  onOpenChange,
  title,
  children,
  confirmLabel,
  cancelLabel,
  onConfirm,
  busy = false,
  error,
  tone = 'danger',
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  children: ReactNode;
  confirmLabel: string;
  cancelLabel?: string;
  onConfirm: () => void;
  busy?: boolean;
  error?: ReactNode;
  tone?: 'danger' | 'primary';
}) {
  const t = useTranslations('common');
  return (
    <AlertDialog.Root
      open={open}
      onOpenChange={(next) => (busy ? undefined : onOpenChange(next))}
      // The button that asked may be gone with what it did.
      onOpenChangeComplete={(shown) => (shown ? undefined : rescueFocusSoon())}
    >
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-50 min-h-dvh bg-scrim transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <AlertDialog.Popup className="fixed inset-x-4 top-[max(1rem,18dvh)] z-50 mx-auto flex max-h-[calc(100dvh-2rem)] max-w-md flex-col gap-4 overflow-y-auto rounded-lg border bg-raised p-5 shadow-popup transition duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0">
          <div className="flex flex-col gap-2 [overflow-wrap:anywhere]">
            <AlertDialog.Title className="text-base font-semibold">{title}</AlertDialog.Title>
            <AlertDialog.Description render={<div />} className="flex flex-col gap-2 text-muted">
              {children}
            </AlertDialog.Description>
          </div>
          {error}
          <div className="flex flex-wrap justify-end gap-2">
            <AlertDialog.Close disabled={busy} className={buttonClass()}>
              {cancelLabel ?? t('cancel')}
            </AlertDialog.Close>
            <Button variant={tone} busy={busy} onClick={onConfirm}>
              {confirmLabel}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
