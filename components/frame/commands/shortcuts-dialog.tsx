'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { FormDialog } from '@/components/ui/form-dialog';
import { KeyCaps, useKeyNames } from '@/components/ui/keys';
import { shownSheetKeys } from '@/components/ui/sheet-grid/shown-keys';
import { type ShortcutName, shortcuts } from '@/components/ui/shortcuts';
import { switchSingleKeys, useSingleKeys } from '@/components/ui/single-keys';
import { TickBox } from '@/components/ui/tick-box';

const names = Object.keys(shortcuts) as ShortcutName[];

/** All shortcuts with what they do, and the switch for those of a single key. */
export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('commands.help');
  const common = useTranslations('common');
  const areOn = useSingleKeys();
  return (
    <FormDialog open={open} onClose={onClose} title={t('title')}>
      <section>
        <h3 className="mb-1 text-[0.8125rem] font-semibold text-muted">{t('everywhere')}</h3>
        <dl className="divide-y">
          {names
            .filter((name) => areOn || shortcuts[name].withControl)
            .map((name) => (
              <Line key={name} does={t(`does.${name}`)} keys={keysOf(name)} />
            ))}
        </dl>
      </section>
      <TickBox label={t('singleKeys')} hint={t('singleKeysHint')} isOn={areOn} onChange={switchSingleKeys} />
      <section>
        <h3 className="mb-1 text-[0.8125rem] font-semibold text-muted">{t('inGrid')}</h3>
        <dl className="divide-y">
          {shownSheetKeys.map(({ word, keys }) => (
            <Line key={word} does={t(`grid.${word}`)} keys={keys} />
          ))}
        </dl>
      </section>
      <div className="flex justify-end">
        <Button variant="primary" onClick={onClose}>
          {common('close')}
        </Button>
      </div>
    </FormDialog>
  );
}

function Line({ does, keys }: { does: string; keys: readonly string[] }) {
  return (
    <div className="flex items-center justify-between gap-4 py-1.5">
      <dt>{does}</dt>
      <dd>
        <KeyCaps pressed={useKeyNames(keys)} />
      </dd>
    </div>
  );
}

function keysOf(name: ShortcutName): string[] {
  const { key, withControl } = shortcuts[name];
  return withControl ? ['Control', key] : [key];
}
