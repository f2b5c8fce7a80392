import type { ReactNode } from 'react';

/**
 * The name of a control whose words are explained by a longer label. It has the words that are seen, because that is what
 * people say who speak to their computer (WCAG 2.5.3).
 * @param shown what stands on the control; anything but a text is taken to be in the label
 */
export function fullLabel(shown: ReactNode, label: string | undefined): string | undefined {
  if (label === undefined || typeof shown !== 'string') return label;
  return label.toLowerCase().includes(shown.toLowerCase()) ? label : `${shown}: ${label}`;
}
