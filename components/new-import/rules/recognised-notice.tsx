import type { Recognised } from '@/components/new-import/rules/use-recognised-profile';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** Says whose file this seems to be, and what has changed in its columns since the last one. */
export function RecognisedNotice({
  recognised: { profile, drift },
  onIgnore,
}: {
  recognised: Recognised;
  onIgnore: () => void;
}) {
  const hasDrift = drift.gone.length > 0;
  return (
    <Notice
      tone={hasDrift ? 'warn' : 'info'}
      title={
        hasDrift
          ? `This looks like a file of “${profile.name}”, but its columns have changed`
          : `Recognised: “${profile.name}”`
      }
      action={
        <Button size="sm" onClick={onIgnore}>
          Start without it
        </Button>
      }
    >
      {hasDrift ? (
        <ul>
          {drift.gone.map(({ column, likely_now: now }) => (
            <li key={column}>
              “<bdi>{column}</bdi>” is gone
              {now === null ? (
                '; choose another column.'
              ) : (
                <>
                  ; “<bdi>{now}</bdi>” is read instead.
                </>
              )}
            </li>
          ))}
        </ul>
      ) : (
        'The columns, the rules and the customer are those of its last file.'
      )}
      {drift.added.length > 0 ? (
        <p>New since then: {drift.added.map((name) => `“${name}”`).join(', ')}.</p>
      ) : null}
    </Notice>
  );
}
