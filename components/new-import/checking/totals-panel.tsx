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
  return (
    <Panel id="totals" title="Control totals">
      <ControlTotalsTable totals={totals} column="Ready" manifest={manifest} onChange={onChange} />
      <p className="mt-2 text-[0.8125rem] text-faint">
        Of the rows that become deliveries. Enter what the shipper’s manifest says to compare.
      </p>
    </Panel>
  );
}
