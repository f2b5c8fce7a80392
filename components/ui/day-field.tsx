import { TextField } from '@/components/ui/text-field';

/**
 * A calendar day with its label inside the box, for list filters. Takes and returns YYYY-MM-DD; '' means
 * none.
 */
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
        // A day typed digit by digit counts once it is complete.
        value={value?.slice(0, 10) ?? ''}
        min={min?.slice(0, 10)}
        max={max?.slice(0, 10)}
        onChange={(event) => onChange(event.target.value)}
        className="[&_input]:h-8 [&_input]:border-0 [&_input]:bg-transparent"
      />
    </label>
  );
}
