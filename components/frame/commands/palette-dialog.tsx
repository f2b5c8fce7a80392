'use client';

import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Command, CommandGroup } from '@/components/frame/commands/command';
import { narrowCommands, useCommands } from '@/components/frame/commands/use-commands';
import { useFound } from '@/components/frame/commands/use-found';
import { buttonClass } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Keys } from '@/components/ui/keys';
import { SEARCH_PAUSE_MS } from '@/components/ui/search-field';
import { isPressed } from '@/components/ui/shortcuts';
import { isMac } from '@/components/ui/use-is-mac';

/** The command palette: what can be done, opened or found, narrowed by typing. */
export function PaletteDialog({
  open,
  onClose,
  onHelp,
}: {
  open: boolean;
  onClose: () => void;
  onHelp: () => void;
}) {
  const t = useTranslations('commands');
  return (
    <Dialog.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 min-h-dvh bg-scrim transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          aria-label={t('title')}
          onKeyDown={(event) => {
            if (!isPressed('commands', event.nativeEvent, isMac())) return;
            event.preventDefault();
            onClose();
          }}
          className="fixed inset-x-4 top-[10dvh] z-50 mx-auto flex max-h-[min(32rem,80dvh)] max-w-xl flex-col overflow-hidden rounded-lg border bg-raised shadow-popup transition duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 max-sm:inset-x-2 max-sm:top-2 max-sm:max-h-[calc(100dvh-1rem)]"
        >
          <Palette onClose={onClose} onHelp={onHelp} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Palette({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const t = useTranslations('commands');
  const common = useTranslations('common');
  const [text, setText] = useState('');
  const [search, setSearch] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const commands = narrowCommands(useCommands(onHelp), text);
  const { groups: found, isSearching } = useFound(search);
  const isWaiting = isSearching || text.trim() !== search;
  // What was looked for stands first; without a text, what can be done.
  const groups = search === '' ? [...commands, ...found] : arrange(commands, found, text);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <Autocomplete.Root
      inline
      open
      items={groups}
      // The lists search on the server, and narrowCommands has narrowed the rest.
      mode="none"
      value={text}
      onValueChange={(next, { reason }) => {
        if (reason === 'item-press') return;
        setText(next);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => setSearch(next.trim()), SEARCH_PAUSE_MS);
      }}
      itemToStringValue={({ label }: Command) => label}
      autoHighlight="always"
      keepHighlight
    >
      <div className="flex items-center gap-2 border-b ps-4 pe-2">
        <Search aria-hidden className="size-4 shrink-0 text-faint" />
        <Autocomplete.Input
          aria-label={t('title')}
          placeholder={t('placeholder')}
          className="h-12 min-w-0 flex-1 bg-transparent text-base outline-none"
        />
        <Dialog.Close
          aria-label={common('close')}
          className={classNames(buttonClass({ variant: 'quiet' }), 'w-9 px-0')}
        >
          <X aria-hidden />
        </Dialog.Close>
      </div>
      <Autocomplete.List
        aria-label={t('results')}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain py-1 empty:hidden"
      >
        {(group: CommandGroup) => (
          <Autocomplete.Group key={group.id} items={group.items} className="py-1">
            <Autocomplete.GroupLabel className="px-4 py-1 text-xs font-medium text-faint">
              {group.label}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(command: Command) => (
                <Entry
                  key={command.id}
                  command={command}
                  onRun={() => {
                    onClose();
                    command.run();
                  }}
                />
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
      <Autocomplete.Status className="border-t px-4 py-2 text-xs text-muted">
        {isWaiting ? t('searching') : count === 0 ? t('nothing') : t('count', { count })}
      </Autocomplete.Status>
    </Autocomplete.Root>
  );
}

function Entry({ command, onRun }: { command: Command; onRun: () => void }) {
  const { icon: Icon, label, hint, shortcut } = command;
  return (
    <Autocomplete.Item
      value={command}
      onClick={onRun}
      className="mx-1.5 flex min-h-9 cursor-default items-center gap-2.5 rounded-md px-2.5 py-1 outline-none select-none data-highlighted:bg-accent-soft"
    >
      <Icon aria-hidden className="size-4 shrink-0 text-faint" />
      <span dir="auto" className="min-w-0 flex-1 truncate">
        {label}
      </span>
      {hint ? (
        <span dir="auto" className="max-w-[45%] truncate text-[0.8125rem] text-muted">
          {hint}
        </span>
      ) : null}
      {shortcut ? <Keys name={shortcut} className="text-muted" /> : null}
    </Autocomplete.Item>
  );
}

/** A command whose name begins with the text comes before what the lists have; others come after. */
function arrange(commands: CommandGroup[], found: CommandGroup[], text: string): CommandGroup[] {
  const start = text.trim().toLowerCase();
  const isNamed = commands.some(({ items }) =>
    items.some(({ label }) => label.toLowerCase().startsWith(start)),
  );
  return isNamed ? [...commands, ...found] : [...found, ...commands];
}
