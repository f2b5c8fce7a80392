import { useWatch } from 'react-hook-form';
import type { DetailsControl } from '@/components/new-import/starting/use-details-form';
import { TickBox } from '@/components/ui/tick-box';

/** Whether the choices are remembered for the shipper's next file. Shown once the customer is known. */
export function RememberChoice({
  control,
  isOn,
  onChange,
}: {
  control: DetailsControl;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  const customer = useWatch({ control, name: 'customer' });
  if (!customer) return null;
  return (
    <div className="mt-3">
      <TickBox
        isOn={isOn}
        onChange={onChange}
        label={
          <>
            Remember this for <bdi>{customer.name}</bdi>
          </>
        }
      />
    </div>
  );
}
