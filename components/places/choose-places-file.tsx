'use client';

import { FileSpreadsheet } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { DropFile } from '@/components/ui/drop-file';
import { didNotWork } from '@/components/ui/mutation-problem';
import { Notice } from '@/components/ui/notice';
import { failureMessage } from '@/lib/messages/file-problems';
import { FileProblem } from '@/lib/table-files/file-problem';
import { acceptedExtensions } from '@/lib/table-files/file-kind';

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
  return (
    <>
      <p className="text-muted">
        One place a row, with its code, address, city, country and coordinates. Codes that the address book
        has are changed, the others are added; nothing is removed.
      </p>
      <DropFile
        icon={<FileSpreadsheet aria-hidden />}
        title="Drop a spreadsheet here"
        hint=".csv, .txt, .xlsx or .xls"
        label="Spreadsheet with places"
        accept={acceptedExtensions}
        busy={busy}
        onFile={onFile}
      />
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
