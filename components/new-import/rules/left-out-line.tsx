import { Pencil, Plus } from 'lucide-react';
import { withSkipRule } from '@/components/new-import/rules/change-skip-rules';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { RuleList } from '@/components/new-import/rules/rule-list';
import { Button, IconButton } from '@/components/ui/button';
import { countOf, formatCount } from '@/components/ui/format-number';
import { TickBox } from '@/components/ui/tick-box';
import type { SkipReason } from '@/lib/shaping/find-skip-reason';

type SkipSwitch = 'totals' | 'repeated_headers' | 'hidden_rows';

const skipSwitches: readonly { reason: SkipReason; rule: SkipSwitch; noun: string; nouns?: string }[] = [
  { reason: 'totals', rule: 'totals', noun: 'sum or footer', nouns: 'sums or footers' },
  { reason: 'repeated_header', rule: 'repeated_headers', noun: 'repeated header' },
  { reason: 'hidden_row', rule: 'hidden_rows', noun: 'hidden row' },
];

/**
 * What is left out: rows with certain values, and what is no order, which is offered once it has been seen in the file or
 * when a profile says it.
 */
export function LeftOutLine({ further, change, check, onDialog }: RuleLineProps) {
  const { skip } = further;
  const offered = skipSwitches.filter(({ reason, rule }) => check?.seen[reason] ?? skip[rule]);
  const byValue = check?.skipped.value;
  return (
    <RuleLine title="Rows to leave out">
      {offered.length > 0 ? (
        <div className="mb-2 flex flex-col gap-1">
          {offered.map(({ reason, rule, noun, nouns }) => {
            const seen = check?.seen[reason];
            return (
              <TickBox
                key={rule}
                isOn={skip[rule] === true}
                onChange={(isOn) => change({ skip: { ...skip, [rule]: isOn } })}
                label={
                  seen
                    ? `${countOf(seen.count, noun, nouns)}, first in row ${formatCount(seen.firstRowNumber)}`
                    : `No ${noun} in this file`
                }
              />
            );
          })}
        </div>
      ) : null}
      <RuleList
        rules={(skip.values ?? []).map(({ column, values, except }) => ({
          key: column,
          text: (
            <>
              <span className="text-muted">Rows where</span> “<bdi>{column}</bdi>”{' '}
              <span className="text-muted">{except ? 'is anything but' : 'is'}</span>{' '}
              <bdi>{values.map((value) => (value === '' ? 'empty' : value)).join(', ')}</bdi>
            </>
          ),
          action: (
            <IconButton
              size="sm"
              label={`Change which rows are left out by “${column}”`}
              icon={<Pencil />}
              onClick={() => onDialog({ kind: 'skip', column })}
            />
          ),
          removeLabel: `Leave out no rows by “${column}”`,
          onRemove: () => change({ skip: withSkipRule(skip, { column, values: [] }) }),
        }))}
      />
      {byValue ? <p className="mb-2 text-muted">{countOf(byValue, 'row')} left out by value</p> : null}
      <Button size="sm" icon={<Plus />} onClick={() => onDialog({ kind: 'skip', column: null })}>
        Leave out rows by a value
      </Button>
    </RuleLine>
  );
}
