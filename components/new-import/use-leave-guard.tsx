'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useAskBeforeClose } from '@/components/ui/use-ask-before-close';

/**
 * Asks before the person leaves a page with unsaved work: by closing the tab or reloading (the browser's own
 * question), by following a link, or by Back. To catch Back, it pushes a history entry with the same
 * address; popping that entry triggers the question.
 * @param what whether the server has the file, so that it is found again on any computer; or that several files are left
 * @returns the question, to be rendered somewhere on the page
 */
export function useLeaveGuard(active: boolean, what: 'uploaded' | 'notUploaded' | 'several'): ReactNode {
  const t = useTranslations('newImport.leaveGuard');
  const router = useRouter();
  const [leave, setLeave] = useState<{ go: () => void } | null>(null);
  const ask = useEffectEvent((go: () => void) => setLeave({ go }));
  useAskBeforeClose(active);
  const follow = useEffectEvent((address: string) => router.push(address));

  useEffect(() => {
    if (!active) return;
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || link.target === '_blank' || link.hasAttribute('download'))
        return;
      if (link.origin !== location.origin) return; // the browser asks, as when the tab is closed
      if (link.pathname === location.pathname) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey) return; // opens in another tab
      event.preventDefault();
      event.stopPropagation();
      ask(() => follow(link.pathname + link.search + link.hash));
    };
    const holdHistory = () => window.history.pushState({ isLeaveGuard: true }, '', window.location.href);
    const back = ({ state }: PopStateEvent) => {
      // Moving to or from an anchor within the page does not leave it.
      if (state === null || state.isLeaveGuard) return;
      holdHistory(); // restore the entry until the question is answered
      ask(() => window.history.go(-2));
    };
    holdHistory();
    window.addEventListener('popstate', back);
    // Runs before Next's own handler, which would follow the link.
    document.addEventListener('click', click, { capture: true });
    return () => {
      window.removeEventListener('popstate', back);
      document.removeEventListener('click', click, { capture: true });
    };
  }, [active]);

  return (
    <ConfirmDialog
      open={active && leave !== null}
      onOpenChange={(open) => (open ? undefined : setLeave(null))}
      title={t(what === 'several' ? 'titleOfSeveral' : 'title')}
      confirmLabel={t('leave')}
      cancelLabel={t('stay')}
      onConfirm={() => {
        leave?.go();
        setLeave(null);
      }}
    >
      <p>{t(what)}</p>
    </ConfirmDialog>
  );
}
