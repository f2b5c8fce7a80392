'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { usePerson } from '@/components/frame/person-context';
import { importQuery } from '@/components/import-job/queries';
import { useDroppedFile } from '@/components/new-import/dropped-file';
import { FilePanel } from '@/components/new-import/file-panel';
import { ImportAgain } from '@/components/new-import/import-again';
import { ImportWizard } from '@/components/new-import/import-wizard';
import { PageDropTarget } from '@/components/new-import/page-drop-target';
import { warmReadingWorker } from '@/components/new-import/reading-worker';
import { refuseFile } from '@/components/new-import/refuse-file';
import { readDetails, recallDetails, type ImportDetails } from '@/components/new-import/remembered-choices';
import { nameOfFile, useDetailsForm } from '@/components/new-import/use-details-form';
import { useKnownDetails } from '@/components/new-import/use-known-details';
import { PageHeader } from '@/components/ui/page-header';
import type { ImportDetail } from '@/lib/imports/import-schemas';

const subscribeToNothing = () => () => undefined;

const nothingRead = {
  facts: null,
  firstRows: null,
  rowCount: 0,
  isCounted: false,
  check: null,
  problem: null,
};

/** @param again the import whose choices this one begins with */
export function NewImportPage({ again }: { again: string | null }) {
  const { tenantId } = usePerson();
  const { file: dropped, setFile: setDropped } = useDroppedFile();
  const [chosen, setChosen] = useState<{ file: File; serial: number } | null>(
    dropped ? { file: dropped, serial: 0 } : null,
  );
  // The browser's memory is not there while the server draws the page.
  const lastDetails = useSyncExternalStore(subscribeToNothing, recallDetails, () => null);
  const model = useQuery({ ...importQuery(tenantId, again ?? ''), enabled: again !== null });

  const known = useKnownDetails(model.data ? detailsOf(model.data) : readDetails(lastDetails));
  const form = useDetailsForm(known, dropped);

  const takeFile = (file: File) => {
    setChosen((before) => ({ file, serial: (before?.serial ?? 0) + 1 }));
    // What was chosen for the file before holds for this one as well, but for the name.
    form.clearErrors();
    form.setValue('name', nameOfFile(file), { shouldDirty: true });
  };

  const forgetDropped = useEffectEvent(() => setDropped(null));
  useEffect(() => () => forgetDropped(), []);
  useEffect(warmReadingWorker, []);
  const takePasted = useEffectEvent((event: ClipboardEvent) => {
    const file = event.clipboardData?.files[0];
    if (file) takeFile(file);
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => takePasted(event);
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);

  return (
    <>
      <PageHeader title={model.data ? `Import “${model.data.name}” again` : 'New import'} />
      <PageDropTarget onFile={takeFile} />
      {again && model.data && !chosen ? <ImportAgain job={model.data} onFile={takeFile} /> : null}
      {chosen ? (
        <ImportWizard
          key={chosen.serial}
          file={chosen.file}
          refusal={refuseFile(chosen.file)}
          onFile={takeFile}
          form={form}
          template={model.data?.mappings ?? null}
        />
      ) : (
        <FilePanel
          file={null}
          refusal={null}
          reading={nothingRead}
          headerIndex={0}
          headerProblem={null}
          onHeaderRow={() => undefined}
          columns={[]}
          onFile={takeFile}
        />
      )}
    </>
  );
}

function detailsOf(job: ImportDetail): ImportDetails {
  return {
    customer: { id: job.customer_id, name: job.customer_name },
    deliveryService: { id: job.delivery_service_id, name: job.delivery_service_name },
    payerType: job.payer_type,
    paymentMethod: job.payment_method,
  };
}
