'use client';

import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { TotalsAgreement } from '@/components/domain/control-totals-table';
import { useSay } from '@/components/domain/use-say';
import { CheckPanel } from '@/components/new-import/checking/check-panel';
import { CheckSummary } from '@/components/new-import/checking/check-summary';
import { describeEarlierImport, wouldDouble } from '@/components/new-import/checking/describe-earlier-import';
import { leaveOutOrders } from '@/components/new-import/checking/leave-out-orders';
import { TotalsPanel } from '@/components/new-import/checking/totals-panel';
import { useManifest } from '@/components/new-import/checking/use-manifest';
import { useLookAlikes } from '@/components/new-import/checking/use-look-alikes';
import { useReferenceCheck } from '@/components/new-import/checking/use-reference-check';
import { useSameContent } from '@/components/new-import/checking/use-same-content';
import { useComparison } from '@/components/new-import/comparing/use-comparison';
import { FixButton } from '@/components/new-import/fixing/fix-button';
import { draftIdOf, resumedOf } from '@/components/new-import/drafts/resumed-files';
import {
  ComparisonPanel,
  ConfirmNoneReady,
  ImportedBefore,
  MapPanel,
  PointsPanel,
  ReturnedNotice,
} from '@/components/new-import/lazy-panels';
import { KeepDraft } from '@/components/new-import/mapping/keep-draft';
import { MappingPanel } from '@/components/new-import/mapping/mapping-panel';
import { MissingFields } from '@/components/new-import/mapping/missing-fields';
import type { AmongSeveral } from '@/components/new-import/several/among-several';
import { FilePanel } from '@/components/new-import/reading/file-panel';
import { useReturnedFile } from '@/components/new-import/returned/use-returned-file';
import { nothingRead } from '@/components/new-import/reading/reading-state';
import { ChooseProfile } from '@/components/new-import/rules/choose-profile';
import { RecognisedNotice } from '@/components/new-import/rules/recognised-notice';
import { RememberChoice } from '@/components/new-import/rules/remember-choice';
import type { RuleDialog } from '@/components/new-import/rules/rule-dialog';
import { RulesPanel } from '@/components/new-import/rules/rules-panel';
import { swapBack } from '@/components/new-import/rules/rules-state';
import { useReportStatus } from '@/components/new-import/several/use-report-status';
import { DetailsPanel } from '@/components/new-import/starting/details-panel';
import { StartError } from '@/components/new-import/starting/start-error';
import { StartFor } from '@/components/new-import/starting/start-for';
import { StartPanel } from '@/components/new-import/starting/start-panel';
import type { DetailsForm } from '@/components/new-import/starting/use-details-form';
import { useStartImport } from '@/components/new-import/starting/use-start-import';
import { useFileRules } from '@/components/new-import/use-file-rules';
import { useLeaveGuard } from '@/components/new-import/use-leave-guard';
import { useFocusWhenLost } from '@/components/ui/focus-heading';
import { WizardNews } from '@/components/new-import/wizard-news';
import { useAskBeforeClose } from '@/components/ui/use-ask-before-close';
import { logicalFields } from '@/lib/fields/order-fields';
import { failureMessage } from '@/lib/messages/file-problems';
import type { Profile } from '@/lib/profiles/profile-schemas';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

interface ImportWizardProps {
  file: File;
  /** Why the file is rejected without being read. */
  refusal: string | null;
  onFiles: (files: File[]) => void;
  /** Called with the file that has replaced this one on disk. */
  onChanged: (file: File) => void;
  /** When the changed file that is read again was saved; null: the file is as it was chosen. */
  changedAt: number | null;
  /** Called with the names of the file's columns. */
  onHeaders: (names: readonly string[]) => void;
  /** Called with the saved profile that fits the file; null: none does; undefined: several do, and none is chosen yet. */
  onProfile: (profile: Profile | null | undefined) => void;
  form: DetailsForm;
  /** The rules of the import that is being repeated. */
  template: ProfileRules | null;
  /** Null: the file is the only one. */
  among: AmongSeveral | null;
}

/**
 * From a file to a started import. A new file gets a new wizard; a changed one keeps its wizard and mapping.
 */
