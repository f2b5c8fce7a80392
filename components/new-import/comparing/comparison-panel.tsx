'use client';

import { useTranslations } from 'use-intl';
import { NewTabLink } from '@/components/new-import/checking/new-tab-link';
import { ComparedOrders, type ComparedPair } from '@/components/new-import/comparing/compared-orders';
import { looksLikeEarlier } from '@/components/new-import/comparing/compare-orders';
import type { ComparisonState, FileComparison } from '@/components/new-import/comparing/use-comparison';
import type { FileReading } from '@/components/new-import/reading/reading-state';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { useFormats } from '@/components/ui/use-formats';

interface ComparisonPanelProps {
  comparison: ComparisonState;
  ordersRead: FileReading['ordersRead'];
  onRead: (at: readonly number[]) => void;
}

/** How the file differs from the customer's last import. */
export function ComparisonPanel({ comparison, ordersRead, onRead }: ComparisonPanelProps) {
  const t = useTranslations('newImport.comparisonPanel');
  const tCommon = useTranslations('common');
  switch (comparison.state) {
    case 'none':
      return null;
    case 'asking':
      return (
        <Panel id="compared" title={t('title')}>
          <div role="status" aria-label={t('comparing')}>
            <Skeleton className="h-5 w-64 max-w-full" />
          </div>
        </Panel>
      );
    case 'failed':
      return (
        <Notice
          tone="warn"
          title={t('failed')}
          action={
            <Button size="sm" onClick={comparison.retry}>
              {tCommon('tryAgain')}
            </Button>
          }
        >
          {t('notNeeded')}
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
  const t = useTranslations('newImport.comparisonPanel');
  const formats = useFormats();
  const { comparison, total } = result;
  const { same, added, changed, repeated, missing } = comparison;
  const lists: { kind: 'added' | 'changed' | 'repeated' | 'missing'; pairs: ComparedPair[] }[] = [
    { kind: 'added', pairs: added.map((of) => [of, null]) },
    { kind: 'changed', pairs: changed },
    { kind: 'repeated', pairs: repeated },
    { kind: 'missing', pairs: missing.map((before) => [null, before]) },
  ];
  return (
    <Panel
      id="compared"
      title={t('title')}
      aside={
        <NewTabLink
          href={`/imports/${last.import.id}`}
          className="min-w-0 text-accent underline-offset-2 [overflow-wrap:anywhere] hover:underline"
        >
          {t.rich('last', {
            name: last.import.name,
            time: formats.minute(last.import.created_at),
            bdi: (chunks) => <bdi>{chunks}</bdi>,
          })}
        </NewTabLink>
      }
    >
      {looksLikeEarlier(comparison, total) ? (
        <Notice tone="bad" className="mb-3" title={t('looksLikeLast')}>
          {t('doubles', { same: same + repeated.length, total })}
        </Notice>
      ) : null}
      <p className="tabular-nums">{same === 0 ? t('noneSame') : t('same', { same })}</p>
      <ul className="mt-2 space-y-1.5">
        {lists
          .filter(({ pairs }) => pairs.length > 0)
          .map(({ kind, pairs }) => (
            <li key={kind}>
              <ComparedOrders
                label={t(`lists.${kind}`, { count: pairs.length })}
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
