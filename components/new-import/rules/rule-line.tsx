import type { ReactNode } from 'react';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import type { RuleDialog } from '@/components/new-import/rules/rule-dialog';
import type { FurtherRules } from '@/components/new-import/rules/rules-state';

/** What a line of the box needs to show some of the rules and to change them. */
export interface RuleLineProps {
  further: FurtherRules;
  change: (changes: Partial<FurtherRules>) => void;
  /** Names of the file's columns. */
  columns: readonly string[];
  check: CheckResult | null;
  onDialog: (dialog: RuleDialog) => void;
}

/** One kind of rules: its name, and what is decided. */
export function RuleLine({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className="grid gap-x-6 gap-y-1.5 border-b px-4 py-3 last:border-b-0 md:grid-cols-[13rem_minmax(0,1fr)]">
      <h3 className="text-[0.8125rem] text-muted md:pt-1">{title}</h3>
      <div className="min-w-0">{children}</div>
    </li>
  );
}
