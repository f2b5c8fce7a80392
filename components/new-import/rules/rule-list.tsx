import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/button';

/** Rules of one kind, each with a button that removes it; nothing when there are none. */
export function RuleList({
  rules,
}: {
  rules: readonly {
    key: string;
    text: ReactNode;
    /** A button before the one that removes the rule. */
    action?: ReactNode;
    /** What the button is called: "Remove the rule for Delivery city". */
    removeLabel: string;
    onRemove: () => void;
  }[];
}) {
  if (rules.length === 0) return null;
  return (
    <ul className="mb-2 flex flex-col gap-1">
      {rules.map(({ key, text, action, removeLabel, onRemove }) => (
        <li key={key} className="flex items-center gap-2">
          <span className="min-w-0 [overflow-wrap:anywhere]">{text}</span>
          {action}
          <IconButton size="sm" label={removeLabel} icon={<X />} onClick={onRemove} />
        </li>
      ))}
    </ul>
  );
}
