import { useTranslations } from 'use-intl';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { ChoiceList } from '@/components/ui/choice-list';

/** What becomes of rows whose reference a delivery already has. */
export function ExistingOrdersLine({ further, change }: RuleLineProps) {
  const t = useTranslations('newImport.existingOrdersLine');
  return (
    <RuleLine title={t('title')}>
      <ChoiceList
        kind="radio"
        label={t('label')}
        chosen={[further.duplicateMode]}
        onChange={([mode]) => mode && change({ duplicateMode: mode })}
        choices={[
          { value: 'fail', label: t('fail') },
          { value: 'skip', label: t('skip') },
          { value: 'update', label: t('update') },
        ]}
      />
    </RuleLine>
  );
}
