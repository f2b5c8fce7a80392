'use client';

import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CommandDialogs } from '@/components/frame/commands/command-dialogs';
import { buttonClass } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Keys, useAriaShortcut } from '@/components/ui/keys';
import { partAtUse } from '@/components/ui/part-at-use';
import { useShortcut } from '@/components/ui/use-shortcut';

/** The palette and the list of shortcuts, which most visits never open. */
const dialogs = partAtUse(
  async () => (await import('@/components/frame/commands/command-dialogs')).CommandDialogs,
);

/** The button of the command palette, and the keys that open it. */
export function CommandsButton() {
  const t = useTranslations('commands');
  const [opened, setOpened] = useState<'palette' | 'help' | null>(null);
  const [part, setPart] = useState<{ Dialogs: typeof CommandDialogs } | null>(null);
  async function open(which: 'palette' | 'help') {
    try {
      setPart({ Dialogs: await dialogs.load() });
      setOpened(which);
    } catch (error) {
      console.error('The command palette could not be loaded', error); // the next press tries again
    }
  }
  useShortcut('commands', () => void open('palette'));
  useShortcut('help', () => void open('help'));
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts={useAriaShortcut('commands')}
        onPointerEnter={() => void dialogs.load().catch(() => undefined)} // the click says so
        onClick={() => void open('palette')}
        className={classNames(buttonClass(), 'h-8 px-2 text-muted md:ms-2')}
      >
        <Search aria-hidden />
        <span className="sr-only">{t('title')}</span>
        <span aria-hidden className="hidden xl:inline">
          {t('button')}
        </span>
        <Keys name="commands" className="hidden lg:inline-flex" />
      </button>
      {part ? <part.Dialogs opened={opened} onOpen={setOpened} /> : null}
    </>
  );
}
