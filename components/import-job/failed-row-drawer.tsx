'use client';

import { useTranslations } from 'use-intl';
import { useNames } from '@/components/domain/use-names';
import { classNames } from '@/components/ui/class-names';
import { Drawer } from '@/components/ui/drawer';
import type { FailedRow, ImportDetail } from '@/lib/imports/import-schemas';
import { columnLetters } from '@/lib/table-files/column-letters';

/** One failed row in full: every problem in words, every cell. */
export function FailedRowDrawer({
  row,
  job,
  onClose,
}: {
  row: FailedRow | null;
  job: ImportDetail;
  onClose: () => void;
}) {
  const names = useNames();
  const t = useTranslations('importJob.failedRowDrawer');
  const mapped = job.file_details?.mapped ?? {};
  const columns = job.file_details?.columns ?? [];
  const fieldOfColumn = new Map(Object.entries(mapped).map(([field, index]) => [index, field]));
  const badColumns = new Set(
    row?.details.flatMap(({ field }) => Object.entries(mapped).find(([name]) => name === field)?.[1] ?? []),
  );
  return (
    <Drawer open={row !== null} onClose={onClose} title={t('title', { row: String(row?.row_number ?? '') })}>
      {row ? (
        <div className="flex flex-col gap-6 [overflow-wrap:anywhere]">
          <ol className="flex flex-col gap-2">
            {row.details.map(({ field, code, message }) => (
              <li key={`${field} ${code}`} className="rounded-md border border-bad/40 bg-bad-soft px-3 py-2">
                <p className="font-medium text-bad">{names.field(field)}</p>
                <p>{names.withoutField(field, message)}</p>
              </li>
            ))}
          </ol>
          <table className="w-full table-fixed text-[0.8125rem]">
            <thead className="text-xs text-faint">
              <tr className="border-b">
                <th className="w-2/5 py-1.5 text-start font-normal">{t('column')}</th>
                <th className="py-1.5 text-start font-normal">{t('cell')}</th>
              </tr>
            </thead>
            <tbody>
              {row.cells.map((cell, index) => {
                const field = fieldOfColumn.get(index);
                return (
                  <tr key={index} className="border-b align-top last:border-b-0">
                    <td className="py-1.5 pe-3">
                      {columns[index]?.trim() || columnLetters(index)}
                      {field ? <span className="block text-xs text-faint">{names.field(field)}</span> : null}
                    </td>
                    <td
                      className={classNames(
                        'py-1.5 whitespace-pre-wrap',
                        badColumns.has(index) && 'text-bad',
                      )}
                    >
                      {cell === '' ? <i className="text-faint">{t('empty')}</i> : <bdi>{cell}</bdi>}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      ) : null}
    </Drawer>
  );
}
