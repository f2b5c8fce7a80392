import { useTranslations } from 'use-intl';
import { useQuotes } from '@/components/domain/use-quotes';
import type { MappedColumn } from '@/components/new-import/mapping/mapping-state';
import { Notice } from '@/components/ui/notice';
import { useFormats } from '@/components/ui/use-formats';
import { repeatedHeaders } from '@/lib/headers/read-header-name';

/** More would hide the mapping below. */
const MOST_NAMES = 6;

/**
 * Names the headers that stand over more than one column while none of these columns has a field: nothing is suggested
 * for them, because only a person can tell which is which.
 */
export function RepeatedHeaders({ columns }: { columns: readonly MappedColumn[] }) {
  const t = useTranslations('newImport.repeatedHeaders');
  const formats = useFormats();
  const { quoted } = useQuotes();
  const open = repeatedHeaders(columns.map(({ name }) => name)).filter(({ columns: places }) =>
    places.every((place) => columns[place]?.field === null),
  );
  if (open.length === 0) return null;
  const names = open.slice(0, MOST_NAMES).map(({ header }) => quoted(header));
  const rest = open.length - names.length;
  return (
    <Notice
      tone="warn"
      className="m-4"
      title={t('title', {
        count: open.length,
        names: formats.list(rest > 0 ? [...names, t('more', { count: formats.count(rest) })] : names),
      })}
    >
      {t('hint')}
    </Notice>
  );
}
