import { useTranslations } from 'use-intl';
import { Fact } from '@/components/ui/panel';
import { useFormats } from '@/components/ui/use-formats';

/** Which version of a thing its sender has sent last: a number or a moment; nothing where the sender sends none. */
export function SourceVersionFact({ version }: { version: string | number | null }) {
  const t = useTranslations('domain');
  const formats = useFormats();
  if (version === null) return null;
  return (
    <Fact label={t('sourceVersion')}>
      <bdi>{typeof version === 'number' ? version : formats.exact(version)}</bdi>
    </Fact>
  );
}
