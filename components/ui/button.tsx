import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { fullLabel } from '@/components/ui/full-label';
import { Spinner } from '@/components/ui/spinner';

type Variant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'danger-quiet';
type Size = 'sm' | 'md';

const variants: Record<Variant, string> = {
  // High contrast takes the colours away: what matters most would look like the rest.
  primary:
    'border-transparent bg-accent text-on-accent hover:bg-accent-hover forced-colors:bg-[Highlight] forced-colors:text-[HighlightText] forced-colors:forced-color-adjust-none',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-hover',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-hover',
  danger: 'border-transparent bg-bad text-on-bad hover:bg-bad-hover',
  'danger-quiet': 'border-bad/50 bg-surface text-bad hover:bg-bad-soft',
};

/** A finger needs more room than a pointer: 44 pixels for what matters most, more than 24 for all. */
const sizes: Record<Size, string> = {
  sm: 'h-7 gap-1.5 px-2 text-[0.8125rem] pointer-coarse:min-h-9',
  // On a narrow screen a long name takes two lines: German and French need a third more room than English.
  md: 'h-9 max-w-full gap-2 px-3 text-sm max-sm:h-auto max-sm:min-h-9 max-sm:whitespace-normal pointer-coarse:min-h-11',
};

/** The classes of a button, for links that look like one. */
export function buttonClass({ variant = 'secondary', size = 'md' }: { variant?: Variant; size?: Size } = {}) {
  return classNames(
    'inline-flex shrink-0 items-center justify-center rounded-md border font-medium whitespace-nowrap select-none',
    'transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55',
    '[&>svg]:size-4 [&>svg]:shrink-0',
    variants[variant],
    sizes[size],
  );
}

interface ButtonProps extends ComponentProps<'button'> {
  variant?: Variant;
  size?: Size;
  icon?: ReactNode;
  /** Shows that the action is running, and prevents a second click. The button keeps the focus, which `disabled` would lose. */
  busy?: boolean;
  /** There is nothing to do at present. Unlike with `disabled`, a button that its own action brings there keeps the focus. */
  inactive?: boolean;
}

export function Button({
  variant,
  size,
  icon,
  busy = false,
  inactive = false,
  disabled,
  onClick,
  className,
  children,
  ...props
}: ButtonProps) {
  return (
    <button
      type="button"
      {...props}
      aria-label={fullLabel(children, props['aria-label'])}
      disabled={disabled}
      aria-disabled={busy || inactive || undefined}
      aria-busy={busy || undefined}
      // Enter in a field of the form presses it as well.
      onClick={busy || inactive ? (event) => event.preventDefault() : onClick}
      className={classNames(buttonClass({ variant, size }), className)}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}

/** A button with only an icon; its name is read out and shown as a tooltip. */
export function IconButton({
  label,
  className,
  ...props
}: Omit<ButtonProps, 'children' | 'aria-label'> & { label: string }) {
  return (
    <Button
      variant="quiet"
      title={label}
      {...props}
      aria-label={label}
      className={classNames(
        'w-9 px-0 pointer-coarse:min-w-11',
        props.size === 'sm' && 'w-7 pointer-coarse:min-w-9',
        className,
      )}
    />
  );
}
