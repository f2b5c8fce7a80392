import type { Language } from '@/lib/languages/language';
import { translatorOf } from '@/lib/messages/catalogues/speak';
import { layOutMail, type MailContent, momentInUtc } from '@/lib/messages/mail-layout';
import type { PasswordLinkPurpose } from '@/prisma/generated/enums';

export interface PasswordMail {
  purpose: PasswordLinkPurpose;
  language: Language;
  /** The recipient. */
  name: string;
  email: string;
  /** null for a system admin, who has no tenant. */
  tenantName: string | null;
  url: string;
  expiresAt: Date;
}

/** The mail with a link to set a password. */
export function passwordMail({ purpose, language, url, expiresAt, ...about }: PasswordMail): MailContent {
  const t = translatorOf(language);
  const { name, email, tenantName } = about;
  const place = tenantName === null ? 'Lading' : `Lading (${tenantName})`;
  const paragraphs = [
    t('mails.passwordLink.greeting', { name }),
    t(`mails.passwordLink.why.${purpose}`, { email, place }),
  ];
  const expiry = momentInUtc(expiresAt, language);
  const small = [t('mails.passwordLink.expiry', { expiry }), t('mails.passwordLink.unexpected')];
  return {
    subject: t(`mails.passwordLink.subject.${purpose}`, { place }),
    text: [...paragraphs, url, ...small].join('\n\n') + '\n',
    html: layOutMail({ language, button: t('mails.passwordLink.button'), url, paragraphs, small }),
  };
}
