import type { Language } from '@/lib/languages/language';
import { translatorOf } from '@/lib/messages/catalogues/speak';
import { layOutMail, type MailContent, momentInUtc } from '@/lib/messages/mail-layout';

export interface MendMail {
  language: Language;
  /** Who asks. */
  company: string;
  /** The import's name. */
  file: string;
  /** In the words of whoever asks; null: none. */
  message: string | null;
  url: string;
  expiresAt: Date;
}

/** The mail with a mend link. */
export function mendMail({ language, company, file, message, url, expiresAt }: MendMail): MailContent {
  const t = translatorOf(language);
  const request = t('mails.mendLink.request', { company, file });
  const paragraphs = [...(message === null ? [] : [message]), request];
  const until = t('mails.mendLink.expiry', { expiry: momentInUtc(expiresAt, language) });
  const button = t('mails.mendLink.button');
  return {
    subject: t('mails.mendLink.subject', { company, file }),
    text: [...paragraphs, url, until].join('\n\n') + '\n',
    html: layOutMail({ language, button, url, paragraphs, small: [until] }),
  };
}
