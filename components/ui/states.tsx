'use client';

import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { useErrorWords } from '@/components/ui/error-words';
import { Notice } from '@/components/ui/notice';

/** Shown where a list has nothing to show. */
export function EmptyState({
  icon,
  title,
  children,
  action,
  className,
  isPage = false,
}: {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
  /** It is all that the page shows: its title is the page's. */
  isPage?: boolean;
}) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div className={classNames('flex flex-col items-center gap-3 px-6 py-14 text-center', className)}>
      {icon ? <div className="text-accent [&>svg]:size-8 [&>svg]:stroke-[1.5]">{icon}</div> : null}
      <Heading className="text-base font-semibold">{title}</Heading>
      {children ? <div className="max-w-md text-balance text-muted">{children}</div> : null}
      {action}
    </div>
  );
}

/** Shown where something could not be loaded: the reason, and a button to try again. */
export function ErrorState({
  title,
  error,
  onRetry,
  className,
}: {
  title: string;
  error: unknown;
  onRetry?: () => void;
  className?: string;
}) {
  const t = useTranslations();
  const readError = useErrorWords();
  return (
    <Notice
      tone="bad"
      title={title}
      className={className}
      action={
        onRetry ? (
          <Button size="sm" icon={<RotateCw />} onClick={onRetry}>
            {t('common.tryAgain')}
          </Button>
        ) : null
      }
    >
      {readError(error).message ?? t('ui.problem.pageDidNotWork')}
    </Notice>
  );
}
