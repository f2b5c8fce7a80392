'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useHeldElsewhere } from '@/components/domain/use-held-elsewhere';
import { usePerson, useTenantKey } from '@/components/frame/person-context';
import { draftQuery, saveDraft } from '@/components/new-import/drafts/queries';
import { noteResumed } from '@/components/new-import/drafts/resumed-files';
import { keepDraft, readDraft } from '@/components/new-import/mapping/draft-choices';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Spinner } from '@/components/ui/spinner';
import { RequestProblem } from '@/lib/http/browser-fetch';
import { contentTypes } from '@/lib/import-files/content-types';

/** Goes on with an unfinished import: fetches its file and its choices. Asks first if somebody works at it. */
export function ResumeDraft({ draftId, onFile }: { draftId: string; onFile: (file: File) => void }) {
  const t = useTranslations('newImport.resumeDraft');
  const tCommon = useTranslations('common');
  const { tenantId } = usePerson();
  const tenant = useTenantKey();
  const draft = useQuery(draftQuery(tenantId, draftId));
  const found = draft.data;
  const open = useMutation({
    mutationFn: async (takeOver: boolean) => {
      if (!found) throw new Error('The unfinished import is not loaded');
      const { file_name: fileName, file_key: fileKey, file_kind: fileKind } = found;
      const uploaded = { fileKey, fileKind };
      if (takeOver)
        await saveDraft(tenantId, draftId, { fileName, uploaded, choices: undefined }, { takeOver });
      const response = await fetch(found.file_url);
      if (!response.ok) throw new Error(`The stored file answered ${response.status}`);
      const file = new File([await response.blob()], fileName, { type: contentTypes[fileKind] });
      const choices = readDraft(found.choices);
      if (choices) keepDraft(tenant, choices);
      noteResumed(file, {
        ...{ draftId, uploaded, draft: choices ?? { reading: {}, headerRow: null } },
        customer: found.received?.customer ?? null,
      });
      return file;
    },
    onSuccess: onFile,
  });
  const heldBy = useHeldElsewhere()(found?.held_by ?? null);
  const isFree = found !== undefined && heldBy === null;
  const openFree = useEffectEvent(() => open.mutate(false));
  useEffect(() => {
    if (isFree) openFree();
  }, [isFree]);

  const error = draft.error ?? open.error;
  if (error) {
    return (
      <Notice
        tone="warn"
        className="mb-5"
        title={t('failed')}
        action={
          <Button size="sm" onClick={() => (found ? open.mutate(false) : void draft.refetch())}>
            {tCommon('tryAgain')}
          </Button>
        }
      >
        {error instanceof RequestProblem ? error.message : t('noFile')}
      </Notice>
    );
  }
  if (heldBy && !open.isPending) {
    const { name, is_you: isYou } = heldBy;
    return (
      <Notice
        tone="warn"
        className="mb-5"
        title={isYou ? t('openElsewhere') : t('heldBy', { name })}
        action={
          <Button size="sm" onClick={() => open.mutate(true)}>
            {t('takeOver')}
          </Button>
        }
      >
        {isYou ? t('takeOverOwn') : t('takeOverOthers')}
      </Notice>
    );
  }
  return (
    <p role="status" className="mb-5 flex items-center gap-2 text-muted">
      <Spinner />
      {t('fetching')}
    </p>
  );
}
