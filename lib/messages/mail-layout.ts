import { directionOf, type Language } from '@/lib/languages/language';

/** The content of a mail, as plain text and as HTML. */
export interface MailContent {
  subject: string;
  text: string;
  html: string;
}

/** A moment in words, in UTC, since the reader's time zone is unknown. */
export function momentInUtc(at: Date, language: Language): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat(language, format).format(at)} UTC`;
}

interface Layout {
  language: Language;
  button: string;
  url: string;
  paragraphs: string[];
  small: string[];
}

/**
 * A mail with one link, as HTML. Simple enough for every mail program: no images, nothing loaded from elsewhere, inline styles.
 * @param layout the texts as plain text; line breaks of paragraphs stay
 */
export function layOutMail({ language, button, url, paragraphs, small }: Layout): string {
  const direction = directionOf(language);
  const paragraph = (text: string, style = '') =>
    `<p style="margin:0 0 16px;${style}">${escapeHtml(text)}</p>`;
  const link = escapeHtml(url);
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"></head>`,
    `<body dir="${direction}" style="margin:0;padding:24px;font:16px/1.5 system-ui,Arial,sans-serif;color:#1b2327;background:#ffffff">`,
    '<div style="max-width:36em">',
    ...paragraphs.map((text) => paragraph(text, 'white-space:pre-line')),
    `<p style="margin:0 0 16px"><a href="${link}" style="display:inline-block;padding:10px 16px;border-radius:6px;background:#0b5563;color:#ffffff;text-decoration:none;font-weight:600">${escapeHtml(button)}</a></p>`,
    `<p dir="ltr" style="margin:0 0 16px;font-size:13px;word-break:break-all;color:#526168">${link}</p>`,
    ...small.map((text) => paragraph(text, 'font-size:14px;color:#526168')),
    '</div></body></html>',
  ].join('\n');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => entities[mark]!);
}
