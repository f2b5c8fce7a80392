import type { Metadata } from 'next';
import { titles } from '@/app/page-words';
import { Mark } from '@/components/frame/mark';
import { buttonClass } from '@/components/ui/button';
import { PlainLink } from '@/components/ui/plain-link';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('notFound') };
}

export default async function NotFoundPage() {
  const t = await titles();
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <div className="flex max-w-sm flex-col items-center gap-3 text-center">
        <Mark className="size-10" />
        <p className="stamp rounded-sm border border-line-strong px-2 py-0.5 text-muted">
          {t('undeliverable')}
        </p>
        <h1 className="text-lg font-semibold">{t('nothingHere')}</h1>
        <p className="text-muted">{t('mistyped')}</p>
        <PlainLink href="/imports" className={buttonClass({ variant: 'primary' })}>
          {t('goToImports')}
        </PlainLink>
      </div>
    </main>
  );
}
