'use client';

import { CircleCheck, CircleSlash } from 'lucide-react';
import { MenuItem } from '@/components/ui/menu';

/** The item of an entry's menu that disables it, or enables it again. */
export function EnableOrDisable({
  isDisabled,
  words,
  onAction,
}: {
  isDisabled: boolean;
  words: { enable: string; disable: string };
  onAction: (action: 'enable' | 'disable') => void;
}) {
  const action = isDisabled ? 'enable' : 'disable';
  const Icon = isDisabled ? CircleCheck : CircleSlash;
  return (
    <MenuItem onSelect={() => onAction(action)}>
      <Icon aria-hidden />
      {words[action]}
    </MenuItem>
  );
}
