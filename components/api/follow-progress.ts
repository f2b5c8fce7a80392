import { apiAddress } from '@/lib/http/browser-fetch';
import type { ImportProgress } from '@/lib/imports/import-schemas';

/**
 * Receives the progress of an import as the server sends it. Only while the page is in view: a browser opens no more than
 * six connections to a server, and every tab would hold one.
 * @param onProgress called with each progress; with null when it does not arrive this way any more, so that it has to be polled
 * @param onEnd called when the import has ended
 * @returns stops it
 */
export function followProgress(
  tenantId: string | null,
  jobId: string,
  onProgress: (progress: ImportProgress | null) => void,
  onEnd: () => void = () => {},
): () => void {
  if (typeof EventSource === 'undefined') return () => {};
  let source: EventSource | null = null;
  const close = () => {
    source?.close();
    source = null;
    onProgress(null);
  };
  const open = () => {
    if (source || document.hidden) return;
    source = new EventSource(apiAddress(`/delivery/bulk-order-creations/${jobId}/progress/stream`, tenantId));
    source.addEventListener('progress', ({ data }: MessageEvent<string>) =>
      onProgress(JSON.parse(data) as ImportProgress),
    );
    source.addEventListener('end', () => {
      onEnd();
      close();
    });
    source.addEventListener('error', () => onProgress(null)); // the browser connects again unless it was refused
  };
  const follow = () => (document.hidden ? close() : open());
  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    close();
  };
}
