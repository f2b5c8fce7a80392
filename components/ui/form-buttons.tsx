import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { MutationProblem } from '@/components/ui/mutation-problem';

/** The end of a form in a dialog: what went wrong when it was sent, and the buttons that cancel and send it. */
export function FormButtons({
  submitLabel,
  busy,
  isDisabled = false,
  error,
  onCancel,
  onSubmit,
}: {
  submitLabel: string;
  busy: boolean;
  /** Whether something has to be chosen first. */
  isDisabled?: boolean;
  error: Error | null;
  onCancel: () => void;
  /** Where there is no `form` whose own submission the button starts. */
  onSubmit?: () => void;
}) {
  const t = useTranslations('common');
  return (
    <>
      <MutationProblem error={error} />
      {/* In a form longer than the window they stay in sight, at its edge: below the dialog's padding. */}
      <div className="sticky -bottom-5 -mx-1 -mb-5 flex flex-wrap justify-end gap-2 bg-raised px-1 pt-3 pb-5 max-sm:-bottom-4 max-sm:-mb-4 max-sm:pb-4">
        <Button onClick={onCancel} disabled={busy}>
          {t('cancel')}
        </Button>
        <Button
          type={onSubmit ? 'button' : 'submit'}
          variant="primary"
          busy={busy}
          disabled={isDisabled}
          onClick={onSubmit}
        >
          {submitLabel}
        </Button>
      </div>
    </>
  );
}
