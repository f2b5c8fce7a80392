'use client';

import { useState } from 'react';
import { useFocusRescue } from '@/components/ui/rescue-focus';

/** What a dialog of a page needs to open and close. */
export interface DialogProps {
  open: boolean;
  onClose: () => void;
  /** Called once it has disappeared from the screen. */
  onClosed: () => void;
}

/**
 * Which of a page's dialogs is shown, and about what. It stays rendered while it disappears from the screen.
 * @returns `dialog`: the chosen one and what opens and closes it; null when there is none
 */
export function useDialogChoice<Choice>() {
  const [shown, setShown] = useState<{ choice: Choice; open: boolean } | null>(null);
  useFocusRescue(shown !== null); // what opened it may be gone with what it did
  return {
    dialog: shown && {
      choice: shown.choice,
      open: shown.open,
      onClose: () => setShown((before) => before && { ...before, open: false }),
      onClosed: () => setShown(null),
    },
    openDialog: (choice: Choice) => setShown({ choice, open: true }),
  };
}
