'use client';

import { ChevronsUpDown } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { partAtUse, usePartAtUse } from '@/components/ui/part-at-use';
import { selectTriggerClass } from '@/components/ui/select-classes';

export interface SelectOption {
  value: string;
  label: string;
  /** Shown fainter, after the label. */
  hint?: string;
  /** Options of one group are listed together under its name. */
  group?: string;
}

export interface SelectFieldProps {
  label: string;
  hideLabel?: boolean;
  value: string | null;
  onChange: (value: string) => void;
  options: readonly SelectOption[];
  placeholder?: string;
  error?: string;
  hint?: ReactNode;
  disabled?: boolean;
  size?: 'sm' | 'md';
  className?: string;
  triggerClassName?: string;
  /** The ID of an element that says more about the field. */
  describedBy?: string;
}

/** The list and all that positions it, which nobody needs before the first click. */
export const selectControl = partAtUse(
  async () => (await import('@/components/ui/select-control')).SelectControl,
);

/** Picks one from a list, with the label above and any error below. */
export function SelectField(props: SelectFieldProps) {
  const { error, hint } = props;
  const noteId = useId();
  const describedBy = [props.describedBy, (error || hint) && noteId].filter(Boolean).join(' ') || undefined;
  const { used, standIn } = usePartAtUse(selectControl);
  return (
    <div className={classNames('flex min-w-0 flex-col gap-1', props.className)}>
      {used ? (
        <used.part {...props} start={used.start} noteId={describedBy} />
      ) : (
        <ClosedSelect {...props} standIn={standIn} noteId={describedBy} />
      )}
      {error ? (
        <p id={noteId} role="alert" className="text-[0.8125rem] text-bad">
          {error}
        </p>
      ) : hint ? (
        <p id={noteId} className="text-[0.8125rem] text-faint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** What `SelectControl` looks like while it is closed. */
function ClosedSelect({
  standIn,
  noteId,
  ...props
}: SelectFieldProps & {
  standIn: ReturnType<typeof usePartAtUse>['standIn'];
  noteId: string | undefined;
}) {
  const { label, hideLabel, value, options, placeholder, error, disabled, size = 'md' } = props;
  const labelId = useId();
  const chosen = options.find((option) => option.value === value);
  return (
    <>
      <div
        id={labelId}
        className={hideLabel ? 'sr-only' : 'text-[0.8125rem] font-medium'}
        onClick={() => standIn.ref.current?.focus()}
      >
        {label}
      </div>
      <button
        {...standIn}
        type="button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={false}
        aria-controls={undefined} // there is no list yet
        aria-labelledby={labelId}
        aria-invalid={error ? true : undefined}
        aria-describedby={noteId}
        disabled={disabled}
        data-disabled={disabled ? '' : undefined}
        className={classNames(selectTriggerClass(size), props.triggerClassName)}
      >
        <span data-placeholder={chosen ? undefined : ''} className="truncate data-placeholder:text-faint">
          {chosen?.label ?? placeholder}
        </span>
        <span aria-hidden className="shrink-0 text-faint">
          <ChevronsUpDown aria-hidden className="size-3.5" />
        </span>
      </button>
    </>
  );
}
