import Link from 'next/link';
import { countOf, formatCount } from '@/components/ui/format-number';
import type { KeptDeliveries } from '@/lib/imports/rollback-schemas';

/** Why each stays, after its number. */
const reasons: Readonly<Record<KeptDeliveries['reason'], string>> = {
  changed: 'changed since',
  dispatched: 'already dispatched',
  cancelled: 'cancelled',
};

/** "3 deliveries": all that a rollback keeps. */
export function describeKept(kept: readonly KeptDeliveries[]): string {
  return countOf(
    kept.reduce((sum, { count }) => sum + count, 0),
    'delivery',
    'deliveries',
  );
}

/** What stays when an import is rolled back, and why, with some of them. */
export function KeptList({ kept }: { kept: readonly KeptDeliveries[] }) {
  if (kept.length === 0) return null;
  return (
    <div className="rounded-md bg-sunken px-3 py-2">
      <p className="font-medium text-ink">{describeKept(kept)} will stay:</p>
      <ul>
        {kept.map(({ reason, count, examples }) => (
          <li key={reason}>
            {formatCount(count)} {reasons[reason]} (
            {examples.map((each, index) => (
              <span key={each.delivery_id}>
                {index > 0 ? ', ' : ''}
                <Link
                  href={`/deliveries/${each.delivery_id}`}
                  className="text-accent underline-offset-2 hover:underline"
                >
                  <bdi>{each.external_reference_id ?? `row ${formatCount(each.row_number)}`}</bdi>
                </Link>
              </span>
            ))}
            {count > examples.length ? ', …' : ''})
          </li>
        ))}
      </ul>
    </div>
  );
}
