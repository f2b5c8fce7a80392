import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { useFormats } from '@/components/ui/use-formats';

/** A filter choice that is on or off; `count` is the number of rows it would show. */
export function ToggleChip({
  label,
  count,
  icon,
  pressed,
  onClick,
}: {
  label: string;
  count?: number;
  icon?: ReactNode;
  pressed: boolean;
  onClick: () => void;
}) {
  const formats = useFormats();
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onClick}
      className={classNames(
        'inline-flex min-h-7 items-center gap-1.5 rounded-[0.875rem] border px-2.5 text-start text-[0.8125rem] [&>svg]:size-3.5 [&>svg]:shrink-0',
        pressed
          ? 'border-accent bg-accent text-on-accent forced-colors:bg-[Highlight] forced-colors:text-[HighlightText] forced-colors:forced-color-adjust-none'
          : 'border-line-strong/60 text-muted hover:bg-hover',
      )}
    >
      {icon}
      {label}
      {count === undefined ? null : (
        <span className={classNames('font-semibold', !pressed && 'text-ink')}>{formats.count(count)}</span>
      )}
    </button>
  );
}
