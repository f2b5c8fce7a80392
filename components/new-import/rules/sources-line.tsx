import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { describeSource } from '@/components/domain/describe-source';
import { useSay } from '@/components/domain/use-say';
import { useQuotes } from '@/components/domain/use-quotes';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { RuleList } from '@/components/new-import/rules/rule-list';
import { Button } from '@/components/ui/button';
import { bdi, muted, strong } from '@/components/ui/rich-tags';
import { isLogicalField } from '@/lib/fields/order-fields';
import { fieldLabel } from '@/lib/messages/field-label';

/** The fields that no whole column fills. */
export function SourcesLine({ further, change, onDialog }: RuleLineProps) {
  const t = useTranslations('newImport.sourcesLine');
  const sourceWords = useTranslations('domain.sources');
  const quotes = useQuotes();
  const say = useSay();
  const sources = Object.entries(further.sources).flatMap(([field, source]) =>
    isLogicalField(field) ? [[field, source] as const] : [],
  );
  return (
    <RuleLine title={t('title')}>
      <RuleList
        rules={sources.map(([field, source]) => ({
          key: field,
          text: t.rich('rule', {
            ...{ b: strong, bdi, muted },
            field: fieldLabel(field, say),
            source: describeSource(source, sourceWords, quotes),
          }),
          removeLabel: t('remove', { field: fieldLabel(field, say) }),
          onRemove: () => change({ sources: Object.fromEntries(sources.filter(([name]) => name !== field)) }),
        }))}
      />
      <Button size="sm" icon={<Plus />} onClick={() => onDialog({ kind: 'source', field: null })}>
        {t('add')}
      </Button>
    </RuleLine>
  );
}
