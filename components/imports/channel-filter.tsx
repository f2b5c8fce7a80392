import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { channelIcons } from '@/components/domain/channel-mark';
import { ToggleChip } from '@/components/ui/toggle-chip';
import { type Channel, channels } from '@/lib/import-jobs/channels';

/** Filters imports by channel: all, or one. */
export function ChannelFilter({
  channel,
  onChange,
  children,
}: {
  channel: Channel | undefined;
  onChange: (channel: Channel | undefined) => void;
  /** Further filters, beside it. */
  children?: ReactNode;
}) {
  const t = useTranslations('imports.channelFilter');
  const names = useTranslations('domain.channels');
  return (
    <div role="group" aria-label={t('label')} className="mb-3 flex flex-wrap gap-1.5">
      <ToggleChip label={t('all')} pressed={channel === undefined} onClick={() => onChange(undefined)} />
      {channels.map((option) => {
        const Icon = channelIcons[option];
        return (
          <ToggleChip
            key={option}
            label={names(`${option}.many`)}
            icon={<Icon aria-hidden />}
            pressed={channel === option}
            onClick={() => onChange(option)}
          />
        );
      })}
      {children}
    </div>
  );
}
