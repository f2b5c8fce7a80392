import { useTranslations } from 'use-intl';
import type { Recognised } from '@/components/new-import/rules/use-recognised-profile';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** A button for each profile, with its customer if the name does not say it. */
export function ProfileButtons({
  of: profiles,
  onPick,
}: {
  of: readonly Recognised[];
  onPick: (profileId: string) => void;
}) {
  return profiles.map(({ profile: { id, name, customer_name: customer } }) => (
    <Button key={id} size="sm" onClick={() => onPick(id)}>
      <bdi className="max-w-56 truncate">
        {customer === null || customer === name ? name : `${name} (${customer})`}
      </bdi>
    </Button>
  ));
}

/** Asks whose file it is when several profiles fit equally well: the header alone does not tell. */
export function ChooseProfile({
  equals,
  onPick,
  onIgnore,
}: {
  /** Empty: there is nothing to choose. */
  equals: readonly Recognised[];
  onPick: (profileId: string) => void;
  onIgnore: () => void;
}) {
  const t = useTranslations('newImport.chooseProfile');
  if (equals.length === 0) return null;
  return (
    <Notice
      tone="warn"
      title={t('title', { count: equals.length })}
      action={
        <Button size="sm" onClick={onIgnore}>
          {t('startWithout')}
        </Button>
      }
    >
      <p>{t('hint')}</p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <ProfileButtons of={equals} onPick={onPick} />
      </div>
    </Notice>
  );
}
