import { useTranslations } from 'use-intl';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { ChoiceList } from '@/components/ui/choice-list';
import { SelectField } from '@/components/ui/select-field';
import { TickBox } from '@/components/ui/tick-box';
import { MAX_EXTRA_COLUMNS } from '@/lib/shaping/profile-schema';

/** The columns that no field takes and that are kept with the delivery. @param others those that no field takes */
export function ExtraLine({
  further: { extra },
  change,
  others,
}: Pick<RuleLineProps, 'further' | 'change'> & { others: readonly string[] }) {
  const t = useTranslations('newImport.extraLine');
  if (others.length === 0) return null;
  return (
    <RuleLine title={t('title')}>
      <TickBox
        isOn={extra !== null}
        onChange={(isOn) => change({ extra: isOn ? 'all' : null })}
        label={t('keep', { count: others.length })}
      />
      {extra !== null && others.length > 1 ? (
        <SelectField
          label={t('which')}
          hideLabel
          size="sm"
          className="mt-2"
          value={extra === 'all' ? 'all' : 'chosen'}
          onChange={(value) =>
            change({ extra: value === 'all' ? 'all' : others.slice(0, MAX_EXTRA_COLUMNS) })
          }
          options={[
            { value: 'all', label: t('all') },
            { value: 'chosen', label: t('chosen') },
          ]}
        />
      ) : null}
      {Array.isArray(extra) ? (
        <div className="mt-2 max-h-56 overflow-y-auto rounded-md border px-3 py-2">
          <ChoiceList
            kind="checkbox"
            label={t('toKeep')}
            choices={others.map((name) => ({
              value: name,
              label: <bdi className="[overflow-wrap:anywhere]">{name}</bdi>,
            }))}
            chosen={extra}
            onChange={(chosen) =>
              change({
                extra:
                  chosen.length > 0
                    ? others.filter((name) => chosen.includes(name)).slice(0, MAX_EXTRA_COLUMNS)
                    : null,
              })
            }
          />
        </div>
      ) : null}
    </RuleLine>
  );
}
