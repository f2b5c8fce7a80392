import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { UnreferencedOrder } from '@/components/new-import/checking/unreferenced-orders';
import type { LookAlikeCheck } from '@/components/new-import/checking/use-look-alikes';
import { Button } from '@/components/ui/button';
import { countOf, formatCount } from '@/components/ui/format-number';
import { Notice } from '@/components/ui/notice';
import { formatMinute } from '@/components/ui/relative-time';
import { LOOK_ALIKE_DAYS } from '@/lib/deliveries/look-alikes-schemas';
import { MAX_SKIPPED_ROWS } from '@/lib/shaping/profile-schema';

const SHOWN_EXAMPLES = 3;

/** Orders without a reference that may be there already, with the choice to leave them out. */
export function LookAlikesNotice({ lookAlikes }: { lookAlikes: LookAlikeCheck }) {
  const { alike, repeated, isFailed, retry, leavesAlike, leavesRepeated } = lookAlikes;
  return (
    <>
      {isFailed ? (
        <Notice
          tone="warn"
          className="mt-3"
          title="Could not check whether orders without a reference are there already"
          action={
            <Button size="sm" onClick={retry}>
              Check again
            </Button>
          }
        >
          The server did not answer. They will be imported.
        </Notice>
      ) : null}
      {alike.length > 0 ? (
        <Possible
          title={`${countOf(alike.length, 'order')} without a reference ${alike.length === 1 ? 'looks' : 'look'} like one that is there already`}
          orders={alike.map(({ order }) => order)}
          isLeftOut={leavesAlike}
          onLeaveOut={lookAlikes.onLeaveAlike}
          examples={alike.slice(0, SHOWN_EXAMPLES).map(({ order, delivery }) => (
            <>
              Row {formatCount(order.rowNumbers[0] ?? 0)}: <bdi>{order.delivery_contact_name}</bdi>, as{' '}
              {/* In a new tab, so that the choices on this page are kept. */}
              <a
                href={`/deliveries/${delivery.delivery_id}`}
                target="_blank"
                rel="noreferrer"
                className="text-accent underline-offset-2 hover:underline"
              >
                the delivery of {formatMinute(delivery.created_at)}
                <ArrowUpRight aria-label="(in a new tab)" className="inline size-3.5" />
              </a>
            </>
          ))}
        >
          Same customer, recipient and address within {LOOK_ALIKE_DAYS} days.
        </Possible>
      ) : null}
      {repeated.length > 0 ? (
        <Possible
          title={`${countOf(repeated.length, 'order')} without a reference ${repeated.length === 1 ? 'is' : 'are'} in this file twice`}
          orders={repeated}
          isLeftOut={leavesRepeated}
          onLeaveOut={lookAlikes.onLeaveRepeated}
          examples={repeated
            .slice(0, SHOWN_EXAMPLES)
            .map(({ rowNumbers, repeatOf, delivery_contact_name }) => (
              <>
                Row {formatCount(rowNumbers[0] ?? 0)} is the same as row {formatCount(repeatOf ?? 0)}:{' '}
                <bdi>{delivery_contact_name}</bdi>
              </>
            ))}
        />
      ) : null}
    </>
  );
}

interface PossibleProps {
  title: string;
  orders: readonly UnreferencedOrder[];
  examples: readonly ReactNode[];
  isLeftOut: boolean;
  onLeaveOut: (isOn: boolean) => void;
  children?: ReactNode;
}

function Possible({ title, orders, examples, isLeftOut, onLeaveOut, children }: PossibleProps) {
  const rows = orders.reduce((sum, { rowNumbers }) => sum + rowNumbers.length, 0);
  const others = orders.length - examples.length;
  return (
    <Notice tone="warn" className="mt-3" title={title}>
      {children}
      <ul>
        {examples.map((example, index) => (
          <li key={index}>{example}</li>
        ))}
        {others > 0 ? <li>and {formatCount(others)} more</li> : null}
      </ul>
      {rows > MAX_SKIPPED_ROWS ? (
        <p>These are too many to leave out here: take them out of the file.</p>
      ) : (
        <label className="mt-1.5 flex cursor-pointer items-start gap-2.5 text-ink">
          <input
            type="checkbox"
            checked={isLeftOut}
            onChange={(event) => onLeaveOut(event.target.checked)}
            className="mt-0.5 size-4 shrink-0 accent-accent"
          />
          <span>Leave {rows === 1 ? 'this row' : `these ${formatCount(rows)} rows`} out of the import</span>
        </label>
      )}
    </Notice>
  );
}
