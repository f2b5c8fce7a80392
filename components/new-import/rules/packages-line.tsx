import { Pencil } from 'lucide-react';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { Button } from '@/components/ui/button';

/** The columns that describe the packages. */
export function PackagesLine({ further: { packages }, onDialog }: RuleLineProps) {
  return (
    <RuleLine title="Packages">
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-muted">
          {packages
            ? `From ${Object.values(packages.sets[0] ?? {})
                .map((name) => `“${name}”`)
                .join(', ')}`
            : 'None, or a JSON list in a column'}
        </span>
        <Button size="sm" icon={<Pencil />} onClick={() => onDialog({ kind: 'packages' })}>
          {packages ? 'Change' : 'From columns'}
        </Button>
      </div>
    </RuleLine>
  );
}
