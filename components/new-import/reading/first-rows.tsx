import { ArrowDown } from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { useNames } from '@/components/domain/use-names';
import type { MappedColumn } from '@/components/new-import/mapping/mapping-state';
import { classNames } from '@/components/ui/class-names';
import { columnLetters } from '@/lib/table-files/column-letters';
import type { TableRow } from '@/lib/table-files/table';

/** Rows shown: enough to recognise a file, few enough to keep the next box in view. */
const SHOWN_BELOW_HEADER = 8;

/** The top of the file as its sheet shows it, with the field that each column fills above it. */
export const FirstRows = memo(function FirstRows({
  rows,
  headerIndex,
  columns,
}: {
  rows: readonly TableRow[];
  headerIndex: number;
  columns: readonly MappedColumn[];
}) {
  const t = useTranslations('newImport.firstRows');
  const names = useNames();
  const shown = rows.slice(0, headerIndex + 1 + SHOWN_BELOW_HEADER);
  const width = Math.max(columns.length, ...shown.map(({ cells }) => cells.length));
  const indexes = Array.from({ length: width }, (_, index) => index);
  return (
    <div
      role="region"
      aria-label={t('label')}
      tabIndex={0}
      className="max-h-80 overflow-auto border-t -outline-offset-2"
    >
      <table className="border-separate border-spacing-0 text-[0.8125rem] whitespace-nowrap">
        <thead className="sticky top-0 z-10">
          <tr>
            <td className="sticky start-0 z-10 border-e border-b bg-sunken" />
            {indexes.map((index) => {
              const field = columns[index]?.field;
              return (
                <th
                  key={index}
                  scope="col"
                  className="border-e border-b bg-sunken px-2.5 py-1 text-start text-xs font-normal text-faint"
                >
                  {field ? (
                    <span className="inline-flex items-center gap-1 font-medium text-accent">
                      <ArrowDown aria-hidden className="size-3 rotate-180" />
                      {names.field(field)}
                    </span>
                  ) : (
                    columnLetters(index)
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, rowIndex) => (
            <tr
              key={row.rowNumber}
              className={classNames(
                rowIndex === headerIndex && 'font-semibold [&>td]:bg-accent-soft',
                rowIndex < headerIndex && 'text-faint',
              )}
            >
              <th
                scope="row"
                className="sticky start-0 border-e border-b bg-sunken px-2.5 py-1.5 text-end text-xs font-normal text-faint"
              >
                {row.rowNumber}
              </th>
              {indexes.map((index) => (
                <td
                  key={index}
                  className="max-w-64 truncate border-e border-b px-2.5 py-1.5"
                  title={row.cells[index]}
                  dir="auto"
                >
                  {row.cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
