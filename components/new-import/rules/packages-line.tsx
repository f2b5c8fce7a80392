import { Pencil } from 'lucide-react';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { Button } from '@/components/ui/button';
import type { PackageRules } from '@/lib/shaping/profile-schema';

/** The columns that describe the packages. */
export function PackagesLine({ further: { packages }, onDialog }: RuleLineProps) {
  return (
    <RuleLine title="Packages">
      <div className="flex flex-wrap items-center gap-2">
        <span className="min-w-0 text-muted [overflow-wrap:anywhere]">
          {packages ? describeSets(packages) : 'None, or a JSON list in a column'}
        </span>
        <Button
          size="sm"
          icon={<Pencil />}
          aria-label={packages ? 'Change the packages' : undefined}
          onClick={() => onDialog({ kind: 'packages' })}
        >
          {packages ? 'Change' : 'From columns'}
        </Button>
      </div>
    </RuleLine>
  );
}

function describeSets({ sets }: PackageRules): string {
  const columns = sets.map((set) =>
    Object.values(set)
      .map((name) => `“${name}”`)
      .join(', '),
  );
  if (columns.length === 1) return `From ${columns[0]}`;
  return columns.map((names, index) => `Package ${index + 1} from ${names}`).join('; ');
}
