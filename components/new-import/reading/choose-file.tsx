'use client';

import { FileSpreadsheet } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useFileLimits } from '@/components/new-import/reading/file-limits-context';
import { SampleFiles } from '@/components/domain/sample-files';
import { Button } from '@/components/ui/button';
import { formatBytes } from '@/components/ui/format-number';
import { acceptedExtensions } from '@/lib/table-files/file-kind';

/** Takes a file: dropped anywhere on the page, picked, or pasted. */
export function ChooseFile({ onFile }: { onFile: (file: File) => void }) {
  const { maxFileBytes } = useFileLimits();
  return (
    <div className="flex flex-col items-center gap-5 rounded-md border-2 border-dashed border-line-strong/50 px-6 py-12 text-center">
      <FileSpreadsheet aria-hidden className="size-9 stroke-[1.5] text-accent" />
      <div>
        <p className="text-base font-semibold">Drop a spreadsheet here</p>
        <p className="mt-0.5 text-muted">.csv, .txt, .xlsx or .xls, up to {formatBytes(maxFileBytes)}</p>
      </div>
      <PickFileButton label="Choose a file" variant="primary" onFile={onFile} />
      <SampleFiles />
    </div>
  );
}

export function PickFileButton({
  label,
  variant,
  size,
  onFile,
}: {
  label: string;
  variant?: 'primary' | 'secondary';
  size?: 'sm' | 'md';
  onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const { current } = input;
    const file = current?.files?.[0];
    if (!current || !file) return;
    current.value = ''; // so that the same file can be chosen again after it was corrected
    onFile(file);
  };
  // On a slow line, a file may be chosen before the page listens.
  const takeEarlier = useEffectEvent(take);
  useEffect(() => takeEarlier(), []);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={acceptedExtensions}
        aria-label="Spreadsheet file"
        tabIndex={-1}
        className="sr-only"
        onChange={take}
      />
      <Button variant={variant} size={size} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
