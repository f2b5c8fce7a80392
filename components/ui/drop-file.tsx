'use client';

import { type ReactNode, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';

/** A box in a dialog that takes one file: dropped on it, or picked. */
export function DropFile({
  icon,
  title,
  hint,
  label,
  accept,
  busy = false,
  onFile,
}: {
  icon: ReactNode;
  title: string;
  /** The kinds of files that it takes. */
  hint: string;
  /** What the file is, for screen readers. */
  label: string;
  /** The extensions, as an `input` takes them. */
  accept: string;
  busy?: boolean;
  onFile: (file: File) => void;
}) {
  const t = useTranslations('ui.dropFile');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !busy) onFile(file);
  };
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files);
      }}
      className={classNames(
        'flex flex-col items-center gap-4 rounded-md border-2 border-dashed px-6 py-8 text-center',
        '[&>svg]:size-8 [&>svg]:stroke-[1.5] [&>svg]:text-accent',
        isOver ? 'border-accent bg-accent-soft' : 'border-line-strong/50',
      )}
    >
      {icon}
      <div>
        <p className="font-semibold">{title}</p>
        <p className="mt-0.5 text-muted">{hint}</p>
      </div>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          take(event.target.files);
          // Allow choosing the same file again after it was corrected.
          event.target.value = '';
        }}
      />
      <Button variant="primary" busy={busy} onClick={() => input.current?.click()}>
        {t('choose')}
      </Button>
    </div>
  );
}
