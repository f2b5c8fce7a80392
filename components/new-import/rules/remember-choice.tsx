import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { DetailsControl } from '@/components/new-import/starting/use-details-form';
import { bdi } from '@/components/ui/rich-tags';
import { TickBox } from '@/components/ui/tick-box';

/**
 * Whether the choices are remembered for the shipper's next file. Shown once the customer is known.
 * @param open a column that is gone, and nobody has said what is read instead: as long as there is one, nothing is remembered;
 *   null: none
 */
export function RememberChoice({
  control,
  isOn,
  open,
  onChange,
}: {
  control: DetailsControl;
  isOn: boolean;
  open: string | null;
  onChange: (isOn: boolean) => void;
}) {
  const t = useTranslations('newImport.rememberChoice');
  const customer = useWatch({ control, name: 'customer' });
  if (!customer) return null;
  if (open !== null)
    return <p className="mt-3 text-[0.8125rem] text-muted">{t.rich('open', { bdi, column: open })}</p>;
  return (
    <div className="mt-3">
      <TickBox isOn={isOn} onChange={onChange} label={t.rich('remember', { bdi, customer: customer.name })} />
    </div>
  );
}
