'use client';

import { Select } from '@base-ui/react/select';
import { Check, ChevronsUpDown } from 'lucide-react';
import { Fragment } from 'react';
import { classNames } from '@/components/ui/class-names';
import { type StartOfPart, useStartOfPart } from '@/components/ui/part-at-use';
import { selectItemClass, selectPopupClass, selectTriggerClass } from '@/components/ui/select-classes';
import type { SelectFieldProps, SelectOption } from '@/components/ui/select-field';

/**
 * The label, the button and the list of a `SelectField`.
 * @param noteId the ID of the error or hint below it
 */
export function SelectControl({
  start,
  noteId,
  ...props
}: SelectFieldProps & { start: StartOfPart; noteId: string | undefined }) {
  const { label, hideLabel, value, onChange, options, placeholder, error, disabled, size = 'md' } = props;
  const { ref, isOpen, setIsOpen } = useStartOfPart(start);
  return (
    <Select.Root
      items={options as { value: string; label: string }[]}
      value={value}
      onValueChange={(next) => {
        if (next !== null) onChange(next);
      }}
      open={isOpen}
      onOpenChange={(next) => setIsOpen(next)}
      disabled={disabled}
      modal={false}
    >
      <Select.Label className={hideLabel ? 'sr-only' : 'text-[0.8125rem] font-medium'}>{label}</Select.Label>
      <Select.Trigger
        ref={ref}
        aria-invalid={error ? true : undefined}
        aria-describedby={noteId}
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
