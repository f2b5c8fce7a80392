'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { OneImport } from '@/components/new-import/one-import';
import type { ChosenFile } from '@/components/new-import/several/chosen-files';
import { FilesPanel } from '@/components/new-import/several/files-panel';
import type { FileStatus } from '@/components/new-import/several/file-status';
import { useLeaveGuard } from '@/components/new-import/use-leave-guard';
import { useFocusWhenLost } from '@/components/ui/focus-heading';
import type { ImportDetail } from '@/lib/imports/import-schemas';

/** Each file that is being read has a thread of its own. */
const READ_AT_ONCE = 3;

interface SeveralImportsProps {
  chosen: readonly ChosenFile[];
  /** The import that is repeated; undefined: none. */
  model: ImportDetail | undefined;
  /** Called with another file for an entry. */
  onReplace: (id: number, file: File) => void;
  onChanged: (id: number, file: File) => void;
  onRemove: (id: number) => void;
}

/** Several files on their way to imports: a list with one start for all, and the wizard of the one that is opened. */
export function SeveralImports({ chosen, model, onReplace, onChanged, onRemove }: SeveralImportsProps) {
  const router = useRouter();
  const [statuses, setStatuses] = useState<Readonly<Record<number, FileStatus>>>({});
  const [openId, setOpenId] = useState<number | null>(null);
  /** Who is to be started, where the person has said something about it. */
  const [ticks, setTicks] = useState<Readonly<Record<number, boolean>>>({});
  const removed = useRef(new Set<number>());
  const [starts, setStarts] = useState<Readonly<Record<number, number>>>({});

  const isIncluded = ({ id }: ChosenFile) => {
    const state = statuses[id]?.state;
    // Rows that will fail are seen by a person first.
    return state === 'ready' ? (ticks[id] ?? true) : state === 'some-fail' && (ticks[id] ?? false);
  };
  const included = chosen.filter(isIncluded);
  const stateOf = ({ id }: ChosenFile) => statuses[id]?.state ?? 'reading';
  const isAllStarted = chosen.every((entry) => stateOf(entry) === 'started');
  const leaveQuestion = useLeaveGuard(!isAllStarted, 'several');

  useFocusWhenLost('files-heading');
  const showImports = useEffectEvent(() => router.push('/imports'));
  useEffect(() => {
    if (isAllStarted) showImports();
  }, [isAllStarted]);

  const waiting = new Set(chosen.filter((entry) => stateOf(entry) === 'reading').slice(READ_AT_ONCE));

  return (
    <div className="flex flex-col gap-5">
      <FilesPanel
        chosen={chosen}
        statuses={statuses}
        openId={openId}
        onOpen={(id) => setOpenId((before) => (before === id ? null : id))}
        includedIds={new Set(included.map(({ id }) => id))}
        onInclude={(id, isOn) => setTicks((before) => ({ ...before, [id]: isOn }))}
        onRemove={(id) => {
          removed.current.add(id);
          onRemove(id);
        }}
        onStart={() =>
          setStarts((before) => ({
            ...before,
            ...Object.fromEntries(included.map(({ id }) => [id, (before[id] ?? 0) + 1])),
          }))
        }
      />
      {chosen
        .filter((entry) => !waiting.has(entry) || entry.id === openId)
        .map((entry) => (
          <OneImport
            key={entry.id}
            chosen={entry}
            model={model}
            among={{
              isShown: entry.id === openId,
              startCount: starts[entry.id] ?? 0,
              onStatus: (status) => setStatuses((before) => ({ ...before, [entry.id]: status })),
              isRemoved: () => removed.current.has(entry.id),
            }}
            onFiles={([file]) => file && onReplace(entry.id, file)}
            onChanged={(file) => onChanged(entry.id, file)}
          />
        ))}
      {leaveQuestion}
    </div>
  );
}
