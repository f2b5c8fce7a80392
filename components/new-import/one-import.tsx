'use client';

import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTenantKey } from '@/components/frame/person-context';
import { resumedOf } from '@/components/new-import/drafts/resumed-files';
import { ImportWizard } from '@/components/new-import/import-wizard';
import { recallDraft } from '@/components/new-import/mapping/draft-choices';
import { fitsTemplate } from '@/components/new-import/mapping/mapping-state';
import {
  type ImportDetails,
  noDetails,
  recallChoices,
  sameHeaders,
} from '@/components/new-import/mapping/remembered-choices';
import { useFileLimits } from '@/components/new-import/reading/file-limits-context';
import { refuseFile } from '@/components/new-import/reading/refuse-file';
import type { AmongSeveral } from '@/components/new-import/several/among-several';
import type { ChosenFile } from '@/components/new-import/several/chosen-files';
import { nameOfFile, useDetailsForm } from '@/components/new-import/starting/use-details-form';
import { useKnownDetails } from '@/components/new-import/starting/use-known-details';
import { useFormats } from '@/components/ui/use-formats';
import { isLogicalField } from '@/lib/fields/order-fields';
import type { ImportDetail } from '@/lib/imports/import-schemas';
import type { Profile } from '@/lib/profiles/profile-schemas';
import { type ProfileRules, rulesOfMappings } from '@/lib/shaping/profile-schema';

interface OneImportProps {
  chosen: ChosenFile;
  /** The import that is repeated; undefined: none, or not loaded yet. */
  model: ImportDetail | undefined;
  /** Null: the file is the only one. */
  among: AmongSeveral | null;
  onFiles: (files: File[]) => void;
  /** Called with the file that has replaced this one on disk. */
  onChanged: (file: File) => void;
}

/** One file on its way to an import: its details, which outlive its wizard, and the wizard. */
export function OneImport({ chosen, model, among, onFiles, onChanged }: OneImportProps) {
  const tRefused = useTranslations('newImport.refuseFile');
  const formats = useFormats();
  const { maxFileBytes } = useFileLimits();
  const tenant = useTenantKey();
  /** The columns of the file, and which read found them. */
  const [columns, setColumns] = useState<{ names: readonly string[]; reading: number } | null>(null);
  /** The saved profile that fits the file; null: none does; undefined: several do, and none is chosen yet. */
  const [profile, setProfile] = useState<Profile | null | undefined>(null);

  const template = useMemo(() => (model ? rulesOfImport(model) : null), [model]);
  const names = columns?.names;
  const { file, serial } = chosen;
  const draft = useMemo(() => names && recallDraft(tenant, file.name, names), [tenant, file.name, names]);
  const remembered = useMemo(
    () => names && (draft ?? recallChoices(tenant, names))?.details,
    [tenant, draft, names],
  );
  const draftName = draft?.name ?? null;
  const isOfModel = !names || fitsTemplate(names, template);
  // As long as it is open whose file it is, nothing is filled in from an earlier file with the same columns either.
  const ofProfile = profile === undefined ? noDetails : profile && detailsOfProfile(profile);
  const customer = profile?.customer_id || draft ? undefined : resumedOf(file)?.customer;
  const known = useKnownDetails({
    ...(model && isOfModel ? detailsOf(model) : (ofProfile ?? remembered ?? noDetails)),
    // Whoever sent the file to an inbox says more than what was chosen for another file with the same columns.
    ...(customer && { customer }),
  });
  const form = useDetailsForm(known, file, draftName);

  const nameAnew = useEffectEvent(() => {
    form.clearErrors();
    form.resetField('name', { defaultValue: nameOfFile(file) });
  });
  const named = useRef(serial);
  useEffect(() => {
    if (named.current === serial) return;
    named.current = serial;
    nameAnew();
  }, [serial]);
  const takeColumns = (found: readonly string[]) => {
    // The earlier choices apply to the corrected file, but not to a file with other columns.
    if (columns && columns.reading !== chosen.reading && !sameHeaders(columns.names, found)) form.reset();
    setColumns({ names: found, reading: chosen.reading });
  };

  return (
    <ImportWizard
      key={serial}
      file={file}
      refusal={refuseFile(file, maxFileBytes, tRefused, formats)}
      onFiles={onFiles}
      onChanged={onChanged}
      changedAt={chosen.changedAt}
      onHeaders={takeColumns}
      onProfile={setProfile}
      form={form}
      template={template}
      among={among}
    />
  );
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
