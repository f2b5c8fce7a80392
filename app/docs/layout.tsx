import type { ReactNode } from 'react';
import { DocsFrame } from '@/components/docs/docs-frame';
import '@/app/docs/docs.css';

/** All documentation: for whoever writes a program, without signing in. */
export default function DocsLayout({ children }: { children: ReactNode }) {
  return <DocsFrame>{children}</DocsFrame>;
}
