import { useSkipTo } from '@/components/new-import/use-skip-to';
import { useTranslations } from 'use-intl';
import { ControlTotalsTable } from '@/components/domain/control-totals-table';
import { Panel } from '@/components/ui/panel';
import type { ControlTotals } from '@/lib/fields/control-totals';
import type { ManifestTotals } from '@/lib/fields/manifest-totals';

/** What the rows that become deliveries amount to, beside the numbers of the shipper's manifest. */
export function TotalsPanel({
  totals,
  manifest,
  onChange,
}: {
  totals: ControlTotals;
  manifest: ManifestTotals;
  onChange: (manifest: ManifestTotals) => void;
}) {
  const t = useTranslations('newImport.totalsPanel');
  const skipTo = useSkipTo('details');
  return (
    <Panel id="totals" skipTo={skipTo} title={t('title')}>
      <ControlTotalsTable totals={totals} column={t('ready')} manifest={manifest} onChange={onChange} />
      <p className="mt-2 text-[0.8125rem] text-faint">{t('note')}</p>
    </Panel>
  );
}
