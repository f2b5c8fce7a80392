import { SearchX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Announcement } from '@/components/ui/announcement';
import { Button } from '@/components/ui/button';
import { DataTable, TableSkeleton, type TableShape } from '@/components/ui/data-table';
import { CursorPagination, type CursorPages, StoppedSearch } from '@/components/ui/cursor-pagination';
import type { ListName } from '@/components/ui/list-names';
import { Pagination } from '@/components/ui/pagination';
import { EmptyState, ErrorState } from '@/components/ui/states';
import { useFormats } from '@/components/ui/use-formats';

/** One page of a list, as far as it has loaded. */
export interface ListState<Row> {
  /** Undefined: not loaded yet. */
  rows: readonly Row[] | undefined;
  /** Across all pages. */
  total: number;
  /** False: there are more than the total. */
  isTotalExact?: boolean;
  error: unknown;
  /** The rows belong to the previous page or filter until the requested ones arrive. */
  isStale: boolean;
  onRetry: () => void;
}

interface PageNumbers {
  page: number;
  perPage: number;
  onPage: (page: number) => void;
}

interface ListProps<Row> {
  list: ListState<Row>;
  table: TableShape<Row>;
  noun: ListName;
  /** Whether a filter may be the reason for an empty list. */
  isFiltered: boolean;
  /** Clears the filters and goes to the first page. */
  onShowAll: () => void;
  /** Shown if nothing matches, or the page number is too high. */
  noMatch: { title: string; hint: ReactNode };
  /** Shown before there is anything at all. */
  empty: ReactNode;
}

/** A list is paged by numbers or by cursors. */
export type PagedListProps<Row> = ListProps<Row> & (PageNumbers | { cursors: CursorPages });

/** A list in any of its states: loading, failed, empty, without a match, or a table with pages. */
export function PagedList<Row>({
  className,
  errorClassName,
  ...props
}: PagedListProps<Row> & { className?: string; errorClassName?: string }) {
  const t = useTranslations('ui.lists');
  const { list, noun } = props;
  if (list.error && !list.rows) {
    return (
      <ErrorState
        className={errorClassName}
        title={t(`${noun}.failed`)}
        error={list.error}
        onRetry={list.onRetry}
      />
    );
  }
  return (
    <div className={className}>
      <ListNews {...props} />
      {list.rows ? (
        <LoadedList {...props} rows={list.rows} />
      ) : (
        <TableSkeleton shape={props.table} noun={noun} />
      )}
    </div>
  );
}

/** What a screen reader says once another page or filter has come: how many there are. While a list renews itself: nothing. */
function ListNews<Row>({ list, noun, noMatch, ...props }: PagedListProps<Row>) {
  const t = useTranslations('ui.lists');
  const formats = useFormats();
  const [wasStale, setWasStale] = useState(list.isStale);
  const [words, setWords] = useState('');
  const isExact = ('cursors' in props ? props.cursors.isTotalExact : list.isTotalExact) ?? true;
  if (list.isStale !== wasStale) {
    setWasStale(list.isStale);
    if (list.isStale) setWords('');
    else if (list.rows)
      setWords(
        list.rows.length === 0
          ? noMatch.title
          : t(`${noun}.total`, { total: formats.total(list.total, isExact) }),
      );
  }
  return <Announcement>{words}</Announcement>;
}

function LoadedList<Row>({
  rows,
  list,
  table,
  noun,
  ...props
}: PagedListProps<Row> & { rows: readonly Row[] }) {
  const t = useTranslations('ui.lists');
  if (rows.length > 0) {
    return (
      <>
        <DataTable shape={table} rows={rows} isStale={list.isStale} />
        {'cursors' in props ? (
          <CursorPagination {...props.cursors} shown={rows.length} total={list.total} noun={noun} />
        ) : (
          <Pagination
            page={props.page}
            limit={props.perPage}
            total={list.total}
            isTotalExact={list.isTotalExact}
            noun={noun}
            onPage={props.onPage}
          />
        )}
      </>
    );
  }
  const isFirst = 'cursors' in props ? props.cursors.isFirst : props.page === 1;
  if (!props.isFiltered && isFirst) return props.empty;
  if ('cursors' in props && props.cursors.stoppedAt) return <StoppedSearch {...props.cursors} />;
  return (
    <EmptyState
      icon={<SearchX />}
      title={props.noMatch.title}
      action={<Button onClick={props.onShowAll}>{t(`${noun}.showAll`)}</Button>}
    >
      {props.noMatch.hint}
    </EmptyState>
  );
}
