'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { describeEnd, describeShare } from '@/components/import-job/describe-end';
import { useFormats } from '@/components/ui/use-formats';
import { isChanging } from '@/lib/imports/is-changing';
import type { Import } from '@/lib/imports/import-schemas';

/**
 * Lets a person do something else while an import runs: the title of the tab says how far it is and how it ended, and, if the
 * person allowed it and is looking elsewhere, a notification says that it is done.
 */
export function useAnnounceEnd(job: Import | undefined) {
  const t = useTranslations('importJob.describeEnd');
  const formats = useFormats();
  const wasChanging = useRef(false);
  const changes = job && isChanging(job);
  const end = job && !changes ? describeEnd(job, t) : null;
  const share = job && changes ? describeShare(job, formats) : null;
  const name = job?.name;

  useEffect(() => {
    if (!name || changes === undefined) return;
    if (changes) wasChanging.current = true;
    if (!wasChanging.current) return; // it had ended before: the title is the page's own
    const title = [changes ? share : end, name, 'Lading'].filter(Boolean).join(' · ');
    document.title = title;
    return () => {
      // The next page has a title of its own, and may have set it already.
      if (document.title === title) document.title = `${name} · Lading`;
    };
  }, [changes, share, end, name]);

  useEffect(() => {
    if (!end || !name || !wasChanging.current || !document.hidden) return;
    if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return;
    const notification = new Notification(end, { body: name, tag: location.pathname });
    notification.onclick = () => {
      window.focus();
      notification.close();
    };
  }, [end, name]);
}
