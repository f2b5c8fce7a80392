import type { ReactNode } from 'react';
import { PageHeader } from '@/components/ui/page-header';
import { PagedList, type PagedListProps } from '@/components/ui/paged-list';

/** A page that is a list: its heading, its filters, and the list in whatever state it is. */
export function ListPage<Row>({
  title,
  eyebrow,
  intro,
  actions,
  filters,
  ...list
}: {
  title: string;
  eyebrow?: ReactNode;
  intro?: ReactNode;
  actions?: ReactNode;
  /** Shown between the heading and the list. */
  filters?: ReactNode;
} & PagedListProps<Row>) {
  return (
    <>
      <PageHeader title={title} eyebrow={eyebrow} actions={actions}>
        {intro}
      </PageHeader>
      {filters}
      <PagedList {...list} className="rounded-lg border bg-surface" />
    </>
  );
}
