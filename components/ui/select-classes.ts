import { classNames } from '@/components/ui/class-names';

/** How fields look that open a list of options. */

export const selectTriggerClass = (size: 'sm' | 'md') =>
  classNames(
    'flex w-full min-w-0 items-center justify-between gap-2 rounded-md border border-line-strong bg-surface ps-2.5 pe-1.5 text-start',
    'hover:bg-hover aria-invalid:border-bad data-disabled:cursor-not-allowed data-disabled:opacity-55',
    size === 'sm' ? 'h-8 text-[0.8125rem]' : 'h-9',
  );

export const selectPopupClass =
  'max-w-[min(28rem,calc(100vw-2rem))] min-w-[var(--anchor-width)] overflow-hidden rounded-lg border bg-raised shadow-popup';

export const selectItemClass =
  'grid cursor-default grid-cols-[1rem_1fr_auto] items-center gap-2 px-2.5 py-1.5 outline-none select-none data-highlighted:bg-accent-soft forced-colors:data-highlighted:outline-2';
