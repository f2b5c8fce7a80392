'use client';

import { FileSpreadsheet } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { didNotWork } from '@/components/ui/mutation-problem';
import { Notice } from '@/components/ui/notice';
import { failureMessage } from '@/lib/messages/file-problems';
import { FileProblem } from '@/lib/table-files/file-problem';

/** Takes the file with the places: dropped on the dialog or picked. */
export function ChoosePlacesFile({
  busy,
  error,
  onFile,
  onCancel,
}: {
  busy: boolean;
  error: Error | null;
  onFile: (file: File) => void;
  onCancel: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !busy) onFile(file);
  };
  return (
    <>
      <p className="text-muted">
        One place a row, with its code, address, city, country and coordinates. Codes that the address book
        has are changed, the others are added; nothing is removed.
      </p>
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
          isOver ? 'border-accent bg-accent-soft' : 'border-line-strong/50',
        )}
      >
        <FileSpreadsheet aria-hidden className="size-8 stroke-[1.5] text-accent" />
        <div>
          <p className="font-semibold">Drop a spreadsheet here</p>
          <p className="mt-0.5 text-muted">.csv, .xlsx or .xls</p>
        </div>
        <input
          ref={input}
          type="file"
          accept=".csv,.xls,.xlsx"
          aria-label="Spreadsheet with places"
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            take(event.target.files);
            // Allow choosing the same file again after it was corrected.
            event.target.value = '';
          }}
        />
        <Button variant="primary" busy={busy} onClick={() => input.current?.click()}>
          Choose a file
        </Button>
      </div>
      {error ? (
        <Notice tone="bad">
          {error instanceof FileProblem ? failureMessage(error.code, error.params, 'en') : didNotWork}
        </Notice>
      ) : null}
      <div className="flex justify-end">
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </>
  );
}
