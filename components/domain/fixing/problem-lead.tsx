import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useNames } from '@/components/domain/use-names';
import type { FixableRow } from '@/components/domain/fixing/group-problems';
import type { LeadColumn } from '@/components/ui/sheet-grid/sheet-columns';

/** Pixels: three lines of the problem are to be read without a click. */
export const FIXING_ROW_HEIGHT = 62;
const WIDTH = 380;

/**
 * The column that says what is wrong with a row, in full.
 * @param onOpen shows the whole row; absent: there is nothing more to show
 * @param renderTaken what is said of a row that another import has
 */
export function problemLead({
  name,
  isFrozen,
  onOpen,
  renderTaken,
}: {
  /** The column's header. */
  name: string;
  isFrozen: boolean;
  onOpen?: (row: FixableRow) => void;
  renderTaken?: (row: FixableRow, tabIndex: number) => ReactNode;
}): LeadColumn {
  return {
    name,
    width: WIDTH,
    isFrozen,
    render: (row, tabIndex) => {
      const fixable = row as FixableRow;
      if (fixable.takenBy !== undefined && renderTaken) return renderTaken(fixable, tabIndex);
      if (!onOpen || fixable.problems.length === 0) return <ProblemWords row={fixable} />;
      return <OpenRow row={fixable} tabIndex={tabIndex} onOpen={onOpen} />;
    },
  };
}

function OpenRow({
  row,
  tabIndex,
  onOpen,
}: {
  row: FixableRow;
  tabIndex: number;
  onOpen: (row: FixableRow) => void;
}) {
  const t = useTranslations('fixing');
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      onClick={() => onOpen(row)}
      className="block h-full w-full text-start -outline-offset-2"
    >
      <span className="sr-only">{t('showWhole', { row: String(row.rowNumber) })} </span>
      <ProblemWords row={row} />
    </button>
  );
}

function ProblemWords({ row }: { row: FixableRow }) {
  const t = useTranslations('fixing');
  const names = useNames();
  const [first] = [...row.problems, ...(row.warnings ?? [])];
  if (!first) return null;
  const further = row.problems.length + (row.warnings?.length ?? 0) - 1;
  const isBad = row.problems.length > 0;
  return (
    <span
      className="line-clamp-3 text-xs leading-[1.15rem] whitespace-normal"
      title={[...row.problems, ...(row.warnings ?? [])].map(({ message }) => message).join('\n')}
    >
      <span className={isBad ? 'font-medium text-bad' : 'font-medium text-warn'}>
        {first.field === null ? '' : names.field(first.field)}
      </span>{' '}
      {first.field === null ? first.message : names.withoutField(first.field, first.message)}
      {further > 0 ? <span className="text-muted"> {t('more', { count: String(further) })}</span> : null}
    </span>
  );
}
