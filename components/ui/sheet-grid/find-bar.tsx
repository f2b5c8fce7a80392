'use client';

import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/button';

/** Looks for a text in a sheet: Enter goes to the next cell, Shift+Enter to the one before. */
export function FindBar({
  onFind,
  onClose,
}: {
  /** @returns whether there is such a cell */
  onFind: (text: string, backwards: boolean) => Promise<boolean>;
  onClose: () => void;
}) {
  const t = useTranslations('ui.sheetGrid');
  const [text, setText] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const find = async (backwards: boolean) => {
    if (text !== '') setIsMissing(!(await onFind(text, backwards)));
  };
  return (
    <div role="search" className="flex flex-wrap items-center gap-1 border-b px-3 py-1.5">
      <input
        type="search"
        aria-label={t('findInRows')}
        placeholder={t('find')}
        dir="auto"
        autoFocus
        value={text}
        aria-invalid={isMissing || undefined}
        className="h-7 w-56 min-w-0 rounded-md border border-line-strong bg-surface px-2 text-[0.8125rem] aria-invalid:border-bad"
        onChange={(event) => {
          setText(event.target.value);
          setIsMissing(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            void find(event.shiftKey);
          } else if (event.key === 'Escape') {
            event.preventDefault(); // a window around it stays open
            onClose();
          }
        }}
      />
      <IconButton size="sm" label={t('findPrevious')} icon={<ArrowUp />} onClick={() => void find(true)} />
      <IconButton size="sm" label={t('findNext')} icon={<ArrowDown />} onClick={() => void find(false)} />
      <IconButton size="sm" label={t('closeSearch')} icon={<X />} onClick={onClose} />
      <span role="status" className="text-[0.8125rem] text-bad">
        {isMissing ? t('notFound') : ''}
      </span>
    </div>
  );
}
