'use client';

import { useRef, useState } from 'react';
import { docsWords as words } from '@/components/docs/docs-words';
import { Button } from '@/components/ui/button';

/** A call as a command for a shell, with a button that copies it. */
export function CopyCurl({ text }: { text: string }) {
  const box = useRef<HTMLElement>(null);
  /** What was copied: once it changes, the button no longer says that it is. */
  const [copied, setCopied] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
      setRefused(false);
    } catch {
      // Not allowed over plain HTTP.
      if (box.current) window.getSelection()?.selectAllChildren(box.current);
      setRefused(true);
    }
  }

  return (
    <div className="flex min-w-0 flex-col gap-1">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="text-[0.8125rem] font-medium">{words.curl}</span>
        <Button size="sm" onClick={() => void copy()}>
          {copied === text ? words.copied : words.copyCurl}
        </Button>
      </div>
      <code
        ref={box}
        className="rounded-md border bg-sunken px-2.5 py-2 font-mono text-xs leading-relaxed [overflow-wrap:anywhere] whitespace-pre-wrap"
      >
        {text}
      </code>
      <p role="status" className="text-[0.8125rem] text-warn">
        {isRefused ? words.copyRefused : ''}
      </p>
    </div>
  );
}
