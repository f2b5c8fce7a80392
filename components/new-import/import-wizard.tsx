'use client';

import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { usePerson } from '@/components/frame/person-context';
import { CheckPanel } from '@/components/new-import/checking/check-panel';
import { CheckSummary } from '@/components/new-import/checking/check-summary';
import { findStartDoubt } from '@/components/new-import/checking/check-words';
import { ImportedBefore } from '@/components/new-import/checking/imported-before';
import { leaveOutOrders } from '@/components/new-import/checking/leave-out-orders';
import { useLookAlikes } from '@/components/new-import/checking/use-look-alikes';
import { useSameContent } from '@/components/new-import/checking/use-same-content';
import { useGeocoderHost } from '@/components/new-import/geocoder-context';
import { ConfirmNoneReady } from '@/components/new-import/starting/confirm-none-ready';
import { DetailsPanel } from '@/components/new-import/starting/details-panel';
import { FilePanel } from '@/components/new-import/reading/file-panel';
import { choiceToSend, withReadingChoice } from '@/components/new-import/reading/reading-choice';
import { useReadingChoice } from '@/components/new-import/reading/use-reading-choice';
import { KeepDraft } from '@/components/new-import/mapping/keep-draft';
import { MappingPanel } from '@/components/new-import/mapping/mapping-panel';
import { MissingFields } from '@/components/new-import/mapping/missing-fields';
import { PointsPanel } from '@/components/new-import/points/points-panel';
import { RecognisedNotice } from '@/components/new-import/rules/recognised-notice';
import { RememberChoice } from '@/components/new-import/rules/remember-choice';
import { isPlain, splitRules, swapBack } from '@/components/new-import/rules/rules-state';
import type { RuleDialog } from '@/components/new-import/rules/rule-dialog';
import { RulesPanel } from '@/components/new-import/rules/rules-panel';
import { useFurtherRules } from '@/components/new-import/rules/use-further-rules';
import { rulesToRemember } from '@/components/new-import/starting/remember-profile';
import { StartError } from '@/components/new-import/starting/start-error';
import { StartFor } from '@/components/new-import/starting/start-for';
import { StartPanel } from '@/components/new-import/starting/start-panel';
import { showRefusal, type DetailsForm } from '@/components/new-import/starting/use-details-form';
import { useFileOnDisk } from '@/components/new-import/reading/use-file-on-disk';
import { useFileReading } from '@/components/new-import/reading/use-file-reading';
import { useLeaveGuard } from '@/components/new-import/use-leave-guard';
import { useMapping } from '@/components/new-import/mapping/use-mapping';
import { useListedReference } from '@/components/new-import/starting/use-listed-reference';
import { useReferenceCheck } from '@/components/new-import/checking/use-reference-check';
import { useStart } from '@/components/new-import/starting/use-start';
import { useUpload } from '@/components/new-import/starting/use-upload';
import { logicalFields } from '@/lib/fields/order-fields';
import type { Profile } from '@/lib/profiles/profile-schemas';
import { namedColumns } from '@/lib/shaping/compile-rules';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

const mappingCodes = [
  'mappings',
  'missing_required_mappings',
  'unknown_logical_field',
  'duplicate_mapping_target',
  'unusable_column_name',
];

interface ImportWizardProps {
  file: File;
  /** Why the file is rejected without being read. */
  refusal: string | null;
  onFile: (file: File) => void;
  /** Called with the file that has replaced this one on disk. */
  onChanged: (file: File) => void;
  /** When the changed file that is read again was saved; null: the file is as it was chosen. */
  changedAt: number | null;
  /** Called with the names of the file's columns. */
  onHeaders: (names: readonly string[]) => void;
  /** Called with the saved profile that fits the file; null: none does. */
  onProfile: (profile: Profile | null) => void;
  form: DetailsForm;
  /** The rules of the import that is being repeated. */
  template: ProfileRules | null;
}

/**
 * From a file to a started import. A new file gets a new wizard; a changed one keeps its wizard and mapping.
 */
