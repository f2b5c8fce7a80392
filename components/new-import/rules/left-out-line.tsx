import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { countOf, formatCount } from '@/components/ui/format-number';
import { TickBox } from '@/components/ui/tick-box';
import type { SkipReason } from '@/lib/shaping/find-skip-reason';

type SkipSwitch = 'totals' | 'repeated_headers' | 'hidden_rows';

const skipSwitches: readonly { reason: SkipReason; rule: SkipSwitch; noun: string; nouns?: string }[] = [
  { reason: 'totals', rule: 'totals', noun: 'sum or footer', nouns: 'sums or footers' },
  { reason: 'repeated_header', rule: 'repeated_headers', noun: 'repeated header' },
  { reason: 'hidden_row', rule: 'hidden_rows', noun: 'hidden row' },
];

/** What can be left out: shown once it has been seen in the file, or when a profile says it. */
export function LeftOutLine({ further, change, check }: RuleLineProps) {
  const offered = skipSwitches.filter(({ reason, rule }) => check?.seen[reason] ?? further.skip[rule]);
  if (offered.length === 0) return null;
  return (
    <RuleLine title="Rows to leave out">
      <div className="flex flex-col gap-1">
        {offered.map(({ reason, rule, noun, nouns }) => {
          const seen = check?.seen[reason];
          return (
            <TickBox
              key={rule}
              isOn={further.skip[rule] === true}
              onChange={(isOn) => change({ skip: { ...further.skip, [rule]: isOn } })}
              label={
                seen
                  ? `${countOf(seen.count, noun, nouns)}, first in row ${formatCount(seen.firstRowNumber)}`
                  : `No ${noun} in this file`
              }
            />
          );
        })}
      </div>
    </RuleLine>
  );
}
