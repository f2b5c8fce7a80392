'use client';

import { PaletteDialog } from '@/components/frame/commands/palette-dialog';
import { ShortcutsDialog } from '@/components/frame/commands/shortcuts-dialog';

/** The command palette and the list of shortcuts, one of them open at most. */
export function CommandDialogs({
  opened,
  onOpen,
}: {
  opened: 'palette' | 'help' | null;
  onOpen: (which: 'palette' | 'help' | null) => void;
}) {
  return (
    <>
      <PaletteDialog open={opened === 'palette'} onClose={() => onOpen(null)} onHelp={() => onOpen('help')} />
      <ShortcutsDialog open={opened === 'help'} onClose={() => onOpen(null)} />
    </>
  );
}
