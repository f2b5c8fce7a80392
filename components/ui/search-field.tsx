'use client';

import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Keys, useAriaShortcut } from '@/components/ui/keys';
import { TextField } from '@/components/ui/text-field';
import { useShortcut } from '@/components/ui/use-shortcut';

/** People type about five letters a second: send one search when they pause, not one per letter. */
export const SEARCH_PAUSE_MS = 250;

/** A search box that reports the text once the typing pauses. */
export function SearchField({
  label,
  placeholder,
  value,
  onSearch,
  isMain = true,
  className,
}: {
  label: string;
  placeholder: string;
  value: string;
  onSearch: (text: string) => void;
  /** Whether the shortcut of searching leads to it: to one on a page. */
  isMain?: boolean;
  className?: string;
}) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const [sent, setSent] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address changed in another way (Back, "clear filters"): show its text. Where it changed to what was searched for here,
  // more may have been typed since.
  if (value !== known) {
    setKnown(value);
    setSent(null);
    if (value !== sent && value !== text.trim()) setText(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const input = useRef<HTMLInputElement>(null);
  const focus = () => {
    input.current?.focus();
    input.current?.select();
  };
  useShortcut('search', isMain ? focus : null);
  const keys = useAriaShortcut(isMain ? 'search' : null);

  function search(next: string) {
    clearTimeout(timer.current);
    if (next.trim() === value) return;
    setSent(next.trim());
    onSearch(next.trim());
  }

  return (
    <TextField
      ref={input}
      type="search"
      aria-keyshortcuts={keys}
      label={label}
      hideLabel
      icon={<Search />}
      end={isMain ? <Keys name="search" className="pointer-events-none me-1 text-faint" /> : null}
      placeholder={placeholder}
      value={text}
      className={className}
      onChange={(event) => {
        const next = event.target.value;
        setText(next);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => search(next), SEARCH_PAUSE_MS);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') search(text);
      }}
    />
  );
}
