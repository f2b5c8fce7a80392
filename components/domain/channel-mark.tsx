import { FileSpreadsheet, Network } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Channel } from '@/lib/import-jobs/channels';

export const channelIcons: Record<Channel, typeof FileSpreadsheet> = {
  spreadsheet: FileSpreadsheet,
  erp: Network,
};

/** How an import came in: an icon and the word. */
export function ChannelMark({ channel }: { channel: Channel }) {
  const t = useTranslations('domain.channels');
  const Icon = channelIcons[channel];
  return (
    <span className="inline-flex shrink-0 items-center gap-1 text-muted">
      <Icon aria-hidden className="size-3.5" />
      {t(`${channel}.one`)}
    </span>
  );
}
