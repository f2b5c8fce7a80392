import type { useTranslations } from 'use-intl';
import type { Formats } from '@/components/ui/use-formats';
import { kindOfChosenFile } from '@/lib/table-files/file-kind';

/**
 * Why a file is not worth reading, in words; null if it is.
 * @param maxFileBytes the server's limit
 */
export function refuseFile(
  { name, size }: { name: string; size: number },
  maxFileBytes: number,
  t: ReturnType<typeof useTranslations<'newImport.refuseFile'>>,
  formats: Pick<Formats, 'bytes'>,
): string | null {
  if (!kindOfChosenFile(name)) {
    const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
    return extension ? t('extension', { name, extension }) : t('noExtension', { name });
  }
  if (size === 0) return t('empty');
  if (size > maxFileBytes) {
    return t('tooLarge', { size: formats.bytes(size), limit: formats.bytes(maxFileBytes) });
  }
  return null;
}
