import { useWatch } from 'react-hook-form';
import type { DetailsControl } from '@/components/new-import/starting/use-details-form';

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
    <label className="mt-3 flex cursor-pointer items-start gap-2.5">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      <span className="min-w-0">
        Remember this for <bdi>{customer.name}</bdi>
      </span>
    </label>
  );
}
