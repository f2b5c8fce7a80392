import { TextField } from '@/components/ui/text-field';

/** A day of the calendar, its label inside the box: for the filters of a list. Takes and gives YYYY-MM-DD; '' is none. */
export function DayField({
  label,
  value,
  min,
  max,
  onChange,
}: {
  label: string;
  value?: string;
  min?: string;
  max?: string;
  onChange: (day: string) => void;
}) {
  return (
    <label className="flex h-9 items-center gap-2 rounded-md border border-line-strong bg-surface ps-2.5 text-[0.8125rem] text-muted max-sm:flex-1">
      {label}
      <TextField
        type="date"
        label={label}
        hideLabel
        // A day that is typed digit by digit is none yet: it counts once it is whole.
        value={value?.slice(0, 10) ?? ''}
        min={min?.slice(0, 10)}
        max={max?.slice(0, 10)}
        onChange={(event) => onChange(event.target.value)}
        className="[&_input]:h-8 [&_input]:border-0 [&_input]:bg-transparent"
      />
    </label>
  );
}
