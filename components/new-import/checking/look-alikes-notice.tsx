import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { NewTabLink } from '@/components/new-import/checking/new-tab-link';
import type { UnreferencedOrder } from '@/components/new-import/checking/unreferenced-orders';
import type { LookAlikeCheck } from '@/components/new-import/checking/use-look-alikes';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useFormats } from '@/components/ui/use-formats';
import { LOOK_ALIKE_DAYS } from '@/lib/deliveries/look-alikes-schemas';
import { MAX_SKIPPED_ROWS } from '@/lib/shaping/profile-schema';

const SHOWN_EXAMPLES = 3;

const bdi = (chunks: ReactNode) => <bdi>{chunks}</bdi>;

/** Orders without a reference that may be there already, with the choice to leave them out. */
export function LookAlikesNotice({ lookAlikes }: { lookAlikes: LookAlikeCheck }) {
  const t = useTranslations('newImport.lookAlikesNotice');
  const formats = useFormats();
  const { alike, repeated, isFailed, retry, leavesAlike, leavesRepeated } = lookAlikes;
  return (
    <>
      {isFailed ? (
        <Notice
          tone="warn"
          className="mt-3"
          title={t('notChecked')}
          action={
            <Button size="sm" onClick={retry}>
              {t('checkAgain')}
            </Button>
          }
        >
          {t('noAnswer')}
        </Notice>
      ) : null}
      {alike.length > 0 ? (
        <Possible
          title={t('alike', { count: alike.length })}
          orders={alike.map(({ order }) => order)}
          isLeftOut={leavesAlike}
          onLeaveOut={lookAlikes.onLeaveAlike}
          examples={alike.slice(0, SHOWN_EXAMPLES).map(({ order, delivery }) =>
            t.rich('alikeExample', {
              row: order.rowNumbers[0] ?? 0,
              name: order.delivery_contact_name,
              time: formats.minute(delivery.created_at),
              bdi,
              link: (chunks) => (
                <NewTabLink href={`/deliveries/${delivery.delivery_id}`}>{chunks}</NewTabLink>
              ),
            }),
          )}
        >
          {t('alikeWhy', { days: LOOK_ALIKE_DAYS })}
        </Possible>
      ) : null}
      {repeated.length > 0 ? (
        <Possible
          title={t('repeated', { count: repeated.length })}
          orders={repeated}
          isLeftOut={leavesRepeated}
          onLeaveOut={lookAlikes.onLeaveRepeated}
          examples={repeated
            .slice(0, SHOWN_EXAMPLES)
            .map(({ rowNumbers, repeatOf, delivery_contact_name: name }) =>
              t.rich('repeatedExample', { row: rowNumbers[0] ?? 0, first: repeatOf ?? 0, name, bdi }),
            )}
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
  const t = useTranslations('newImport.lookAlikesNotice');
  const rows = orders.reduce((sum, { rowNumbers }) => sum + rowNumbers.length, 0);
  const others = orders.length - examples.length;
  return (
    <Notice tone="warn" className="mt-3" title={title}>
      {children}
      <ul>
        {examples.map((example, index) => (
          <li key={index}>{example}</li>
        ))}
        {others > 0 ? <li>{t('others', { count: others })}</li> : null}
      </ul>
      {rows > MAX_SKIPPED_ROWS ? (
        <p>{t('tooMany')}</p>
      ) : (
        <label className="mt-1.5 flex cursor-pointer items-start gap-2.5 text-ink">
          <input
            type="checkbox"
            checked={isLeftOut}
            onChange={(event) => onLeaveOut(event.target.checked)}
            className="mt-0.5 size-4 shrink-0 accent-accent"
          />
          <span>{t('leaveOut', { rows })}</span>
        </label>
      )}
    </Notice>
  );
}
