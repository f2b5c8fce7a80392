import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useSay } from '@/components/domain/use-say';
import { listReplacements, withoutReplacement } from '@/components/new-import/rules/change-replacements';
import { proposeReplacements } from '@/components/new-import/rules/propose-replacements';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { RuleList } from '@/components/new-import/rules/rule-list';
import { Button } from '@/components/ui/button';
import { bdi, muted } from '@/components/ui/rich-tags';
import { fieldLabel } from '@/lib/messages/field-label';

/** Values that are read as something else, and values of the file that could not be read. */
export function ReplacementsLine({ further, change, check, onDialog }: RuleLineProps) {
  const t = useTranslations('newImport.replacementsLine');
  const say = useSay();
  const replacements = listReplacements(further.replacements);
  const proposed = proposeReplacements(check?.breaches ?? []);
  return (
    <RuleLine title={t('title')}>
      <RuleList
        rules={replacements.map(({ field, from, to }) => ({
          key: `${field} ${from}`,
          text:
            to === ''
              ? t.rich('ruleNothing', { bdi, muted, from, field: fieldLabel(field, say) })
              : t.rich('rule', { bdi, muted, from, to, field: fieldLabel(field, say) }),
          removeLabel: t('remove', { from, field: fieldLabel(field, say) }),
          onRemove: () => change({ replacements: withoutReplacement(further.replacements, { field, from }) }),
        }))}
      />
      {proposed.length > 0 ? (
        <ul aria-label={t('unread')} className="mb-2 flex flex-col gap-1">
          {proposed.map(({ field, text, count }) => (
            <li key={`${field} ${text}`} className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span className="min-w-0 [overflow-wrap:anywhere]">
                {t.rich('proposed', { bdi, muted, text, count, field: fieldLabel(field, say) })}
              </span>
              <Button
                size="sm"
                aria-label={t('sayLabel', { text, field: fieldLabel(field, say) })}
                onClick={() => onDialog({ kind: 'replacement', field, from: text })}
              >
                {t('say')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <Button
        size="sm"
        icon={<Plus />}
        onClick={() => onDialog({ kind: 'replacement', field: null, from: '' })}
      >
        {t('add')}
      </Button>
    </RuleLine>
  );
}
