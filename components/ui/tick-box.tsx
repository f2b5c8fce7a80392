import type { ReactNode } from 'react';

/** One thing that is on or off, with its label beside it. */
export function TickBox({
  label,
  hint,
  isOn,
  onChange,
}: {
  label: ReactNode;
  /** A line below the label. */
  hint?: ReactNode;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  return (
    <label className="flex cursor-pointer items-start gap-2.5 py-0.5">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {label}
        {hint ? <span className="block text-[0.8125rem] text-faint">{hint}</span> : null}
      </span>
    </label>
  );
}
