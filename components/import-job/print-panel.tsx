'use client';

import { FileText, Tag } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { liveDeliveries } from '@/components/domain/live-deliveries';
import { usePerson } from '@/components/frame/person-context';
import { buttonClass } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { SelectField } from '@/components/ui/select-field';
import { TickBox } from '@/components/ui/tick-box';
import { apiAddress } from '@/lib/http/browser-fetch';
import { isRunning } from '@/lib/import-runs/is-running';
import type { ImportDetail } from '@/lib/imports/import-schemas';
import { MAX_LABELS, MAX_PRINTED, type Paper, papers, type PrintKind } from '@/lib/printing/paper';

const documents = [
  { kind: 'manifest', icon: <FileText aria-hidden /> },
  { kind: 'labels', icon: <Tag aria-hidden /> },
] as const;

/** Whether an import has ended with deliveries that can be printed. */
export function canPrint(job: ImportDetail): boolean {
  const isOver = !isRunning(job.status) && job.rollback === null && !job.dry_run;
  return isOver && countPrinted(job) > 0;
}

/** The manifest and the labels of an ended import, or of all imports of its file, to be printed. */
export function PrintPanel({ job }: { job: ImportDetail }) {
  const t = useTranslations('importJob.printPanel');
  const [isFamily, setIsFamily] = useState(true);
  const hasFamily = job.family !== null;
  const inParts = documents.some(({ kind }) => rangesOf(job, kind).length > 1);
  return (
    <Panel id="print" title={t('title')} className="print:hidden">
      <div className="flex flex-col gap-4">
        {documents.map((document) => (
          <PrintedDocument
            key={document.kind}
            {...document}
            jobId={job.id}
            isFamily={hasFamily && isFamily}
            ranges={rangesOf(job, document.kind)}
          />
        ))}
        {hasFamily ? <TickBox label={t('withFamily')} isOn={isFamily} onChange={setIsFamily} /> : null}
        <p className="text-[0.8125rem] text-faint">{t('explanation')}</p>
        {inParts ? (
          <p className="text-[0.8125rem] text-muted">
            {t('inParts', { deliveries: MAX_PRINTED, labels: MAX_LABELS })}
          </p>
        ) : null}
      </div>
    </Panel>
  );
}

type Document = (typeof documents)[number];
type Range = { from: number; to: number | null } | null;

function PrintedDocument({
  kind,
  icon,
  jobId,
  isFamily,
  ranges,
}: Document & { jobId: string; isFamily: boolean; ranges: Range[] }) {
  const t = useTranslations('importJob.printPanel');
  const label = t(`documents.${kind}`);
  const { tenantId } = usePerson();
  const [paper, setPaper] = useState<Paper>(papers[kind][0]);
  const path = `/delivery/bulk-order-creations/${jobId}/${kind}-pdf`;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SelectField
        label={t(`paperOf.${kind}`)}
        hideLabel
        className="w-36"
        value={paper}
        options={papers[kind].map((value) => ({ value, label: t(`papers.${value}`) }))}
        onChange={(value) => setPaper(value as Paper)}
      />
      {ranges.map((range) => (
        <a
          key={range?.from ?? 0}
          href={apiAddress(path, tenantId, {
            paper,
            family: isFamily ? 'true' : undefined,
            from_row: range?.from,
            to_row: range?.to,
          })}
          download
          className={buttonClass()}
        >
          {icon}
          {range ? nameOf(label, range, t) : label}
        </a>
      ))}
    </div>
  );
}

function nameOf(
  document: string,
  { from, to }: NonNullable<Range>,
  t: ReturnType<typeof useTranslations<'importJob.printPanel'>>,
): string {
  return to === null ? t('fromRow', { document, from }) : t('rows', { document, from, to });
}

/** Of the family, if the import has one: all of its imports may be printed together. */
function countPrinted(job: ImportDetail): number {
  const own = liveDeliveries(job) + job.updated_count;
  const all =
    job.family?.members.reduce((sum, each) => sum + each.delivery_count - each.deleted_count, 0) ?? 0;
  return Math.max(own, all);
}

/** Parts are smaller than a document may be: the rows of a file are unlike each other, and blank ones have numbers too. */
const FILL = 0.8;

/** More than a document holds is printed in parts, by the rows of the file. */
function rangesOf(job: ImportDetail, kind: PrintKind): Range[] {
  const deliveries = countPrinted(job);
  const { orders = 0, packages = 0 } = job.control_totals ?? {};
  const labelsEach = kind === 'labels' && orders > 0 ? Math.max(1, packages / orders) : 1;
  if (deliveries <= MAX_PRINTED && deliveries * labelsEach <= (labelsEach > 1 ? FILL : 1) * MAX_LABELS)
    return [null];
  const rows = job.family?.balance.rows ?? job.total_records ?? deliveries;
  const size = Math.floor(FILL * Math.min(MAX_PRINTED, MAX_LABELS / labelsEach));
  const count = Math.ceil(rows / size);
  return Array.from({ length: count }, (_, index) => ({
    from: index * size + 1,
    to: index === count - 1 ? null : (index + 1) * size,
  }));
}
