'use client';

import { Select } from '@base-ui/react/select';
import { Check, ChevronsUpDown } from 'lucide-react';
import { Fragment, useId, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

export interface SelectOption {
  value: string;
  label: string;
  /** Shown fainter, after the label. */
  hint?: string;
  /** Options of one group are listed together under its name. */
  group?: string;
}

interface SelectFieldProps {
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
}

export const selectTriggerClass = (size: 'sm' | 'md') =>
  classNames(
    'flex w-full min-w-0 items-center justify-between gap-2 rounded-md border border-line-strong bg-surface ps-2.5 pe-1.5 text-start',
    'hover:bg-hover aria-invalid:border-bad data-disabled:cursor-not-allowed data-disabled:opacity-55',
    size === 'sm' ? 'h-8 text-[0.8125rem]' : 'h-9',
  );

export const selectPopupClass =
  'max-w-[min(28rem,calc(100vw-2rem))] min-w-[var(--anchor-width)] overflow-hidden rounded-lg border bg-raised shadow-popup';

export const selectItemClass =
  'grid cursor-default grid-cols-[1rem_1fr_auto] items-center gap-2 px-2.5 py-1.5 outline-none select-none data-highlighted:bg-accent-soft';

/** Picks one from a list, with the label above and any error below. */
export function SelectField(props: SelectFieldProps) {
  const {
    label,
    hideLabel,
    value,
    onChange,
    options,
    placeholder,
    error,
    hint,
    disabled,
    size = 'md',
  } = props;
  const noteId = useId();
  return (
    <div className={classNames('flex min-w-0 flex-col gap-1', props.className)}>
      <Select.Root
        items={options as { value: string; label: string }[]}
        value={value}
        onValueChange={(next) => {
          if (next !== null) onChange(next);
        }}
        disabled={disabled}
        modal={false}
      >
        <Select.Label className={hideLabel ? 'sr-only' : 'text-[0.8125rem] font-medium'}>
          {label}
        </Select.Label>
        <Select.Trigger
          aria-invalid={error ? true : undefined}
          aria-describedby={error || hint ? noteId : undefined}
          className={classNames(selectTriggerClass(size), props.triggerClassName)}
        >
          <Select.Value placeholder={placeholder} className="truncate data-placeholder:text-faint" />
          <Select.Icon className="shrink-0 text-faint">
            <ChevronsUpDown aria-hidden className="size-3.5" />
          </Select.Icon>
        </Select.Trigger>
        <Select.Portal>
          <Select.Positioner className="z-60 outline-none" sideOffset={4} alignItemWithTrigger={false}>
            <Select.Popup className={selectPopupClass}>
              <Select.List className="max-h-[min(24rem,var(--available-height))] overflow-y-auto py-1">
                <Options options={options} />
              </Select.List>
            </Select.Popup>
          </Select.Positioner>
        </Select.Portal>
      </Select.Root>
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

function Options({ options }: { options: readonly SelectOption[] }) {
  const groups = new Map<string | undefined, SelectOption[]>();
  for (const option of options) groups.set(option.group, [...(groups.get(option.group) ?? []), option]);
  return [...groups].map(([group, members]) => {
    const items = members.map((option) => <Option key={option.value} option={option} />);
    if (group === undefined) return <Fragment key="">{items}</Fragment>;
    return (
      <Select.Group key={group} className="border-t first:border-t-0">
        <Select.GroupLabel className="stamp px-2.5 pt-2 pb-1 text-faint">{group}</Select.GroupLabel>
        {items}
      </Select.Group>
    );
  });
}

function Option({ option }: { option: SelectOption }) {
  return (
    <Select.Item value={option.value} className={selectItemClass}>
      <Select.ItemIndicator className="col-start-1 text-accent">
        <Check aria-hidden className="size-4" />
      </Select.ItemIndicator>
      <Select.ItemText className="col-start-2 min-w-0 truncate">{option.label}</Select.ItemText>
      {option.hint ? (
        <span className="col-start-3 max-w-36 truncate text-xs text-faint">{option.hint}</span>
      ) : null}
    </Select.Item>
  );
}
