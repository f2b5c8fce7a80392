'use client';

import { FileDown } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { keepFileHandle } from '@/components/new-import/reading/file-on-disk';
import { isDialogOpen } from '@/components/ui/open-dialogs';

/**
 * Accepts files dropped anywhere on the page, and says so while they hover. Below an open window it refuses them: what is in
 * the window would be left. Refused or not, the browser never opens them in place of the page. Every signed-in page has it:
 * its words are in a room that they all have.
 */
export function PageDropTarget({
  onFiles,
  isRefusing = false,
}: {
  onFiles: (files: File[]) => void;
  /** There is nobody yet for whom files could be imported. */
  isRefusing?: boolean;
}) {
  const t = useTranslations('pages');
  const [hovering, setHovering] = useState(false);
  const isRefused = useEffectEvent(() => isRefusing || isDialogOpen());
  const take = useEffectEvent(({ files, items }: DataTransfer) => {
    const taken = [...files];
    if (taken.length === 0) return;
    const itemsOfFiles = [...(items ?? [])].filter(({ kind }) => kind === 'file');
    for (const [index, file] of taken.entries()) keepFileHandle(file, itemsOfFiles[index]);
    onFiles(taken);
  });

  useEffect(() => {
    // Enter and leave fire for every element crossed; only their balance tells whether the file is still over
    // the page.
    let depth = 0;
    /** Whether it carries files that no box on the page takes for itself. */
    const carriesFile = (event: DragEvent) =>
      !event.defaultPrevented && (event.dataTransfer?.types.includes('Files') ?? false);
    function enter(event: DragEvent) {
      if (!carriesFile(event)) return;
      depth += 1;
      setHovering(!isRefused());
    }
    function over(event: DragEvent) {
      if (!carriesFile(event)) return;
      event.preventDefault();
      if (event.dataTransfer && isRefused()) event.dataTransfer.dropEffect = 'none';
    }
    function leave(event: DragEvent) {
      if (!carriesFile(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setHovering(false);
    }
    function drop(event: DragEvent) {
      depth = 0;
      setHovering(false);
      if (!carriesFile(event)) return;
      event.preventDefault();
      if (event.dataTransfer && !isRefused()) take(event.dataTransfer);
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
  }, []);

  if (!hovering) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-scrim p-6">
      <div className="flex max-w-md items-center gap-4 rounded-lg border-2 border-dashed border-accent bg-raised px-8 py-6 shadow-popup">
        <FileDown aria-hidden className="size-7 shrink-0 text-accent" />
        <div>
          <p className="text-base font-semibold">{t('dropToImport')}</p>
          <p className="text-muted">{t('dropHint')}</p>
        </div>
      </div>
    </div>
  );
}
