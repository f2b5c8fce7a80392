import type { ComponentType } from 'react';
import type { ShortcutName } from '@/components/ui/shortcuts';

/** An entry of the command palette. */
export interface Command {
  id: string;
  label: string;
  /** What else tells it from others: a customer, a recipient. */
  hint?: string;
  icon: ComponentType<{ className?: string; 'aria-hidden'?: boolean }>;
  shortcut?: ShortcutName;
  /** The language of the label, where it is not the page's. */
  lang?: string;
  run: () => void;
}

/** Commands of one kind, under one heading. */
export interface CommandGroup {
  id: string;
  label: string;
  items: Command[];
}
