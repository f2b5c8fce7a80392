'use client';

import type { ReactNode } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { useToasts } from '@/components/ui/toasts';

/** What a dialog may run: a mutation that needs nothing more. */
interface Change {
  isPending: boolean;
  error: Error | null;
  mutate: (input: undefined) => void;
}

/** Asks for confirmation and then runs a change, whose problem it shows. The change closes it when done: see `useDone`. */
export function ConfirmChange({
  open,
  onClose,
  change,
  title,
  confirmLabel,
  children,
}: {
  open: boolean;
  onClose: () => void;
  change: Change;
  title: string;
  confirmLabel: string;
  children: ReactNode;
}) {
  return (
    <ConfirmDialog
      {...{ open, title, confirmLabel, children }}
      onOpenChange={onClose}
      busy={change.isPending}
      onConfirm={() => change.mutate(undefined)}
      error={<MutationProblem error={change.error} />}
    />
  );
}

/**
 * What a dialog does once its change has succeeded: it closes, and a message in the corner says what has been done. To be called by
 * the mutation itself: the list may have lost the row, and with it the dialog, before `mutate` would call anything.
 */
export function useDone(onClose: () => void, said: { title: string; description?: string }): () => void {
  const toasts = useToasts();
  return () => {
    onClose();
    toasts.add(said);
  };
}
