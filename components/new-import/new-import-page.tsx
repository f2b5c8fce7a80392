'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { usePerson, useTenantKey } from '@/components/frame/person-context';
import { importQuery } from '@/components/api/import-query';
import { useDroppedFile } from '@/components/new-import/dropped-file';
import { useFileLimits } from '@/components/new-import/file-limits-context';
import { FilePanel } from '@/components/new-import/file-panel';
import { ImportAgain } from '@/components/new-import/import-again';
import { ImportWizard } from '@/components/new-import/import-wizard';
import { fitsTemplate } from '@/components/new-import/mapping-state';
import { PageDropTarget } from '@/components/new-import/page-drop-target';
import { warmReadingWorker } from '@/components/new-import/reading-worker';
import { refuseFile } from '@/components/new-import/refuse-file';
import {
  type ImportDetails,
  noDetails,
  recallChoices,
  sameHeaders,
} from '@/components/new-import/remembered-choices';
import { nameOfFile, useDetailsForm } from '@/components/new-import/use-details-form';
import { nothingRead } from '@/components/new-import/use-file-reading';
import { useKnownDetails } from '@/components/new-import/use-known-details';
import { PageHeader } from '@/components/ui/page-header';
import type { ImportDetail } from '@/lib/imports/import-schemas';

/** @param again the import whose choices this one begins with */
export function NewImportPage({ again }: { again: string | null }) {
  const { tenantId } = usePerson();
  const { maxFileBytes } = useFileLimits();
  const tenant = useTenantKey();
  const { file: dropped, setFile: setDropped } = useDroppedFile();
  const [chosen, setChosen] = useState<{ file: File; serial: number } | null>(
    dropped ? { file: dropped, serial: 0 } : null,
  );
  /** The columns of the file, and which file they are of. */
  const [columns, setColumns] = useState<{ names: readonly string[]; serial: number } | null>(null);
  const model = useQuery({ ...importQuery(tenantId, again ?? ''), enabled: again !== null });

  const names = columns?.names;
  const remembered = useMemo(() => names && recallChoices(tenant, names)?.details, [tenant, names]);
  const isOfModel = !names || fitsTemplate(names, model.data?.mappings ?? null);
  const known = useKnownDetails(model.data && isOfModel ? detailsOf(model.data) : (remembered ?? noDetails));
  const form = useDetailsForm(known, chosen?.file ?? null);

  const takeFile = (file: File) => {
    setChosen((before) => ({ file, serial: (before?.serial ?? 0) + 1 }));
    form.clearErrors();
    form.resetField('name', { defaultValue: nameOfFile(file) });
  };
  const takeColumns = (found: readonly string[]) => {
    const serial = chosen?.serial ?? 0;
    // What was chosen for the file before holds for its corrected version, and for no file with other columns.
    if (columns && columns.serial !== serial && !sameHeaders(columns.names, found)) {
      form.reset();
    }
    setColumns({ names: found, serial });
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
          refusal={refuseFile(chosen.file, maxFileBytes)}
          onFile={takeFile}
          onHeaders={takeColumns}
          form={form}
          template={model.data?.mappings ?? null}
        />
      ) : (
        <FilePanel
          file={null}
          refusal={null}
          reading={nothingRead}
          onReadAgain={() => undefined}
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
