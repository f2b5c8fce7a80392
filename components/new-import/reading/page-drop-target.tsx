'use client';

import { FileDown } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { keepFileHandle } from '@/components/new-import/reading/file-on-disk';

/**
 * Accepts files dropped anywhere on the page, and says so while they hover. The list of imports has it as well: its words are
 * in a room that every page has.
 */
export function PageDropTarget({
  onFiles,
  disabled = false,
}: {
  onFiles: (files: File[]) => void;
  disabled?: boolean;
}) {
  const t = useTranslations('pages');
  const [hovering, setHovering] = useState(false);
  const take = useEffectEvent(({ files, items }: DataTransfer) => {
    const taken = [...files];
    if (taken.length === 0) return;
    const itemsOfFiles = [...(items ?? [])].filter(({ kind }) => kind === 'file');
    for (const [index, file] of taken.entries()) keepFileHandle(file, itemsOfFiles[index]);
    onFiles(taken);
  });

  useEffect(() => {
    if (disabled) return;
    // Enter and leave fire for every element crossed; only their balance tells whether the file is still over
    // the page.
    let depth = 0;
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    function enter(event: DragEvent) {
      if (!carriesFile(event)) return;
      depth += 1;
      setHovering(true);
    }
    function over(event: DragEvent) {
      if (carriesFile(event)) event.preventDefault();
    }
    function leave(event: DragEvent) {
      if (!carriesFile(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setHovering(false);
    }
    function drop(event: DragEvent) {
      if (!carriesFile(event)) return;
      event.preventDefault();
      depth = 0;
      setHovering(false);
      if (event.dataTransfer) take(event.dataTransfer);
    }
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [disabled]);

  if (!hovering) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-scrim p-6">
      <div className="flex items-center gap-3 rounded-lg border-2 border-dashed border-accent bg-raised px-8 py-6 text-base font-semibold shadow-popup">
        <FileDown aria-hidden className="size-6 text-accent" />
        {t('dropToImport')}
      </div>
    </div>
  );
}
