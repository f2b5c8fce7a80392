'use client';

import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ProblemGroup } from '@/components/domain/fixing/group-problems';
import { keyOfGroup, useProposals } from '@/components/domain/fixing/use-proposals';
import { useNames } from '@/components/domain/use-names';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { useFormats } from '@/components/ui/use-formats';

const SHOWN = 5;

/**
 * Problems that can be mended once for all rows that have them: the value, in how many rows, and what to write instead,
 * with a proposal where something is near.
 */
export function RepairsList({
  groups,
  onRepair,
  children,
}: {
  /** The most frequent first. */
  groups: readonly ProblemGroup[];
  onRepair: (group: ProblemGroup, text: string) => void;
  /** What else there is to choose for them. */
  children?: ReactNode;
}) {
  const t = useTranslations('fixing');
  const formats = useFormats();
  const listId = useId();
  const [isOpen, setIsOpen] = useState(true);
  const [isLong, setIsLong] = useState(false);
  // One row is as quickly mended in its cell, unless what was meant is known.
  const proposals = useProposals(groups.slice(0, 40));
  if (!proposals) return null;
  const offered = groups.filter((group) => group.rowNumbers.length > 1 || proposals.has(keyOfGroup(group)));
  if (offered.length === 0) return null;
  const shown = isLong ? offered : offered.slice(0, SHOWN);
  return (
    <section aria-label={t('alike')} className="shrink-0 border-b text-[0.8125rem]">
      <div className="flex flex-wrap items-center gap-x-4 px-3 py-1">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setIsOpen(!isOpen)}
          className="flex min-h-7 items-center gap-1.5 font-medium"
        >
          <ChevronDown
            aria-hidden
            className={classNames('size-4 text-muted', !isOpen && '-rotate-90 rtl:rotate-90')}
          />
          {t('alike')}
          <span className="font-normal text-muted tabular-nums">{formats.count(offered.length)}</span>
        </button>
        {isOpen ? children : null}
      </div>
      {/* The rows themselves need the room: in a low window, a few of these are in sight at a time. */}
      <div id={listId} hidden={!isOpen} className="max-h-[min(14rem,18dvh)] overflow-y-auto px-3 pb-2">
        <ul className="flex flex-col gap-1.5">
          {shown.map((group) => (
            <Repair
              key={keyOfGroup(group)}
              group={group}
              proposal={proposals.get(keyOfGroup(group)) ?? ''}
              onRepair={onRepair}
            />
          ))}
        </ul>
        {offered.length > shown.length ? (
          <Button size="sm" variant="quiet" className="mt-1" onClick={() => setIsLong(true)}>
            {t('showMore', { count: offered.length - shown.length })}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function Repair({
  group,
  proposal,
  onRepair,
}: {
  group: ProblemGroup;
  proposal: string;
  onRepair: (group: ProblemGroup, text: string) => void;
}) {
  const [text, setText] = useState(proposal);
  const t = useTranslations('fixing');
  const names = useNames();
  const count = group.rowNumbers.length;
  const field = names.field(group.field);
  return (
    <li>
      <form
        className="flex flex-wrap items-center gap-x-2 gap-y-1"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onRepair(group, text.trim());
        }}
      >
        <span className="min-w-0 grow basis-64 [overflow-wrap:anywhere]">
          {group.text === '' ? null : (
            <bdi className="rounded-sm bg-bad-soft px-1 font-medium text-bad">{group.text}</bdi>
          )}{' '}
          {t.rich('problemOf', {
            field,
            problem: names.problem(group.code),
            rows: t('rows', { count }),
            b: (chunks) => <strong>{chunks}</strong>,
          })}
        </span>
        <input
          aria-label={
            group.text === '' ? t('writeForEmpty', { field }) : t('writeFor', { value: group.text, field })
          }
          dir="auto"
          value={text}
          placeholder={t('writeInstead')}
          className="h-7 w-44 min-w-0 rounded-md border border-line-strong bg-surface px-2"
          onChange={(event) => setText(event.target.value)}
        />
        <Button size="sm" type="submit" disabled={text.trim() === ''}>
          {t('change', { count })}
        </Button>
      </form>
    </li>
  );
}
