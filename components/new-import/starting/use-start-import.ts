'use client';

import { useState } from 'react';
import { useFormState } from 'react-hook-form';
import { usePerson } from '@/components/frame/person-context';
import { findStartDoubt } from '@/components/new-import/checking/check-words';
import type { ReferenceCheck } from '@/components/new-import/checking/use-reference-check';
import { useGeocoderHost } from '@/components/new-import/geocoder-context';
import { useFileOnDisk } from '@/components/new-import/reading/use-file-on-disk';
import { rulesToRemember } from '@/components/new-import/starting/remember-profile';
import { type DetailsForm, showRefusal } from '@/components/new-import/starting/use-details-form';
import { useStart } from '@/components/new-import/starting/use-start';
import { useUpload } from '@/components/new-import/starting/use-upload';
import { missingFieldsId } from '@/components/new-import/mapping/missing-fields';
import { focusHeading } from '@/components/ui/focus-heading';
import type { ManifestTotals } from '@/lib/fields/manifest-totals';
import type { FileRules } from '@/components/new-import/use-file-rules';

const mappingCodes = [
  'mappings',
  'missing_required_mappings',
  'unknown_logical_field',
  'duplicate_mapping_target',
  'unusable_column_name',
];

interface UseStartImportOptions {
  file: File;
  isRefused: boolean;
  fileRules: FileRules;
  /** What the rows become; null: not known yet. */
  answer: ReferenceCheck | null;
  /** Rows that the person leaves out of this import. */
  skipRows: number[];
  isRemembered: boolean;
  /** What the shipper's manifest says. */
  manifest: ManifestTotals;
  form: DetailsForm;
  /** Whether it is one of several files: the page stays open for the others. */
  isAmong: boolean;
  /** Called with the file that has replaced this one on disk. */
  onChanged: (file: File) => void;
}

/** From a file whose rows are decided to a started import: the upload, what is still in doubt or missing, and the start. */
export function useStartImport(options: UseStartImportOptions) {
  const { file, isRefused, fileRules, answer, skipRows, isRemembered, form } = options;
  const { reading, mapping, isMapped, rules, further, addressPoints, profile } = fileRules;
  const { headerIndex, headerRowNumber } = fileRules;
  const { tenantId } = usePerson();
  const geocoderHost = useGeocoderHost();
  const isUsable = !isRefused && reading.problem === null;
  const isGone = reading.stopped === 'file_changed';
  // Upload nothing of a file that turns out not to be a spreadsheet.
  const { upload, restart, cancel } = useUpload(
    isUsable && !isGone && reading.firstRows ? file : null,
    tenantId,
  );
  const [isRequested, setIsRequested] = useState(false);
  const [isConfirming, setIsConfirming] = useState(false);
  const total = reading.isCounted ? Math.max(0, reading.rowCount - headerIndex - 1) : null;
  const start = useStart({
    upload,
    staysOpen: options.isAmong,
    onUploadGone: restart,
    onRefused: (problem) => showRefusal(form, problem),
  });
  const { errors, isDirty } = useFormState({ control: form.control });
  const isStillThere = useFileOnDisk({
    file,
    doubt: upload.status === 'failed' ? 'upload' : (reading.stopped ?? ''),
    onChanged: (changed) => {
      start.forget();
      setIsRequested(false);
      options.onChanged(changed);
    },
    onUnreadable: () => {
      start.forget();
      fileRules.stopReading();
    },
  });

  const { problem } = start;
  const refusedMapping = problem?.fieldMessages.get('mappings');
  const isGeocoded = geocoderHost !== null && further.coordinates.geocode && addressPoints.rows > 0;
  const doubt = isMapped ? findStartDoubt(total, answer, isGeocoded) : null;

  const begin = (isConfirmed: boolean, isDryRun = false) =>
    form.handleSubmit(
      async (details) => {
        if (!isMapped) return show('columns');
        if (doubt?.kind === 'no-rows') return show('check');
        if (doubt && !isConfirmed && !isDryRun) return setIsConfirming(true);
        setIsConfirming(false);
        if (!(await isStillThere())) return show('file');
        if (upload.status === 'failed' || upload.status === 'cancelled') restart();
        start.begin({
          headers: mapping.columns.map((column) => column.name),
          mapping: mapping.columns,
          rules,
          profile: { recognised: profile, isRemembered, rules: rulesToRemember(rules, reading.check) },
          headerRowNumber,
          skipRows,
          manifest: options.manifest,
          corrections: fileRules.corrections.all,
          details,
          isDryRun,
          totalRecords: total ?? undefined,
          fileSizeBytes: file.size,
        });
      },
      () => show(isMapped ? 'details' : 'columns'),
    )();

  return {
    /** Whether the file can be read. */
    isUsable,
    /** Whether the file on disk is no longer the one that was chosen. */
    isGone,
    upload,
    retryUpload: () => {
      start.forget();
      restart();
    },
    cancelUpload: () => {
      start.forget();
      cancel();
    },
    /** Rows below the header; null while they are being counted. */
    total,
    /** Whether the geocoder may find points of rows that have none. */
    isGeocoded,
    begin: () => {
      setIsRequested(true);
      void begin(false);
    },
    beginDryRun: () => {
      setIsRequested(true);
      void begin(false, true);
    },
    confirm: () => void begin(true),
    isConfirming,
    setIsConfirming,
    isBusy: start.isBusy,
    isOffline: start.isOffline,
    /** The job that the start has made; null: not started. */
    startedId: start.startedId,
    /** Whether leaving the page would lose choices. */
    hasWork: fileRules.isTouched || isDirty || start.isBusy,
    problem,
    /** Why the API refused the mapping; null: it did not. */
    mappingError:
      problem && (refusedMapping !== undefined || mappingCodes.includes(problem.code))
        ? (refusedMapping ?? problem.message)
        : null,
    hasNoRows: isRequested && doubt?.kind === 'no-rows',
    /** How many rows cannot become deliveries, if none can; 0 otherwise. */
    noneReady: doubt?.kind === 'none-ready' ? doubt.bad : 0,
    isMissing: isRequested && (!fileRules.isReady || Boolean(errors.customer ?? errors.deliveryService)),
  };
}

/**
 * Shows a panel, with the focus on the first thing that is missing or wrong; on its heading when no field is. A required
 * field without a column is chosen beside the start, not among the columns.
 */
function show(panelId: 'columns' | 'check' | 'details' | 'file') {
  const panel = document.getElementById(panelId);
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  panel?.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth', block: 'start' });
  const look = (frames: number) =>
    requestAnimationFrame(() => {
      const missing =
        panelId === 'columns' ? `#${missingFieldsId} [role=combobox]` : `#${panelId} [aria-invalid=true]`;
      const field = document.querySelector<HTMLElement>(missing);
      const heading = document.getElementById(`${panelId}-heading`);
      if (field) field.focus({ preventScroll: panelId !== 'columns' });
      else if (frames > 0) look(frames - 1);
      else if (heading) focusHeading(heading);
    });
  // The form marks what is wrong after it has said that something is: some frames later, if the page has much to do.
  look(panelId === 'details' ? 60 : 0);
}
