import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

const boxClass =
  'w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5 text-ink aria-invalid:border-bad read-only:bg-sunken disabled:opacity-55';

/** A label above a control, and its error or hint below it. */
function FieldFrame({
  id,
  label,
  hideLabel = false,
  error,
  hint,
  className,
  children,
}: {
  id: string;
  label: ReactNode;
  hideLabel?: boolean;
  error?: string;
  hint?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div className={classNames('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-[0.8125rem] font-medium'}>
        {label}
      </label>
      {children}
      {error ? (
        <p id={`${id}-error`} role="alert" className="text-[0.8125rem] text-bad">
          {error}
        </p>
      ) : hint ? (
        <p id={`${id}-hint`} className="text-[0.8125rem] text-faint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

interface TextFieldProps extends ComponentProps<'input'> {
  label: ReactNode;
  hideLabel?: boolean;
  error?: string;
  hint?: ReactNode;
  /** Shown inside the box, before the text. */
  icon?: ReactNode;
  /** A button inside the box, after the text. */
  end?: ReactNode;
}

export function TextField({ label, hideLabel, error, hint, icon, end, className, ...props }: TextFieldProps) {
  const ownId = useId();
  const id = props.id ?? ownId;
  return (
    <FieldFrame id={id} label={label} hideLabel={hideLabel} error={error} hint={hint} className={className}>
      <span className="relative block">
        {icon ? (
          <span
            aria-hidden
            className="pointer-events-none absolute inset-y-0 start-2.5 flex items-center text-faint [&>svg]:size-4"
          >
            {icon}
          </span>
        ) : null}
        <input
          {...props}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : hint ? `${id}-hint` : undefined}
          className={classNames(boxClass, 'h-9', icon && 'ps-8', end && 'pe-9')}
        />
        {end ? <span className="absolute inset-y-0 end-1 flex items-center">{end}</span> : null}
      </span>
    </FieldFrame>
  );
}

interface TextAreaFieldProps extends ComponentProps<'textarea'> {
  label: ReactNode;
  error?: string;
  hint?: ReactNode;
}

/** For texts that may have several lines, an address for example: an `input` would drop the line breaks. */
export function TextAreaField({ label, error, hint, className, ...props }: TextAreaFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} error={error} hint={hint} className={className}>
      <textarea
        rows={1}
        {...props}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : hint ? `${id}-hint` : undefined}
        className={classNames(boxClass, 'field-sizing-content min-h-9 py-1.5')}
      />
    </FieldFrame>
  );
}
