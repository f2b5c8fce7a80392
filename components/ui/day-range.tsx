import { DayField } from '@/components/ui/day-field';

/** A range of days, both ends included; either may be open. Days are YYYY-MM-DD; '' means none. */
export function DayRange({
  labels: [fromLabel, toLabel],
  from,
  to,
  onFrom,
  onTo,
}: {
  labels: readonly [from: string, to: string];
  from?: string;
  to?: string;
  onFrom: (day: string) => void;
  onTo: (day: string) => void;
}) {
  return (
    <div className="max-sm:flex max-sm:w-full max-sm:flex-wrap max-sm:gap-2 sm:contents">
      <DayField label={fromLabel} value={from} max={to} onChange={onFrom} />
      <DayField label={toLabel} value={to} min={from} onChange={onTo} />
    </div>
  );
}
