'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { discardDraft } from '@/components/api/discard-draft';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson } from '@/components/frame/person-context';
import { type DraftCall, saveDraft } from '@/components/new-import/drafts/queries';
import type { Draft } from '@/components/new-import/mapping/draft-choices';
import type { UploadedFile } from '@/components/new-import/starting/upload-file';
import { RequestProblem } from '@/lib/http/browser-fetch';

/** Choices are sent once they have been unchanged for this long. */
const REST_MS = 1_500;

/** A third of the time after which the server thinks that the page is gone. */
const HEARTBEAT_MS = 15_000;

const noop = () => undefined;

/** Why this page saves no more. */
export interface DraftLost {
  kind: 'held' | 'gone';
  message: string;
}

interface UseSaveDraftOptions {
  draftId: string;
  fileName: string;
  /** Null: the upload has not finished, and there is nothing to go on with elsewhere. */
  uploaded: UploadedFile | null;
  /** The same object as long as the choices are the same. */
  draft: Draft | null;
  /** Whether the import is being started, or was. */
  isStarted: boolean;
  /** Whether it is to be found again after its page was left, or its file put away; a closed tab always is. */
  isKept: () => boolean;
}

/**
 * Keeps the choices of a file on the server while its page is open, and says that somebody works at it. Stops when another
 * page has taken the import over.
 */
export function useSaveDraft(options: UseSaveDraftOptions) {
  const { draftId, fileName, uploaded, draft, isStarted, isKept } = options;
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  const [lost, setLost] = useState<DraftLost | null>(null);
  const sent = useRef<{ fileKey: string; draft: Draft }>(null);
  const saving = useRef<Promise<void>>(Promise.resolve());
  const isActive = uploaded !== null && draft !== null && !isStarted && lost === null;

  const send = useEffectEvent((how: DraftCall) => {
    if (!uploaded || !draft || isStarted || lost) return;
    if (how.leave && sent.current === null) return; // the server knows nothing of it
    // By identity: to compare what they say, tens of thousands of corrections would have to be written as text.
    const isNew = sent.current?.fileKey !== uploaded.fileKey || sent.current.draft !== draft;
    sent.current = { fileKey: uploaded.fileKey, draft };
    const file = { fileName, uploaded, choices: isNew ? draft : undefined };
    saving.current = saveDraft(tenantId, draftId, file, how).then(noop, (error: unknown) => {
      if (isNew) sent.current = null; // without a connection, for example: the next call sends it again
      if (!(error instanceof RequestProblem) || how.leave) return;
      if (error.code === 'import_draft_held') setLost({ kind: 'held', message: error.message });
      if (error.code === 'import_draft_not_found') setLost({ kind: 'gone', message: error.message });
    });
  });

  const fileKey = uploaded?.fileKey;
  useEffect(() => {
    if (!isActive) return;
    const timer = setTimeout(() => send({}), REST_MS);
    return () => clearTimeout(timer);
  }, [isActive, draft, fileKey]);

  useEffect(() => {
    if (!isActive) return;
    const timer = setInterval(() => send({}), HEARTBEAT_MS);
    // A laptop that sleeps may never say more.
    const hide = () => (document.visibilityState === 'hidden' ? send({ isUrgent: true }) : undefined);
    const leave = () => send({ isUrgent: true, leave: true });
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', leave);
    };
  }, [isActive]);
  const leave = useEffectEvent(() => {
    if (isKept()) return send({ isUrgent: true, leave: true });
    if (sent.current === null || isStarted || lost) return;
    // What is still being saved would come back after its removal.
    void saving.current
      .then(() => (sent.current === null ? null : discardDraft(tenantId, draftId)))
      .catch(noop) // whoever sees it in the list can discard it
      .then(() => queryClient.invalidateQueries({ queryKey: queryKeys.importDrafts(tenantId) }));
  });
  useEffect(() => () => leave(), []);

  return {
    lost,
    takeOver: () => {
      setLost(null);
      if (!uploaded || !draft) return;
      sent.current = { fileKey: uploaded.fileKey, draft };
      saveDraft(tenantId, draftId, { fileName, uploaded, choices: draft }, { takeOver: true }).catch(() =>
        setLost(lost),
      );
    },
  };
}
