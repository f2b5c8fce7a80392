import type { ReactNode } from 'react';

/** What a file or a person has written, within a sentence: its direction is its own. For `t.rich`. */
export const bdi = (chunks: ReactNode) => <bdi>{chunks}</bdi>;

/** What is less important in a sentence. For `t.rich`. */
export const muted = (chunks: ReactNode) => <span className="text-muted">{chunks}</span>;

/** What is only said besides. For `t.rich`. */
export const faint = (chunks: ReactNode) => <span className="text-faint">{chunks}</span>;

/** What is wrong. For `t.rich`. */
export const bad = (chunks: ReactNode) => <span className="text-bad">{chunks}</span>;

/** What a sentence is about. For `t.rich`. */
export const strong = (chunks: ReactNode) => <span className="font-medium">{chunks}</span>;
