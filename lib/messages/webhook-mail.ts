import type { Language } from '@/lib/languages/language';
import { translatorOf } from '@/lib/messages/catalogues/speak';
import { layOutMail, type MailContent } from '@/lib/messages/mail-layout';

export interface WebhookMail {
  language: Language;
  company: string;
  /** The host of the webhook's address. */
  host: string;
  reason: 'failing' | 'gone';
  /** Of the page that shows webhooks. */
  url: string;
}

/** The mail that says that a webhook was switched off. */
export function webhookMail({ language, company, host, reason, url }: WebhookMail): MailContent {
  const t = translatorOf(language);
  const paragraphs = [t(`mails.webhookOff.why.${reason}`, { host, company }), t('mails.webhookOff.what')];
  const button = t('mails.webhookOff.button');
  return {
    subject: t('mails.webhookOff.subject', { host }),
    text: [...paragraphs, url].join('\n\n') + '\n',
    html: layOutMail({ language, button, url, paragraphs, small: [] }),
  };
}
