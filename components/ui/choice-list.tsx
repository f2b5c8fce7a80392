import { useId, type ReactNode } from 'react';

interface Choice<Value extends string> {
  value: Value;
  label: ReactNode;
  /** A line below the label. */
  hint?: ReactNode;
}

/** A visible list of choices: one may be chosen with `radio`, any number with `checkbox`. */
export function ChoiceList<Value extends string>({
  kind,
  label,
  choices,
  chosen,
  onChange,
  error,
  children,
}: {
  kind: 'radio' | 'checkbox';
  label: string;
  choices: readonly Choice<Value>[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
  error?: string;
  /** Further fields of a choice, below the list. */
  children?: ReactNode;
}) {
  const id = useId();
  const choose = (value: Value, isOn: boolean) => {
    if (kind === 'radio') onChange([value]);
    else onChange(isOn ? [...chosen, value] : chosen.filter((other) => other !== value));
  };
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 text-[0.8125rem] font-medium">{label}</legend>
      {choices.map(({ value, label: words, hint }) => (
        <label key={value} className="flex cursor-pointer items-start gap-2.5 rounded-sm py-0.5">
          <input
            type={kind}
            name={kind === 'radio' ? id : undefined}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => choose(value, event.target.checked)}
            className="mt-0.5 size-4 shrink-0 accent-accent"
          />
          <span className="min-w-0">
            {words}
            {hint ? <span className="block text-[0.8125rem] text-faint">{hint}</span> : null}
          </span>
        </label>
      ))}
      {children}
      {error ? (
        <p id={`${id}-error`} role="alert" className="text-[0.8125rem] text-bad">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
