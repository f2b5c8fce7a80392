import { Plus } from 'lucide-react';
import { fieldName } from '@/components/domain/problem-names';
import { listReplacements, withoutReplacement } from '@/components/new-import/rules/change-replacements';
import { proposeReplacements } from '@/components/new-import/rules/propose-replacements';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { RuleList } from '@/components/new-import/rules/rule-list';
import { Button } from '@/components/ui/button';
import { countOf } from '@/components/ui/format-number';

/** Values that are read as something else, and values of the file that could not be read. */
export function ReplacementsLine({ further, change, check, onDialog }: RuleLineProps) {
  const replacements = listReplacements(further.replacements);
  const proposed = proposeReplacements(check?.breaches ?? []);
  return (
    <RuleLine title="Values read as others">
      <RuleList
        rules={replacements.map(({ field, from, to }) => ({
          key: `${field} ${from}`,
          text: (
            <>
              “<bdi>{from}</bdi>” <span className="text-muted">in {fieldName(field)} is read as</span>{' '}
              {to === '' ? 'nothing' : <bdi>“{to}”</bdi>}
            </>
          ),
          removeLabel: `Read “${from}” in ${fieldName(field)} as it stands`,
          onRemove: () => change({ replacements: withoutReplacement(further.replacements, { field, from }) }),
        }))}
      />
      {proposed.length > 0 ? (
        <ul aria-label="Values that could not be read" className="mb-2 flex flex-col gap-1">
          {proposed.map(({ field, text, count }) => (
            <li key={`${field} ${text}`} className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span className="min-w-0 [overflow-wrap:anywhere]">
                “<bdi>{text}</bdi>”{' '}
                <span className="text-muted">
                  in {fieldName(field)}, {countOf(count, 'row')}, cannot be read
                </span>
              </span>
              <Button
                size="sm"
                aria-label={`Say what “${text}” in ${fieldName(field)} means`}
                onClick={() => onDialog({ kind: 'replacement', field, from: text })}
              >
                Say what it means
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
        Replace a value
      </Button>
    </RuleLine>
  );
}
