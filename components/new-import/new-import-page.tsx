'use client';

import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, startTransition, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { importQuery } from '@/components/api/import-query';
import { usePerson } from '@/components/frame/person-context';
import { OneImport } from '@/components/new-import/one-import';
import { useDroppedFiles } from '@/components/new-import/reading/dropped-files';
import { useFileLimits } from '@/components/new-import/reading/file-limits-context';
import { FilePanel } from '@/components/new-import/reading/file-panel';
import { PageDropTarget } from '@/components/new-import/reading/page-drop-target';
import { warmReadingWorker } from '@/components/new-import/reading/reading-worker';
import { isArchive, type Unpacked, unpackArchives } from '@/components/new-import/reading/unpack-archives';
import { nothingRead } from '@/components/new-import/reading/reading-state';
import {
  changeFile,
  type ChosenFile,
  replaceFile,
  takeFiles,
} from '@/components/new-import/several/chosen-files';
import { PageHeader } from '@/components/ui/page-header';
import { useFocusRescue } from '@/components/ui/rescue-focus';
import { useToasts } from '@/components/ui/toasts';

const ImportAgain = lazy(async () => ({
  default: (await import('@/components/new-import/import-again')).ImportAgain,
}));
const SeveralImports = lazy(async () => ({
  default: (await import('@/components/new-import/several/several-imports')).SeveralImports,
}));
const ResumeDraft = lazy(async () => ({
  default: (await import('@/components/new-import/drafts/resume-draft')).ResumeDraft,
}));

/**
 * @param again the import whose choices are the starting point
 * @param draft the unfinished import to go on with
 * @param unfinished the list of unfinished imports, for who comes without a file
 */
export function NewImportPage({
  again,
  draft = null,
  unfinished,
}: {
  again: string | null;
  draft?: string | null;
  unfinished?: ReactNode;
}) {
  const t = useTranslations('newImport.newImportPage');
  const tPasted = useTranslations('newImport.readPastedCells');
  const tUnpack = useTranslations('newImport.unpackArchives');
  const { tenantId } = usePerson();
  const { maxFileBytes } = useFileLimits();
  const toasts = useToasts();
  const { files: dropped, setFiles: setDropped } = useDroppedFiles();
  const [chosen, setChosen] = useState<readonly ChosenFile[]>(
    dropped.some(isArchive) ? [] : takeFiles([], dropped),
  );
  const model = useQuery({ ...importQuery(tenantId, again ?? ''), enabled: again !== null });

  const takeUnpacked = ({ files, problems }: Unpacked) => {
    if (problems.length > 0) {
      toasts.add({ title: t('notAllTaken'), description: problems.join(' '), timeout: 0 });
    }
    // The wizard is drawn in pieces, so that the page answers meanwhile.
    startTransition(() => setChosen((before) => takeFiles(before, files)));
  };
  const take = async (files: readonly File[]) =>
    takeUnpacked(await unpackArchives(files, maxFileBytes, tUnpack));
  const change = (id: number, to: (entry: ChosenFile) => ChosenFile) =>
    setChosen((before) => before.map((entry) => (entry.id === id ? to(entry) : entry)));

  const clearDropped = useEffectEvent(() => setDropped([]));
  useEffect(() => () => clearDropped(), []);
  const unpackDropped = useEffectEvent(() => {
    if (dropped.some(isArchive)) void unpackArchives(dropped, maxFileBytes, tUnpack).then(takeUnpacked);
  });
  useEffect(() => unpackDropped(), []);
  useEffect(warmReadingWorker, []);
  const takeCells = async (text: string, html: string) => {
    const { readPastedCells } = await import('@/components/new-import/reading/read-pasted-cells');
    const file = await readPastedCells(text, html, new Date(), tPasted);
    if (file) await take([file]);
  };
  const takePasted = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData, target } = event;
    // Whoever types into a field, or pastes into the cells of a grid, means that.
    const isField = target instanceof Element && target.closest('input, textarea, [role=grid]') !== null;
    if (!clipboardData || isField) return;
    if (clipboardData.files.length > 0) return void take([...clipboardData.files]);
    // The clipboard is only readable during the event.
    void takeCells(clipboardData.getData('text/plain'), clipboardData.getData('text/html'));
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => takePasted(event);
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);

  const [only] = chosen;
  // The list stays when one file is left of it: that one keeps its wizard, and what was chosen in it.
  const [isSeveral, setIsSeveral] = useState(false);
  if (isSeveral ? chosen.length === 0 : chosen.length > 1) setIsSeveral(!isSeveral);
  useFocusRescue(only?.id ?? null); // the button that chose it is gone
  const takeAll = (files: readonly File[]) => void take(files);
  return (
    <>
      <PageHeader title={model.data ? t('again', { name: model.data.name }) : t('title')} />
      <PageDropTarget onFiles={takeAll} />
      {again && model.data && !only ? (
        <Suspense>
          <ImportAgain job={model.data} onFile={(file) => takeAll([file])} />
        </Suspense>
      ) : null}
      {draft && !only ? (
        <Suspense>
          <ResumeDraft key={draft} draftId={draft} onFile={(file) => setChosen(takeFiles([], [file]))} />
        </Suspense>
      ) : null}
      {!draft && !again && !only ? unfinished : null}
      {isSeveral ? (
        <Suspense>
          <SeveralImports
            chosen={chosen}
            model={model.data}
            onReplace={(id, file) => change(id, (entry) => replaceFile(entry, file))}
            onChanged={(id, file) => change(id, (entry) => changeFile(entry, file))}
            onRemove={(id) => setChosen((before) => before.filter((entry) => entry.id !== id))}
          />
        </Suspense>
      ) : only ? (
        <OneImport
          key={only.id}
          chosen={only}
          model={model.data}
          among={null}
          onFiles={takeAll}
          onChanged={(file) => change(only.id, (entry) => changeFile(entry, file))}
        />
      ) : (
        <FilePanel
          file={null}
          refusal={null}
          reading={nothingRead}
          onReadAgain={() => undefined}
          changedAt={null}
          headerIndex={0}
          headerProblem={null}
          onHeaderRow={() => undefined}
          onChoose={() => undefined}
          onOfferCharsets={() => undefined}
          columns={[]}
          onFiles={takeAll}
        />
      )}
    </>
  );
}
