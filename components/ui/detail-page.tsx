'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { buttonClass } from '@/components/ui/button';
import { useErrorWords } from '@/components/ui/error-words';
import type { ThingName } from '@/components/ui/list-names';
import { PageHeader } from '@/components/ui/page-header';
import { Skeleton } from '@/components/ui/skeleton';
import { EmptyState, ErrorState } from '@/components/ui/states';

/**
 * The page of one thing: the thing itself, or a placeholder while it loads, an error, or a note that it does
 * not exist.
 */
export function DetailPage<Thing>({
  noun,
  thing,
  error,
  onRetry,
  missing,
  skeleton,
  children,
}: {
  noun: ThingName;
  /** Undefined: not loaded yet. */
  thing: Thing | undefined;
  error: unknown;
  onRetry: () => void;
  /** Shown if it does not exist. */
  missing: ReactNode;
  /** Placeholder for everything below the heading. */
  skeleton: ReactNode;
  children: (thing: Thing) => ReactNode;
}) {
  const t = useTranslations('ui.things');
  const readError = useErrorWords();
  if (thing !== undefined) return children(thing);
  if (error) {
    if (readError(error).isMissing) return missing;
    return (
      <>
        <h1 className="sr-only">{t(`${noun}.failed`)}</h1>
        <ErrorState title={t(`${noun}.failed`)} error={error} onRetry={onRetry} />
      </>
    );
  }
  return (
    <div role="status" aria-label={t(`${noun}.loading`)}>
      <Skeleton className="mb-2 h-4 w-16" />
      <Skeleton className="mb-2 h-7 w-72 max-w-full" />
      <Skeleton className="mb-6 h-4 w-56" />
      {skeleton}
    </div>
  );
}

interface WayBack {
  href: string;
  /** The list that it links back to. */
  label: string;
}

/** The heading of a detail page: the link back to the list, the name, the status, and the actions. */
export function DetailHeading({
  back,
  mark,
  title,
  badge,
  actions,
  children,
}: {
  back: WayBack;
  /** The kind of thing, beside the link back. */
  mark?: ReactNode;
  title: ReactNode;
  badge?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <PageHeader
      eyebrow={
        <span className="inline-flex flex-wrap items-center gap-x-3">
          <Link href={back.href} className="underline-offset-2 hover:underline">
            {back.label}
          </Link>
          {mark}
        </span>
      }
      title={
        <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
          <bdi>{title}</bdi>
          {badge}
        </span>
      }
      actions={actions}
    >
      {children}
    </PageHeader>
  );
}

/** Shown if a thing does not exist or this person may not see it, without revealing which. */
export function MissingThing({
  icon,
  title,
  back,
  children,
}: {
  icon: ReactNode;
  title: string;
  back: WayBack;
  children: ReactNode;
}) {
  return (
    <div className="rounded-lg border bg-surface">
      <EmptyState
        isPage
        icon={icon}
        title={title}
        action={
          <Link href={back.href} className={buttonClass({ variant: 'primary' })}>
            {back.label}
          </Link>
        }
      >
        {children}
      </EmptyState>
    </div>
  );
}
