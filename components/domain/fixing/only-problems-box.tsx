import { useTranslations } from 'use-intl';

/** Whether a grid of rows shows only the columns that have problems. */
export function OnlyProblemsBox({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const t = useTranslations('fixing');
  return (
    <label className="flex items-center gap-1.5 text-[0.8125rem]">
      <input
        type="checkbox"
        className="size-3.5 accent-accent"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
      {t('onlyProblems')}
    </label>
  );
}
