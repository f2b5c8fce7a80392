'use client';

import { useTranslations } from 'use-intl';
import { useSay } from '@/components/domain/use-say';
import { ChooseFile, PickFileButton } from '@/components/new-import/reading/choose-file';
import { FileFactsList } from '@/components/new-import/reading/file-facts-list';
import { useSkipTo } from '@/components/new-import/use-skip-to';
import { FirstRows } from '@/components/new-import/reading/first-rows';
import type { MappedColumn } from '@/components/new-import/mapping/mapping-state';
import type { ReadingChoice } from '@/components/new-import/reading/reading-choice';
import type { StopReason } from '@/components/new-import/reading/reading-messages';
import type { FileReading } from '@/components/new-import/reading/reading-state';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { SelectField } from '@/components/ui/select-field';
import { Skeleton } from '@/components/ui/skeleton';
import { useFormats } from '@/components/ui/use-formats';
import { failureMessage } from '@/lib/messages/file-problems';
import type { FileProblem } from '@/lib/table-files/file-problem';
import { HEADER_SEARCH_ROWS } from '@/lib/headers/name-columns';

interface FilePanelProps {
  file: File | null;
  /** Why the file is rejected without being read. */
  refusal: string | null;
  reading: FileReading;
  onReadAgain: () => void;
  /** When the changed file that was read again was saved; null: the file is as it was chosen. */
  changedAt: number | null;
  /** Index in the first rows. */
  headerIndex: number;
  /** Why that row cannot be the header. */
  headerProblem: FileProblem | null;
  onHeaderRow: (rowNumber: number) => void;
  /** Called with what is to be read in another way. */
  onChoose: (choice: ReadingChoice) => void;
  onOfferCharsets: () => void;
  columns: readonly MappedColumn[];
  onFiles: (files: File[]) => void;
}

/** Box 1: the file, its facts, and its first rows. */
export function FilePanel(props: FilePanelProps) {
  const { file, refusal, reading, headerIndex, headerProblem, onHeaderRow, onReadAgain, columns, onFiles } =
    props;
  const t = useTranslations('newImport.filePanel');
  const skipTo = useSkipTo('columns', 'start');
  const formats = useFormats();
  const say = useSay();
  if (!file) {
    return (
      <Panel id="file" number={1} title={t('title')}>
        <ChooseFile onFiles={onFiles} />
      </Panel>
    );
  }
  const problem =
    refusal ?? (reading.problem && failureMessage(reading.problem.code, reading.problem.params, say));
  return (
    <Panel
      id="file"
      number={1}
      title={t('title')}
      skipTo={columns.length > 0 ? skipTo : undefined}
      aside={<PickFileButton label={t('chooseAnother')} size="sm" onFiles={onFiles} />}
      bodyClassName="p-0"
    >
      <FileFactsList
        file={file}
        reading={reading}
        rows={<RowCount reading={reading} headerIndex={headerIndex} />}
        width={columns.length}
        onChoose={props.onChoose}
        onOfferCharsets={props.onOfferCharsets}
      />
      <p role="status" className={props.changedAt ? 'px-4 pb-3 text-[0.8125rem] text-muted' : 'sr-only'}>
        {props.changedAt ? t('readAgain', { time: formats.clock(new Date(props.changedAt)) }) : ''}
      </p>
      {reading.stopped ? (
        <StoppedNotice reason={reading.stopped} onReadAgain={onReadAgain} onFiles={onFiles} />
      ) : null}
      {problem ? (
        <Notice tone="bad" title={t('notImportable')} className="mx-4 mb-4">
          {problem}
        </Notice>
      ) : reading.firstRows ? (
        <>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t px-4 py-2.5">
            <p className="text-muted">{t('firstRows')}</p>
            <HeaderRowSelect reading={reading} headerIndex={headerIndex} onHeaderRow={onHeaderRow} />
          </div>
          {headerProblem ? (
            <Notice tone="bad" title={t('notHeader')} className="mx-4 mb-4">
              {failureMessage(headerProblem.code, headerProblem.params, say)}
            </Notice>
          ) : null}
          <FirstRows rows={reading.firstRows} headerIndex={headerIndex} columns={columns} />
        </>
      ) : reading.stopped ? null : (
        <div role="status" aria-label={t('reading')} className="space-y-2.5 border-t p-4">
          {Array.from({ length: 7 }, (_, index) => (
            <Skeleton key={index} className="h-6 w-full" />
          ))}
        </div>
      )}
    </Panel>
  );
}

function StoppedNotice({
  reason,
  onReadAgain,
  onFiles,
}: {
  reason: StopReason;
  onReadAgain: () => void;
  onFiles: (files: File[]) => void;
}) {
  const t = useTranslations('newImport.filePanel');
  const tCommon = useTranslations('common');
  return reason === 'file_changed' ? (
    <Notice
      tone="bad"
      title={t('changed')}
      className="mx-4 mb-4"
      action={<PickFileButton label={t('chooseAgain')} size="sm" onFiles={onFiles} />}
    >
      {t('unreadable')}
    </Notice>
  ) : (
    <Notice
      tone="bad"
      title={t('stopped')}
      className="mx-4 mb-4"
      action={
        <Button size="sm" onClick={onReadAgain}>
          {tCommon('tryAgain')}
        </Button>
      }
    >
      {t('stoppedWhy')}
    </Notice>
  );
}

function RowCount({ reading, headerIndex }: { reading: FileReading; headerIndex: number }) {
  const t = useTranslations('newImport.filePanel');
  const formats = useFormats();
  const rows = Math.max(0, reading.rowCount - headerIndex - 1);
  return reading.isCounted ? (
    formats.count(rows)
  ) : (
    <span className="shimmer">{t('soFar', { count: formats.count(rows) })}</span>
  );
}

function HeaderRowSelect({
  reading,
  headerIndex,
  onHeaderRow,
}: {
  reading: FileReading;
  headerIndex: number;
  onHeaderRow: (rowNumber: number) => void;
}) {
  const t = useTranslations('newImport.filePanel');
  const rows = (reading.firstRows ?? []).slice(0, HEADER_SEARCH_ROWS);
  if (rows.length < 2) return null;
  return (
    <SelectField
      label={t('headerRow')}
      hideLabel
      size="sm"
      className="ms-auto w-52"
      value={String(rows[headerIndex]?.rowNumber)}
      onChange={(value) => onHeaderRow(Number(value))}
      options={rows.map((row) => ({
        value: String(row.rowNumber),
        label: t('headerIn', { row: row.rowNumber }),
        hint: t('cells', { count: row.cells.filter((cell) => cell.trim() !== '').length }),
      }))}
    />
  );
}
