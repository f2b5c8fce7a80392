import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { countOf } from '@/components/ui/format-number';
import { formatMinute, RelativeTime } from '@/components/ui/relative-time';
import type { MendLinkEntry } from '@/lib/mend-links/mend-link-schemas';

/** One mend link: for whom it is, who made it, until when it works, and what became of it. */
export function MendLinkItem({ link, onWithdraw }: { link: MendLinkEntry; onWithdraw: () => void }) {
  const { state, made_for: madeFor } = link;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b py-2.5 last:border-b-0">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <strong dir="auto" className="font-medium [overflow-wrap:anywhere]">
            {madeFor ?? 'For whoever has the link'}
          </strong>
          {state === 'active' ? (
            <Badge tone="accent">until {formatMinute(link.expires_at)}</Badge>
          ) : (
            <Badge>{state === 'expired' ? 'expired' : 'withdrawn'}</Badge>
          )}
        </p>
        <p className="text-[0.8125rem] text-muted">
          Made by {link.created_by_name} <RelativeTime at={link.created_at} />
          {' · '}
          {link.last_opened_at ? (
            <>
              opened <RelativeTime at={link.last_opened_at} />
            </>
          ) : (
            'not opened yet'
          )}
          {' · '}
          {link.sent_rows > 0
            ? `${countOf(link.sent_rows, 'row', 'rows')} sent back`
            : 'nothing sent back yet'}
        </p>
        {link.message ? (
          <p dir="auto" className="text-[0.8125rem] [overflow-wrap:anywhere] whitespace-pre-line text-faint">
            {link.message}
          </p>
        ) : null}
      </div>
      {state === 'active' ? (
        <Button
          size="sm"
          variant="quiet"
          aria-label={`Withdraw the link${madeFor ? ` for ${madeFor}` : ''}`}
          onClick={onWithdraw}
        >
          Withdraw
        </Button>
      ) : null}
    </li>
  );
}
