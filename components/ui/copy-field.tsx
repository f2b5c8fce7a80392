'use client';

import { Check, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Announcement } from '@/components/ui/announcement';
import { Button, IconButton } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';

/**
 * Copies a text. Where the browser does not allow it (the page is served over plain HTTP), `onRefused` is
 * called.
 */
function useCopy(text: string, onRefused?: () => void) {
  const [copied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      onRefused?.();
      return;
    }
    setCopied(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCopied(false), 2000);
  };
  return { copied, copy };
}

/** A text with a copy button. */
export function CopyText({ label, text, className }: { label: string; text: string; className?: string }) {
  const t = useTranslations('ui.copyField');
  const { copied, copy } = useCopy(text);
  return (
    <span className={classNames('inline-flex max-w-full min-w-0 items-center gap-0.5', className)}>
      <code dir="ltr" className="truncate font-mono text-xs text-muted">
        {text}
      </code>
      <IconButton
        size="sm"
        label={copied ? t('copied') : label}
        icon={copied ? <Check className="text-ok" /> : <Copy className="text-faint" />}
        onClick={() => void copy()}
        className="size-6 [&>svg]:size-3.5"
      />
    </span>
  );
}

/** A text in a box of its own, to read, select or copy as a whole. */
export function CopyField({ label, text, hint }: { label: string; text: string; hint?: string }) {
  const t = useTranslations('ui.copyField');
  const box = useRef<HTMLElement>(null);
  const [refused, setRefused] = useState(false);
  const mark = () => {
    if (box.current) window.getSelection()?.selectAllChildren(box.current);
  };
  const { copied, copy } = useCopy(text, () => {
    mark();
    setRefused(true);
  });
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <div className="flex items-end justify-between gap-2">
        <span className="text-[0.8125rem] font-medium">{label}</span>
        <Button
          size="sm"
          variant="quiet"
          icon={copied ? <Check className="text-ok" /> : <Copy />}
          aria-label={copied ? undefined : t('copyOf', { label })}
          onClick={() => void copy()}
        >
          {copied ? t('copied') : t('copy')}
        </Button>
      </div>
      <code
        ref={box}
        dir="ltr"
        onClick={mark}
        className="rounded-md border bg-sunken px-2.5 py-2 font-mono text-xs leading-relaxed [overflow-wrap:anywhere] whitespace-pre-wrap"
      >
        {text}
      </code>
      <Announcement>{copied ? t('copied') : ''}</Announcement>
      {refused ? (
        <p role="status" className="text-[0.8125rem] text-warn">
          {t('refused')}
        </p>
      ) : hint ? (
        <p className="text-[0.8125rem] text-faint">{hint}</p>
      ) : null}
    </div>
  );
}
