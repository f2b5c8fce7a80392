import { countOf, formatCount } from '@/components/ui/format-number';
import { Notice } from '@/components/ui/notice';
import type { MendView } from '@/lib/mend-links/mend-link-schemas';

/** Thanks, and what has become of the rows that were sent: each is in one of the sentences. */
export function SentNotice({ sent, company }: { sent: MendView['sent']; company: string }) {
  const { delivered, running, failed, waiting } = sent;
  if (delivered + running + failed + waiting === 0) return null;
  const title =
    running > 0
      ? `Thank you. ${countOf(running, 'row is', 'rows are')} being imported…`
      : delivered > 0
        ? `Thank you. ${countOf(delivered, 'row', 'rows')} came in.`
        : 'Thank you. No row came in yet.';
  return (
    <Notice tone={running > 0 ? 'info' : failed > 0 ? 'warn' : 'ok'} title={title}>
      {running > 0 && delivered > 0 ? `${countOf(delivered, 'row has', 'rows have')} come in already. ` : ''}
      {failed > 0
        ? `${countOf(failed, 'row', 'rows')} that you sent still ${failed === 1 ? 'has' : 'have'} a problem: see below. `
        : ''}
      {waiting > 0 ? (
        <>
          {formatCount(waiting)} {waiting === 1 ? 'is' : 'are'} with <bdi>{company}</bdi>, who stopped the
          import.
        </>
      ) : null}
    </Notice>
  );
}
