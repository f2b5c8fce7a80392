'use client';

import { Dialog } from '@base-ui/react/dialog';
import { type ReactNode, useRef } from 'react';
import { rescueFocusSoon, useFocusRescue } from '@/components/ui/rescue-focus';

/**
 * A form, or its result, in front of the page. A click outside does not close it: what was typed would be
 * lost.
 * @param locked only its own buttons can close it
 */
export function FormDialog({
  open,
  onClose,
  onClosed,
  locked = false,
  title,
  children,
}: {
  open: boolean;
  onClose: () => void;
  /** Called once it has disappeared from the screen. */
  onClosed?: () => void;
  locked?: boolean;
  title: string;
  children: ReactNode;
}) {
  return (
    <Dialog.Root
      open={open}
      disablePointerDismissal
      onOpenChange={(next) => (next || locked ? undefined : onClose())}
      onOpenChangeComplete={(shown) => {
        if (shown) return;
        rescueFocusSoon(); // what opened it may be gone with what it did
        onClosed?.();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 min-h-dvh bg-scrim transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        {/* A field that gets the focus is scrolled to above the buttons, which stay at the lower edge. */}
        <Dialog.Popup className="fixed inset-x-4 top-[max(1rem,10dvh)] z-50 mx-auto flex max-h-[calc(100dvh-max(1rem,10dvh)-1rem)] max-w-lg flex-col gap-4 overflow-y-auto scroll-pb-20 rounded-lg border bg-raised p-5 shadow-popup transition duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 max-sm:top-4 max-sm:max-h-[calc(100dvh-2rem)] max-sm:p-4">
          <Title title={title} />
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Where the form has given way to its result, and the focus is gone with it, the new title gets it. */
function Title({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusRescue(title, heading);
  return (
    <Dialog.Title ref={heading} tabIndex={-1} className="text-base font-semibold [overflow-wrap:anywhere]">
      {title}
    </Dialog.Title>
  );
}
