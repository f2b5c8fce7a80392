import type { MappedColumn } from '@/components/new-import/mapping/mapping-state';
import { Notice } from '@/components/ui/notice';
import { repeatedHeaders } from '@/lib/headers/read-header-name';

/** More would hide the mapping below. */
const MOST_NAMES = 6;

const list = new Intl.ListFormat('en-GB');

/**
 * Names the headers that stand over more than one column while none of these columns has a field: nothing is suggested
 * for them, because only a person can tell which is which.
 */
export function RepeatedHeaders({ columns }: { columns: readonly MappedColumn[] }) {
  const open = repeatedHeaders(columns.map(({ name }) => name)).filter(({ columns: places }) =>
    places.every((place) => columns[place]?.field === null),
  );
  if (open.length === 0) return null;
  const names = open.slice(0, MOST_NAMES).map(({ header }) => `“${header}”`);
  const rest = open.length - names.length;
  return (
    <Notice
      tone="warn"
      className="m-4"
      title={`${list.format(rest > 0 ? [...names, `${rest} more`] : names)} ${
        open.length === 1 ? 'stands' : 'each stand'
      } over more than one column`}
    >
      The file does not say which column is which, so nothing is suggested for them. Compare the first values,
      then choose the field of each column that you need.
    </Notice>
  );
}