export function ImportWizard(props: ImportWizardProps) {
  const { file, refusal, onFile, onHeaders, form, template } = props;
  const { tenantId } = usePerson();
  const geocoderHost = useGeocoderHost();
  const { choice, isByHand, choose, followProfile, leaveProfile } = useReadingChoice();
  const { reading, startCheck, readAgain, stopReading, offerCharsets, countValues } = useFileReading(
    refusal ? null : file,
    choice,
  );
  const [names, setNames] = useState<readonly string[]>([]);
  const { recognised, given, decided, ...own } = useFurtherRules(names, file.name, template);
  const customer = useWatch({ control: form.control, name: 'customer' });
  const shipper = useListedReference('customers', customer);
  const { facts } = reading;
  const further = useMemo(
    () => withReadingChoice(decided, choiceToSend(choice, facts)),
    [decided, choice, facts],
  );
  const readByProfile = useEffectEvent(followProfile);
  useEffect(() => readByProfile(given && given.other), [given]);
  const {
    mapping,
    dispatch,
    sampleRows,
    missing,
    isMapped,
    isReady,
    rules,
    places,
    addressPoints,
    ...header
  } = useMapping({
    file,
    reading,
    startCheck,
    template,
    recognised: recognised?.mapping ?? null,
    further,
    defaultPickupId: shipper === undefined ? undefined : (shipper?.defaultPickupId ?? null),
    onHeaders: (found) => {
      setNames(found);
      onHeaders(found);
    },
  });
  const reportProfile = useEffectEvent(props.onProfile);
  const profile = recognised?.profile ?? null;
  useEffect(() => reportProfile(profile), [profile]);
  const earlier = useSameContent(reading.contentHash);
  const [dialog, setDialog] = useState<RuleDialog | null>(null);
  const [remembers, setRemembers] = useState<boolean | null>(null);
  const { headerIndex, headerRowNumber } = header;
  const checked = useReferenceCheck(isReady ? reading.check : null);
  const lookAlikes = useLookAlikes(isReady ? reading.check : null, customer?.id);
  const { leftOut } = lookAlikes;
  const answer = checked && { ...checked, check: leaveOutOrders(checked.check, leftOut) };
  const isUsable = refusal === null && reading.problem === null;
  const isGone = reading.stopped === 'file_changed';
  // Upload nothing of a file that turns out not to be a spreadsheet.
  const { upload, restart, cancel } = useUpload(
    isUsable && !isGone && reading.firstRows ? file : null,
    tenantId,
  );
  const [startRequested, setStartRequested] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const total = reading.isCounted ? Math.max(0, reading.rowCount - headerIndex - 1) : null;
  const start = useStart({
    upload,
    onUploadGone: restart,
    onRefused: (problem) => showRefusal(form, problem),
  });
  const { errors, isDirty } = useFormState({ control: form.control });
  const hasWork = mapping.touched || own.isChosen || isByHand || isDirty || start.isBusy;
  const leaveQuestion = useLeaveGuard(isUsable && hasWork && !start.isStarted);
  const isStillThere = useFileOnDisk({
    file,
    doubt: upload.status === 'failed' ? 'upload' : (reading.stopped ?? ''),
    onChanged: (changed) => {
      start.forget();
      setStartRequested(false);
      props.onChanged(changed);
    },
    onUnreadable: () => {
      start.forget();
      stopReading();
    },
  });

  const refusedMapping = start.problem?.fieldMessages.get('mappings');
  const mappingError =
    start.problem && (refusedMapping !== undefined || mappingCodes.includes(start.problem.code))
      ? (refusedMapping ?? start.problem.message)
      : null;
  const used = new Set(namedColumns({ ...rules, extra: 'all' }));
  const otherColumns = names.filter((name) => !used.has(name));
  const isDecided = !isPlain(withReadingChoice(decided, choice));
  const isRemembered = remembers ?? (template === null && (recognised !== null || isDecided));
  const isGeocoded = geocoderHost !== null && further.coordinates.geocode && addressPoints.rows > 0;
  const doubt = isMapped ? findStartDoubt(total, answer, isGeocoded) : null;

  const begin = (isConfirmed: boolean) =>
    form.handleSubmit(
      async (details) => {
        if (!isMapped) return show('columns');
        if (doubt?.kind === 'no-rows') return show('check');
        if (doubt && !isConfirmed) return setConfirming(true);
        setConfirming(false);
        if (!(await isStillThere())) return show('file');
        if (upload.status === 'failed' || upload.status === 'cancelled') restart();
        start.begin({
          headers: mapping.columns.map((column) => column.name),
          mapping: mapping.columns,
          rules,
          profile: { recognised: profile, isRemembered, rules: rulesToRemember(rules, reading.check) },
          headerRowNumber,
          skipRows: leftOut.flatMap(({ rowNumbers }) => rowNumbers),
          details,
          totalRecords: total ?? undefined,
          fileSizeBytes: file.size,
        });
      },
      () => show(isMapped ? 'details' : 'columns'),
    )();
  function startImport() {
    setStartRequested(true);
    void begin(false);
  }

  return (
    <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_21rem] lg:items-start">
      <div className="flex min-w-0 flex-col gap-5">
        <FilePanel
          file={file}
          refusal={refusal}
          reading={reading}
          onReadAgain={readAgain}
          changedAt={props.changedAt}
          headerIndex={headerIndex}
          headerProblem={header.headerProblem}
          onHeaderRow={header.chooseHeaderRow}
          onChoose={choose}
          onOfferCharsets={offerCharsets}
          columns={mapping.columns}
          onFile={onFile}
        />
        {isUsable && mapping.columns.length > 0 ? (
          <>
            <ImportedBefore imports={earlier} sheetName={facts?.sheetName} />
            {recognised ? (
              <RecognisedNotice
                recognised={recognised}
                columns={names}
                replaced={own.replaced}
                onReplace={(column, now) => {
                  own.replace(column, now);
                  const field = splitRules(recognised.profile.rules).mapping.get(column);
                  if (field) dispatch({ type: 'fill', field, name: now });
                }}
                onIgnore={() => {
                  own.ignoreProfile();
                  leaveProfile();
                }}
              />
            ) : null}
            <MappingPanel
              mapping={mapping}
              dispatch={dispatch}
              sampleRows={sampleRows}
              error={mappingError}
            />
            <RulesPanel
              further={further}
              onChange={own.change}
              columns={names}
              otherColumns={otherColumns}
              sampleRows={sampleRows}
              check={reading.check}
              filledFields={logicalFields.filter((field) => rules.fields[field])}
              counted={reading.values}
              onCount={(column) => countValues(column, headerRowNumber)}
              places={places}
              customer={customer}
              dialog={dialog}
              onDialog={setDialog}
            />
            <PointsPanel points={addressPoints} isGeocoded={isGeocoded} />
            <CheckPanel
              answer={answer}
              lookAlikes={lookAlikes}
              isMapped={isMapped}
              places={places}
              total={total}
              onDialog={setDialog}
              onSwapBack={further.coordinates.swap_back ? null : () => own.change(swapBack(further))}
            />
            <DetailsPanel control={form.control} />
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
          isReading={mapping.columns.length === 0}
          isGone={isGone}
          onStart={startImport}
          error={
            <StartError
              isGone={isGone}
              problem={start.problem}
              hasNoRows={startRequested && doubt?.kind === 'no-rows'}
              showMissing={startRequested && (!isReady || Boolean(errors.customer ?? errors.deliveryService))}
            />
          }
        >
          <MissingFields
            columns={mapping.columns}
            missing={missing}
            dispatch={dispatch}
            onDialog={setDialog}
            onPointsByAddress={() => own.change({ ...further, pointsByAddress: true })}
          />
          {answer ? <CheckSummary answer={answer} /> : null}
          {mapping.columns.length > 0 ? (
            <>
              <StartFor control={form.control} />
              <RememberChoice control={form.control} isOn={isRemembered} onChange={setRemembers} />
            </>
          ) : null}
        </StartPanel>
      ) : null}
      {mapping.columns.length > 0 ? (
        <KeepDraft
          fileName={file.name}
          mapping={mapping}
          further={further}
          isTouched={mapping.touched || own.isChosen}
          control={form.control}
        />
      ) : null}
      {leaveQuestion}
      <ConfirmNoneReady
        bad={doubt?.kind === 'none-ready' ? doubt.bad : 0}
        open={confirming}
        onOpenChange={setConfirming}
        onConfirm={() => void begin(true)}
      />
    </div>
  );
}

function show(panelId: string) {
  document.getElementById(panelId)?.scrollIntoView({ behavior: 'smooth', block: 'start' });
}
