'use client';

import { useState } from 'react';
import { usePerson } from '@/components/frame/person-context';
import { CheckPanel } from '@/components/new-import/check-panel';
import { CheckSummary } from '@/components/new-import/check-summary';
import { DetailsPanel, type DetailErrors } from '@/components/new-import/details-panel';
import { FilePanel } from '@/components/new-import/file-panel';
import { MappingPanel } from '@/components/new-import/mapping-panel';
import { missingFields, toMappings } from '@/components/new-import/mapping-state';
import { MissingFields } from '@/components/new-import/missing-fields';
import type { ImportDetails } from '@/components/new-import/remembered-choices';
import { StartError } from '@/components/new-import/start-error';
import { StartPanel } from '@/components/new-import/start-panel';
import { useFileReading } from '@/components/new-import/use-file-reading';
import { useLeaveGuard } from '@/components/new-import/use-leave-guard';
import { useMapping } from '@/components/new-import/use-mapping';
import { useStart } from '@/components/new-import/use-start';
import { useUpload } from '@/components/new-import/use-upload';

const mappingCodes = [
  'mappings',
  'missing_required_mappings',
  'unknown_logical_field',
  'duplicate_mapping_target',
];

interface ImportWizardProps {
  file: File;
  /** Why the file is not read at all. */
  refusal: string | null;
  onFile: (file: File) => void;
  details: ImportDetails;
  onDetails: (details: ImportDetails) => void;
  /** The mapping of the import that is done again. */
  template: Readonly<Record<string, string>> | null;
}

/** From one file to a started import. A new file gets a new wizard. */
export function ImportWizard({ file, refusal, onFile, details, onDetails, template }: ImportWizardProps) {
  const { tenantId } = usePerson();
  const { reading, startCheck } = useFileReading(refusal ? null : file);
  const { mapping, dispatch, headerIndex, setHeaderIndex, sampleRows, isReady } = useMapping({
    reading,
    startCheck,
    template,
  });
  const isUsable = refusal === null && reading.problem === null;
  // Nothing is sent of a file that turns out to be no spreadsheet.
  const { upload, restart, cancel } = useUpload(isUsable && reading.firstRows ? file : null, tenantId);
  const [name, setName] = useState(() => file.name.replace(/\.[^.]*$/, '').slice(0, 200));
  const [asked, setAsked] = useState(false);
  const total = reading.isCounted ? Math.max(0, reading.rowCount - headerIndex - 1) : null;
  const start = useStart({ upload, onUploadGone: restart });
  useLeaveGuard(isUsable && mapping.touched && !start.isStarted);

  const errors: DetailErrors = new Map([
    ...(asked && !details.customerId
      ? [['customer_id', 'Choose whom the deliveries are for.'] as const]
      : []),
    ...(asked && !details.deliveryServiceId
      ? [['delivery_service_id', 'Choose the service that delivers.'] as const]
      : []),
    ...(start.problem?.fieldMessages ?? []),
  ]);
  const mappingError =
    start.problem && (mappingCodes.includes(start.problem.code) || errors.has('mappings'))
      ? (errors.get('mappings') ?? start.problem.message)
      : null;

  function startImport() {
    setAsked(true);
    if (missingFields(mapping.columns).length > 0) return show('columns');
    if (!details.customerId || !details.deliveryServiceId) return show('details');
    if (upload.status === 'failed' || upload.status === 'cancelled') restart();
    start.begin({
      headers: mapping.columns.map((column) => column.name),
      mappings: toMappings(mapping.columns),
      name,
      details: { ...details, customerId: details.customerId, deliveryServiceId: details.deliveryServiceId },
      totalRecords: total ?? undefined,
      fileSizeBytes: file.size,
    });
  }

  return (
    <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_21rem] lg:items-start">
      <div className="flex min-w-0 flex-col gap-5">
        <FilePanel
          file={file}
          refusal={refusal}
          reading={reading}
          headerIndex={headerIndex}
          onHeaderIndex={setHeaderIndex}
          columns={mapping.columns}
          onFile={onFile}
        />
        {isUsable && mapping.columns.length > 0 ? (
          <>
            <MappingPanel
              mapping={mapping}
              dispatch={dispatch}
              sampleRows={sampleRows}
              error={mappingError}
            />
            <CheckPanel check={reading.check} isReady={isReady} total={total} />
            <DetailsPanel
              name={name}
              onName={setName}
              details={details}
              onDetails={onDetails}
              errors={errors}
            />
          </>
        ) : null}
      </div>
      {isUsable ? (
        <StartPanel
          file={file}
          upload={upload}
          onRetryUpload={() => {
            start.forget();
            restart();
          }}
          onCancelUpload={() => {
            start.forget();
            cancel();
          }}
          isStarting={start.isBusy}
          onStart={startImport}
          error={
            <StartError
              problem={start.problem}
              showMissing={asked && (!isReady || !details.customerId || !details.deliveryServiceId)}
            />
          }
        >
          <MissingFields columns={mapping.columns} dispatch={dispatch} />
          {isReady && reading.check ? <CheckSummary check={reading.check} /> : null}
        </StartPanel>
      ) : null}
    </div>
  );
}

function show(panelId: string) {
  document.getElementById(panelId)?.scrollIntoView({ behavior: 'smooth', block: 'start' });
}
