import { FileSpreadsheet, Network } from 'lucide-react';
import type { Channel } from '@/lib/import-jobs/channels';

export const channelLabels: Record<Channel, { one: string; many: string }> = {
  spreadsheet: { one: 'Spreadsheet', many: 'Spreadsheets' },
  erp: { one: 'ERP batch', many: 'ERP batches' },
};

export const channelIcons: Record<Channel, typeof FileSpreadsheet> = {
  spreadsheet: FileSpreadsheet,
  erp: Network,
};

/** How an import came in: an icon and the word. */
export function ChannelMark({ channel }: { channel: Channel }) {
  const Icon = channelIcons[channel];
  return (
    <span className="inline-flex shrink-0 items-center gap-1 text-muted">
      <Icon aria-hidden className="size-3.5" />
      {channelLabels[channel].one}
    </span>
  );
}
