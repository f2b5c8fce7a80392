'use client';

import { ArrowUpRight } from 'lucide-react';
import { ComparedOrders, type ComparedPair } from '@/components/new-import/comparing/compared-orders';
import { looksLikeEarlier } from '@/components/new-import/comparing/compare-orders';
import type { ComparisonState, FileComparison } from '@/components/new-import/comparing/use-comparison';
import type { FileReading } from '@/components/new-import/reading/reading-state';
import { Button } from '@/components/ui/button';
import { countOf, formatCount } from '@/components/ui/format-number';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { formatMinute } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';

interface ComparisonPanelProps {
  comparison: ComparisonState;
  ordersRead: FileReading['ordersRead'];
  onRead: (at: readonly number[]) => void;
}

/** How the file differs from the customer's last import. */
export function ComparisonPanel({ comparison, ordersRead, onRead }: ComparisonPanelProps) {
  switch (comparison.state) {
    case 'none':
      return null;
    case 'asking':
      return (
        <Panel id="compared" title="Since the last import">
          <div role="status" aria-label="Comparing with the last import">
            <Skeleton className="h-5 w-64 max-w-full" />
          </div>
        </Panel>
      );
    case 'failed':
      return (
        <Notice
          tone="warn"
          title="Could not compare with the last import"
          action={
            <Button size="sm" onClick={comparison.retry}>
              Try again
            </Button>
          }
        >
          The import itself does not need it.
        </Notice>
      );
    case 'compared':
      return <Compared comparison={comparison} ordersRead={ordersRead} onRead={onRead} />;
  }
}

function Compared({
  comparison: { last, result },
  ordersRead,
  onRead,
}: {
  comparison: FileComparison;
} & Pick<ComparisonPanelProps, 'ordersRead' | 'onRead'>) {
  const { comparison, total } = result;
  const { same, added, changed, repeated, missing } = comparison;
  const lists: { name: string; pairs: ComparedPair[] }[] = [
    { name: `${formatCount(added.length)} new`, pairs: added.map((of) => [of, null]) },
    { name: `${formatCount(changed.length)} changed`, pairs: changed },
    {
      name: `${formatCount(repeated.length)} repeated under another reference`,
      pairs: repeated,
    },
    {
      name: `${formatCount(missing.length)} missing from this file`,
      pairs: missing.map((before) => [null, before]),
    },
  ];
  return (
    <Panel
      id="compared"
      title="Since the last import"
      aside={
        // In a new tab, so that the choices on this page are kept.
        <a
          href={`/imports/${last.import.id}`}
          target="_blank"
          rel="noreferrer"
          className="min-w-0 text-accent underline-offset-2 [overflow-wrap:anywhere] hover:underline"
        >
          <bdi>{last.import.name}</bdi>, {formatMinute(last.import.created_at)}
          <ArrowUpRight aria-label="(in a new tab)" className="inline size-3.5" />
        </a>
      }
    >
      {looksLikeEarlier(comparison, total) ? (
        <Notice tone="bad" className="mb-3" title="This looks like the last file once more">
          {formatCount(same + repeated.length)} of {countOf(total, 'order')} say just what they said then.
          Importing them again doubles those that have no reference or another one.
        </Notice>
      ) : null}
      <p className="tabular-nums">
        {same === 0 ? 'No order is the same as then.' : `${countOf(same, 'order')} the same as then.`}
      </p>
      <ul className="mt-2 space-y-1.5">
        {lists
          .filter(({ pairs }) => pairs.length > 0)
          .map(({ name, pairs }) => (
            <li key={name.replace(/^\S+ /, '')}>
              <ComparedOrders
                label={name}
                pairs={pairs}
                last={last}
                ordersRead={ordersRead}
                onRead={onRead}
              />
            </li>
          ))}
      </ul>
    </Panel>
  );
}
