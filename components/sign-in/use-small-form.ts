import { type ChangeEvent, type SubmitEvent, useRef, useState } from 'react';

/** For each field: what is wrong with a text, as a sentence; undefined if nothing is. */
type Checks<Name extends string> = Record<Name, (text: string) => string | undefined>;

/**
 * A form of a few text fields, for pages that load nothing else: a form library and zod would be half of what they load. It
 * checks when the form is sent, focuses the first field that is wrong, and checks that field again while it is mended.
 * @param onSubmit called with the texts once all are right; the form is busy until it has ended. `select` focuses a field
 * and selects its text
 */
export function useSmallForm<Name extends string>(
  checks: Checks<Name>,
  onSubmit: (texts: Record<Name, string>, select: (name: Name) => void) => Promise<void> | void,
) {
  const inputs = useRef<Partial<Record<Name, HTMLInputElement | null>>>({});
  const [problems, setProblems] = useState<Partial<Record<Name, string>>>({});
  const [isSent, setIsSent] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const names = Object.keys(checks) as Name[];

  function select(name: Name) {
    inputs.current[name]?.focus();
    inputs.current[name]?.select();
  }

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const texts = {} as Record<Name, string>;
    const found: Partial<Record<Name, string>> = {};
    for (const name of names) {
      texts[name] = inputs.current[name]?.value ?? '';
      found[name] = checks[name](texts[name]);
    }
    setIsSent(true);
    setProblems(found);
    const wrong = names.find((name) => found[name] !== undefined);
    if (wrong) return inputs.current[wrong]?.focus();
    setIsBusy(true);
    try {
      await onSubmit(texts, select);
    } finally {
      setIsBusy(false);
    }
  }

  return {
    isBusy,
    form: { noValidate: true, onSubmit: (event: SubmitEvent) => void submit(event) },
    /** The properties of a field's input. */
    field: (name: Name) => ({
      name,
      error: problems[name],
      ref: (input: HTMLInputElement | null) => {
        inputs.current[name] = input;
      },
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
        if (isSent) setProblems({ ...problems, [name]: checks[name](target.value) });
      },
    }),
  };
}
