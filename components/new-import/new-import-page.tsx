'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { usePerson, useTenantKey } from '@/components/frame/person-context';
import { importQuery } from '@/components/api/import-query';
import { recallDraft } from '@/components/new-import/mapping/draft-choices';
import { useDroppedFile } from '@/components/new-import/reading/dropped-file';
import { useFileLimits } from '@/components/new-import/reading/file-limits-context';
import { FilePanel } from '@/components/new-import/reading/file-panel';
import { ImportAgain } from '@/components/new-import/import-again';
import { ImportWizard } from '@/components/new-import/import-wizard';
import { fitsTemplate } from '@/components/new-import/mapping/mapping-state';
import { PageDropTarget } from '@/components/new-import/reading/page-drop-target';
import { warmReadingWorker } from '@/components/new-import/reading/reading-worker';
import { refuseFile } from '@/components/new-import/reading/refuse-file';
import {
  type ImportDetails,
  noDetails,
  recallChoices,
  sameHeaders,
} from '@/components/new-import/mapping/remembered-choices';
import { nameOfFile, useDetailsForm } from '@/components/new-import/starting/use-details-form';
import { nothingRead } from '@/components/new-import/reading/use-file-reading';
import { useKnownDetails } from '@/components/new-import/starting/use-known-details';
import { useReportSkippedFiles } from '@/components/new-import/reading/use-report-skipped-files';
import { PageHeader } from '@/components/ui/page-header';
import type { Profile } from '@/lib/profiles/profile-schemas';
import { isLogicalField } from '@/lib/fields/order-fields';
import type { ImportDetail } from '@/lib/imports/import-schemas';
import { type ProfileRules, rulesOfMappings } from '@/lib/shaping/profile-schema';

interface ChosenFile {
  file: File;
  /** Counts files, and so wizards. */
  serial: number;
  /** Counts reads across all files; a changed file is read more than once. */
  reading: number;
  /** When the file was last saved, if that was after it was chosen. */
  changedAt: number | null;
}

/**
 * @param again the import whose choices are the starting point
 */
export function NewImportPage({ again }: { again: string | null }) {
  const { tenantId } = usePerson();
  const { maxFileBytes } = useFileLimits();
  const reportSkippedFiles = useReportSkippedFiles();
  const tenant = useTenantKey();
  const { file: dropped, setFile: setDropped } = useDroppedFile();
  const [chosen, setChosen] = useState<ChosenFile | null>(
    dropped ? { file: dropped, serial: 0, reading: 0, changedAt: null } : null,
  );
  /** The columns of the file, and which read found them. */
  const [columns, setColumns] = useState<{ names: readonly string[]; reading: number } | null>(null);
  /** The saved profile that fits the file; null: none does; undefined: several do, and none is chosen yet. */
  const [profile, setProfile] = useState<Profile | null | undefined>(null);
  const model = useQuery({ ...importQuery(tenantId, again ?? ''), enabled: again !== null });

  const template = useMemo(() => (model.data ? rulesOfImport(model.data) : null), [model.data]);

  const names = columns?.names;
  const fileName = chosen?.file.name ?? '';
  const remembered = useMemo(
    () => names && (recallDraft(tenant, fileName, names) ?? recallChoices(tenant, names))?.details,
    [tenant, fileName, names],
  );
  const isOfModel = !names || fitsTemplate(names, template);
  // As long as it is open whose file it is, nothing is filled in from an earlier file with the same columns either.
  const ofProfile = profile === undefined ? noDetails : profile && detailsOfProfile(profile);
  const known = useKnownDetails(
    model.data && isOfModel ? detailsOf(model.data) : (ofProfile ?? remembered ?? noDetails),
  );
  const form = useDetailsForm(known, chosen?.file ?? null);

  const takeChanged = (file: File) => {
    setChosen(
      (before) =>
        before && { ...before, file, reading: before.reading + 1, changedAt: changeOf(before, file) },
    );
  };
  const takeFile = (file: File) => {
    // A file with the same name is the corrected file: it keeps the wizard and the choices made in it.
    if (file.name === chosen?.file.name) return takeChanged(file);
    setChosen((before) => ({
      file,
      serial: (before?.serial ?? 0) + 1,
      reading: (before?.reading ?? 0) + 1,
      changedAt: null,
    }));
    form.clearErrors();
    form.resetField('name', { defaultValue: nameOfFile(file) });
  };
  const takeColumns = (found: readonly string[]) => {
    const reading = chosen?.reading ?? 0;
    // The earlier choices apply to the corrected file, but not to a file with other columns.
    if (columns && columns.reading !== reading && !sameHeaders(columns.names, found)) {
      form.reset();
    }
    setColumns({ names: found, reading });
  };

  const clearDropped = useEffectEvent(() => setDropped(null));
  useEffect(() => () => clearDropped(), []);
  useEffect(warmReadingWorker, []);
  const takePasted = useEffectEvent((event: ClipboardEvent) => {
    const [file, ...others] = event.clipboardData?.files ?? [];
    if (!file) return;
    reportSkippedFiles(file, others);
    takeFile(file);
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
          onChanged={takeChanged}
          changedAt={chosen.changedAt}
          onHeaders={takeColumns}
          onProfile={setProfile}
          form={form}
          template={template}
        />
      ) : (
        <FilePanel
          file={null}
          refusal={null}
          reading={nothingRead}
          onReadAgain={() => undefined}
          changedAt={null}
          headerIndex={0}
          headerProblem={null}
          onHeaderRow={() => undefined}
          onChoose={() => undefined}
          onOfferCharsets={() => undefined}
          columns={[]}
          onFile={takeFile}
        />
      )}
    </>
  );
}

/** When the file was changed; picking the same version again is not a change. */
function changeOf({ file: before, changedAt }: ChosenFile, file: File): number | null {
  const isSame = before.lastModified === file.lastModified && before.size === file.size;
  return isSame ? changedAt : file.lastModified;
}

function detailsOfProfile(profile: Profile): ImportDetails {
  const { customer_id, customer_name, delivery_service_id, delivery_service_name } = profile;
  return {
    customer: customer_id && customer_name ? { id: customer_id, name: customer_name } : null,
    deliveryService:
      delivery_service_id && delivery_service_name
        ? { id: delivery_service_id, name: delivery_service_name }
        : null,
    payerType: profile.payer_type ?? noDetails.payerType,
    paymentMethod: profile.payment_method ?? noDetails.paymentMethod,
  };
}

/** The rules by which an import ran. */
function rulesOfImport({ profile, mappings }: ImportDetail): ProfileRules {
  const known = Object.entries(mappings).flatMap(([column, field]) =>
    isLogicalField(field) ? [[column, field] as const] : [],
  );
  return profile ?? rulesOfMappings(Object.fromEntries(known));
}

function detailsOf(job: ImportDetail): ImportDetails {
  return {
    customer: { id: job.customer_id, name: job.customer_name },
    deliveryService: { id: job.delivery_service_id, name: job.delivery_service_name },
    payerType: job.payer_type,
    paymentMethod: job.payment_method,
  };
}