export function ImportWizard(props: ImportWizardProps) {
  const { file, refusal, onFiles, form, template, among } = props;
  const t = useTranslations('newImport.importWizard');
  const tEarlier = useTranslations('newImport.earlierImport');
  const say = useSay();
  const [customer, service] = useWatch({ control: form.control, name: ['customer', 'deliveryService'] });
  const isRefused = refusal !== null;
  useFocusWhenLost(among === null ? 'file-heading' : null);
  const fileRules = useFileRules({ ...props, isRefused, customer });
  const { reading, mapping, dispatch, sampleRows, names, further, changeFurther, recognised } = fileRules;
  const { rules, places, isMapped, isReady } = fileRules;
  const check = isReady ? reading.check : null;
  const checked = useReferenceCheck(check);
  const lookAlikes = useLookAlikes(check, customer?.id);
  const { leftOut } = lookAlikes;
  const answer = checked && { ...checked, check: leaveOutOrders(checked.check, leftOut) };
  const returnedFile = useReturnedFile({
    ...{ reading, names, readReturned: fileRules.readReturned },
    headerRowNumber: fileRules.headerRowNumber,
  });
  const comparison = useComparison(isReady ? reading : nothingRead, customer?.id, fileRules.compare);
  const earlier = useSameContent(reading.contentHash);
  /** Of this entry of the page: the corrected version of a file goes on with its draft. */
  const [draftId] = useState(() => draftIdOf(file));
  const [dialog, setDialog] = useState<RuleDialog | null>(null);
  const { manifest, setManifest } = useManifest(file, names, reading.contentHash);
  const [remembers, setRemembers] = useState<boolean | null>(null);
  // What nobody has said anything about must not be remembered as nothing.
  const isRemembered =
    fileRules.openColumn === null &&
    (remembers ??
      // What somebody has decided by hand would have to be decided again for the next file, and on every other computer.
      (template === null && (recognised !== null || fileRules.isDecided || mapping.touched)));
  const start = useStartImport({
    ...{
      file,
      isRefused,
      fileRules,
      answer,
      isRemembered,
      manifest,
      form,
      onChanged: props.onChanged,
      isAmong: among !== null,
    },
    skipRows: leftOut.flatMap(({ rowNumbers }) => rowNumbers),
  });
  const leaveQuestion = useLeaveGuard(
    among === null && start.isUsable && start.hasWork && start.startedId === null,
    start.upload.status === 'done' ? 'uploaded' : 'notUploaded',
  );
  useAskBeforeClose(start.upload.status === 'uploading'); // it would be lost
  const doubled = earlier.find((job) => wouldDouble(job, reading.facts?.sheetName));
  useReportStatus(
    among,
    {
      refusal:
        refusal ?? (reading.problem && failureMessage(reading.problem.code, reading.problem.params, say)),
      problem: start.isGone
        ? t('changed')
        : start.upload.status === 'failed'
          ? start.upload.problem.message
          : (start.problem?.message ?? null),
      isReading: mapping.columns.length === 0 || fileRules.isRecognising,
      isUndecided: fileRules.equals.length > 0 && recognised === null,
      missingCount: fileRules.missing.length,
      openColumn: fileRules.openColumn,
      isMapped,
      customer: customer?.name ?? null,
      service: service?.name ?? null,
      check:
        answer?.check.done && answer.state !== 'asking' && !lookAlikes.isAsking
          ? { ...answer.check, warned: sumOf(Object.values(answer.check.warnings)) }
          : null,
      earlier: doubled ? describeEarlierImport(doubled, tEarlier) : null,
      alikeCount:
        (lookAlikes.leavesAlike ? 0 : lookAlikes.alike.length) +
        (lookAlikes.leavesRepeated ? 0 : lookAlikes.repeated.length),
      isStarting: start.isBusy,
      jobId: start.startedId,
    },
    start.confirm,
  );
  const filledFields = logicalFields.filter((field) => rules.fields[field]);
  const hasColumns = mapping.columns.length > 0;

  const keepDraft = hasColumns ? (
    <KeepDraft
      draftId={draftId}
      fileName={file.name}
      upload={start.upload}
      isStarted={start.isBusy || start.startedId !== null}
      reading={fileRules.readingByHand}
      headerRow={fileRules.chosenRow}
      mapping={mapping}
      further={further}
      corrections={fileRules.fixes.corrections}
      contentHash={reading.contentHash}
      manifest={manifest}
      isTouched={fileRules.isDraft}
      isResumed={resumedOf(file) !== null}
      among={among}
      control={form.control}
    />
  ) : null;

  if (among && start.startedId !== null) return null;
  if (among && !among.isShown) return keepDraft;
  return (
    <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_21rem] lg:items-start">
      <div className="flex min-w-0 flex-col gap-5">
        {keepDraft}
        <WizardNews file={file} columnCount={mapping.columns.length} answer={answer} upload={start.upload} />
        <FilePanel
          file={file}
          refusal={refusal}
          reading={reading}
          onReadAgain={fileRules.readAgain}
          changedAt={props.changedAt}
          headerIndex={fileRules.headerIndex}
          headerProblem={fileRules.headerProblem}
          onHeaderRow={fileRules.chooseHeaderRow}
          onChoose={fileRules.chooseReading}
          onOfferCharsets={fileRules.offerCharsets}
          columns={mapping.columns}
          onFiles={onFiles}
        />
        {start.isUsable && hasColumns ? (
          <>
            {returnedFile ? (
              <ReturnedNotice found={returnedFile} fixes={fileRules.fixes.corrections} />
            ) : null}
            <ImportedBefore imports={earlier} sheetName={reading.facts?.sheetName} />
            {recognised ? (
              <RecognisedNotice
                recognised={recognised}
                equals={fileRules.equals}
                onPick={fileRules.pickProfile}
                columns={names}
                replaced={fileRules.replaced}
                onReplace={fileRules.replaceColumn}
                onIgnore={fileRules.ignoreProfile}
              />
            ) : (
              <ChooseProfile
                equals={fileRules.equals}
                onPick={fileRules.pickProfile}
                onIgnore={fileRules.ignoreProfile}
              />
            )}
            <MappingPanel
              mapping={mapping}
              dispatch={dispatch}
              sampleRows={sampleRows}
              ruleColumns={fileRules.ruleColumns}
              filledCount={filledFields.length}
              error={start.mappingError}
            />
            <RulesPanel
              further={further}
              onChange={changeFurther}
              columns={names}
              otherColumns={fileRules.otherColumns}
              sampleRows={sampleRows}
              check={reading.check}
              filledFields={filledFields}
              counted={reading.values}
              onCount={(column) => fileRules.countValues(column, fileRules.headerRowNumber)}
              places={places}
              customer={customer}
              dialog={dialog}
              onDialog={setDialog}
            />
            <MapPanel
              check={check}
              addresses={fileRules.addressPoints}
              rules={rules}
              names={names}
              corrections={fileRules.corrections}
              onSwapBack={further.coordinates.swap_back ? null : () => changeFurther(swapBack(further))}
            />
            <PointsPanel points={fileRules.addressPoints} isGeocoded={start.isGeocoded} />
            <CheckPanel
              answer={answer}
              lookAlikes={lookAlikes}
              isMapped={isMapped}
              places={places}
              total={start.total}
              onDialog={setDialog}
              fix={<FixButton fileRules={fileRules} />}
              onSwapBack={further.coordinates.swap_back ? null : () => changeFurther(swapBack(further))}
            />
            {answer?.check.done ? (
              <TotalsPanel totals={answer.check.totals} manifest={manifest} onChange={setManifest} />
            ) : null}
            <ComparisonPanel
              comparison={comparison}
              ordersRead={reading.ordersRead}
              onRead={fileRules.readOrders}
            />
            <DetailsPanel control={form.control} />
          </>
        ) : null}
      </div>
      {start.isUsable ? (
        <StartPanel
          file={file}
          upload={start.upload}
          onRetryUpload={start.retryUpload}
          onCancelUpload={start.cancelUpload}
          isStarting={start.isBusy}
          isOffline={start.isOffline}
          isReading={!hasColumns}
          isGone={start.isGone}
          onStart={start.begin}
          onDryRun={among ? null : start.beginDryRun}
          error={
            <StartError
              isGone={start.isGone}
              problem={start.problem}
              hasNoRows={start.hasNoRows}
              showMissing={start.isMissing}
            />
          }
        >
          <MissingFields
            columns={mapping.columns}
            missing={fileRules.missing}
            dispatch={dispatch}
            onDialog={setDialog}
            onPointsByAddress={() => changeFurther({ ...further, pointsByAddress: true })}
          />
          {answer ? <CheckSummary answer={answer} /> : null}
          {answer?.check.done ? <TotalsAgreement totals={answer.check.totals} manifest={manifest} /> : null}
          {hasColumns ? (
            <>
              <StartFor control={form.control} />
              <RememberChoice
                control={form.control}
                isOn={isRemembered}
                open={fileRules.openColumn}
                onChange={setRemembers}
              />
            </>
          ) : null}
        </StartPanel>
      ) : null}
      {leaveQuestion}
      <ConfirmNoneReady
        bad={start.noneReady}
        open={start.isConfirming}
        onOpenChange={start.setIsConfirming}
        onConfirm={start.confirm}
      />
    </div>
  );
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
