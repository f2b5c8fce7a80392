'use client';

import { FileSpreadsheet } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useFileLimits } from '@/components/new-import/reading/file-limits-context';
import { TemplateLink } from '@/components/new-import/reading/template-link';
import { SampleFiles } from '@/components/domain/sample-files';
import { TrySampleButton } from '@/components/domain/try-sample-button';
import { Button } from '@/components/ui/button';
import { useFormats } from '@/components/ui/use-formats';
import { acceptedExtensions } from '@/lib/table-files/file-kind';

/** Takes files: dropped anywhere on the page, picked, or pasted. */
export function ChooseFile({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = useTranslations('newImport.chooseFile');
  const formats = useFormats();
  const { maxFileBytes } = useFileLimits();
  return (
    <div className="flex flex-col items-center gap-5 rounded-md border-2 border-dashed border-line-strong/50 px-6 py-12 text-center">
      <FileSpreadsheet aria-hidden className="size-9 stroke-[1.5] text-accent" />
      <div>
        <p className="text-base font-semibold">{t('drop')}</p>
        <p className="mt-0.5 text-muted">{t('kinds', { size: formats.bytes(maxFileBytes) })}</p>
      </div>
      <PickFileButton label={t('choose')} variant="primary" isSeveral onFiles={onFiles} />
      <TrySampleButton onFile={(file) => onFiles([file])} />
      <SampleFiles />
      <TemplateLink />
    </div>
  );
}

export function PickFileButton({
  label,
  variant,
  size,
  isSeveral = false,
  onFiles,
}: {
  label: string;
  variant?: 'primary' | 'secondary';
  size?: 'sm' | 'md';
  /** Whether several files can be picked, and archives of them. */
  isSeveral?: boolean;
  onFiles: (files: File[]) => void;
}) {
  const t = useTranslations('newImport.chooseFile');
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const { current } = input;
    const files = [...(current?.files ?? [])];
    if (!current || files.length === 0) return;
    current.value = ''; // so that the same file can be chosen again after it was corrected
    onFiles(files);
  };
  // On a slow line, a file may be chosen before the page listens.
  const takeEarlier = useEffectEvent(take);
  useEffect(() => takeEarlier(), []);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={isSeveral ? `${acceptedExtensions},.zip` : acceptedExtensions}
        multiple={isSeveral}
        aria-label={t('input')}
        tabIndex={-1}
        className="sr-only"
        onChange={take}
      />
      <Button variant={variant} size={size} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
