import { ChevronDown } from 'lucide-react';

/** The button that opens the account menu. */
export const accountButtonClass =
  'flex h-9 max-w-56 items-center gap-2 rounded-md ps-1.5 pe-2 hover:bg-hover';

/** What is on it: the person's initials and, where there is room, the name. */
export function AccountButtonFace({ name }: { name: string }) {
  return (
    <>
      {/* A picture of the name, not part of the button's label. */}
      <span
        aria-hidden
        data-initials={initialsOf(name)}
        className="grid size-6 shrink-0 place-items-center rounded-sm border border-line-strong/60 text-[0.6875rem] font-semibold text-muted before:content-[attr(data-initials)]"
      />
      <span className="hidden truncate sm:block">{name}</span>
      <ChevronDown aria-hidden className="size-3.5 shrink-0 text-faint" />
    </>
  );
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
