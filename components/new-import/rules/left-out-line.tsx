import { Pencil, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useQuotes } from '@/components/domain/use-quotes';
import { withSkipRule } from '@/components/new-import/rules/change-skip-rules';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { RuleList } from '@/components/new-import/rules/rule-list';
import { Button, IconButton } from '@/components/ui/button';
import { bdi, muted } from '@/components/ui/rich-tags';
import { TickBox } from '@/components/ui/tick-box';
import { useFormats } from '@/components/ui/use-formats';
import type { SkipReason } from '@/lib/shaping/find-skip-reason';

type SkipSwitch = 'totals' | 'repeated_headers' | 'hidden_rows';

const skipSwitches: readonly { reason: SkipReason; rule: SkipSwitch }[] = [
  { reason: 'totals', rule: 'totals' },
  { reason: 'repeated_header', rule: 'repeated_headers' },
  { reason: 'hidden_row', rule: 'hidden_rows' },
];

/**
 * What is left out: rows with certain values, and what is no order, which is offered once it has been seen in the file or
 * when a profile says it.
 */
export function LeftOutLine({ further, change, check, onDialog }: RuleLineProps) {
  const t = useTranslations('newImport.leftOutLine');
  const formats = useFormats();
  const { inRow } = useQuotes();
  const { skip } = further;
  const offered = skipSwitches.filter(({ reason, rule }) => check?.seen[reason] ?? skip[rule]);
  const byValue = check?.skipped.value;
  return (
    <RuleLine title={t('title')}>
      {offered.length > 0 ? (
        <div className="mb-2 flex flex-col gap-1">
          {offered.map(({ reason, rule }) => {
            const seen = check?.seen[reason];
            return (
              <TickBox
                key={rule}
                isOn={skip[rule] === true}
                onChange={(isOn) => change({ skip: { ...skip, [rule]: isOn } })}
                label={
                  seen
                    ? t(`seen.${rule}`, { count: seen.count, row: formats.count(seen.firstRowNumber) })
                    : t(`unseen.${rule}`)
                }
              />
            );
          })}
        </div>
      ) : null}
      <RuleList
        rules={(skip.values ?? []).map(({ column, values, except }) => ({
          key: column,
          text: t.rich(except ? 'isNot' : 'is', {
            ...{ bdi, muted, column },
            values: inRow(values.map((value) => (value === '' ? t('empty') : value))),
          }),
          action: (
            <IconButton
              size="sm"
              label={t('change', { column })}
              icon={<Pencil />}
              onClick={() => onDialog({ kind: 'skip', column })}
            />
          ),
          removeLabel: t('remove', { column }),
          onRemove: () => change({ skip: withSkipRule(skip, { column, values: [] }) }),
        }))}
      />
      {byValue ? <p className="mb-2 text-muted">{t('byValue', { count: byValue })}</p> : null}
      <Button size="sm" icon={<Plus />} onClick={() => onDialog({ kind: 'skip', column: null })}>
        {t('add')}
      </Button>
    </RuleLine>
  );
}
