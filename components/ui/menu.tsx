'use client';

import { Menu as BaseMenu } from '@base-ui/react/menu';
import { Check, Ellipsis } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { buttonClass } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { type StartOfPart, useStartOfPart } from '@/components/ui/part-at-use';

const itemClass =
  'flex w-full cursor-default items-center gap-2.5 px-3 py-1.5 text-start outline-none select-none data-highlighted:bg-accent-soft forced-colors:data-highlighted:outline-2 [&>svg]:size-4 [&>svg]:shrink-0 [&>svg]:text-faint';

/** A menu that a button opens. */
export function Menu({
  label,
  trigger,
  triggerClassName,
  start = 'none',
  children,
}: {
  label: string;
  trigger: ReactNode;
  triggerClassName?: string;
  /** For a menu that takes the place of a button (`usePartAtUse`). */
  start?: StartOfPart;
  children: ReactNode;
}) {
  const { ref, isOpen, setIsOpen } = useStartOfPart(start);
  return (
    <BaseMenu.Root modal={false} open={isOpen} onOpenChange={(next) => setIsOpen(next)}>
      <BaseMenu.Trigger ref={ref} aria-label={label} className={triggerClassName}>
        {trigger}
      </BaseMenu.Trigger>
      <BaseMenu.Portal>
        <BaseMenu.Positioner className="z-40 outline-none" sideOffset={6} align="end">
          <BaseMenu.Popup className="max-h-[var(--available-height)] min-w-56 overflow-y-auto rounded-lg border bg-raised py-1 shadow-popup outline-none">
            {children}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

/** The menu of one entry of a list: three dots that say whose actions they open. */
export function ActionsMenu({ name, children }: { name: string; children: ReactNode }) {
  const t = useTranslations('ui.menu');
  return (
    <Menu
      label={t('actionsFor', { name })}
      trigger={<Ellipsis aria-hidden />}
      triggerClassName={classNames(buttonClass({ variant: 'quiet' }), 'w-9 px-0')}
    >
      {children}
    </Menu>
  );
}

export function MenuItem({ onSelect, children }: { onSelect: () => void; children: ReactNode }) {
  return (
    <BaseMenu.Item className={itemClass} onClick={onSelect}>
      {children}
    </BaseMenu.Item>
  );
}

export function MenuLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <BaseMenu.LinkItem className={itemClass} closeOnClick render={<Link href={href} />}>
      {children}
    </BaseMenu.LinkItem>
  );
}

export function MenuSeparator() {
  return <BaseMenu.Separator className="my-1 border-t" />;
}

/** A choice inside a menu. */
export function MenuChoice<Value extends string>({
  label,
  value,
  onChange,
  options,
}: {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  options: readonly {
    value: Value;
    label: string;
    icon?: ReactNode;
    /** If it is not the page's. */ lang?: string;
  }[];
}) {
  return (
    <BaseMenu.RadioGroup value={value} onValueChange={(next: Value) => onChange(next)}>
      <BaseMenu.Group>
        <BaseMenu.GroupLabel className="stamp px-3 pt-1.5 pb-1 text-faint">{label}</BaseMenu.GroupLabel>
        {options.map((option) => (
          <BaseMenu.RadioItem
            key={option.value}
            value={option.value}
            className={classNames(itemClass, 'justify-between')}
          >
            <span className="flex items-center gap-2.5 [&>svg]:size-4 [&>svg]:text-faint">
              {option.icon}
              <span lang={option.lang}>{option.label}</span>
            </span>
            <BaseMenu.RadioItemIndicator className="text-accent">
              <Check aria-hidden className="size-4" />
            </BaseMenu.RadioItemIndicator>
          </BaseMenu.RadioItem>
        ))}
      </BaseMenu.Group>
    </BaseMenu.RadioGroup>
  );
}
