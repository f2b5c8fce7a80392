import type { Language } from '@/lib/languages/language';
import { fillWords, layOutMail, type MailContent, momentInUtc } from '@/lib/messages/mail-layout';

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

interface Words {
  subject: string;
  request: string;
  button: string;
  expiry: string;
}

const words: Record<Language, Words> = {
  en: {
    subject: '{company}: rows of {file} to correct',
    request:
      '{company} could not take some rows of {file}. Please correct them here; you need no account for it:',
    button: 'Correct rows',
    expiry: 'The link works until {expiry}. Do not pass it on: whoever has it sees these rows.',
  },
  de: {
    subject: '{company}: Zeilen von {file} zu korrigieren',
    request:
      '{company} konnte einige Zeilen von {file} nicht übernehmen. Bitte korrigieren Sie sie hier; Sie brauchen dafür kein Konto:',
    button: 'Zeilen korrigieren',
    expiry:
      'Der Link funktioniert bis {expiry}. Geben Sie ihn nicht weiter: Wer ihn hat, sieht diese Zeilen.',
  },
  fr: {
    subject: '{company} : lignes de {file} à corriger',
    request:
      '{company} n’a pas pu reprendre certaines lignes de {file}. Veuillez les corriger ici ; aucun compte n’est nécessaire :',
    button: 'Corriger les lignes',
    expiry: 'Le lien fonctionne jusqu’au {expiry}. Ne le transmettez pas : quiconque l’a voit ces lignes.',
  },
  es: {
    subject: '{company}: filas de {file} por corregir',
    request:
      '{company} no pudo tomar algunas filas de {file}. Corríjalas aquí, por favor; no necesita ninguna cuenta:',
    button: 'Corregir filas',
    expiry: 'El enlace funciona hasta el {expiry}. No lo comparta: quien lo tiene ve estas filas.',
  },
  ar: {
    subject: '{company}: صفوف من {file} تحتاج إلى تصحيح',
    request: 'تعذّر على {company} استلام بعض صفوف {file}. نرجو تصحيحها هنا، ولا تحتاج إلى حساب:',
    button: 'تصحيح الصفوف',
    expiry: 'يعمل الرابط حتى {expiry}. لا تشاركه مع غيرك: من لديه الرابط يرى هذه الصفوف.',
  },
};

/** The mail with a mend link. */
export function mendMail({ language, company, file, message, url, expiresAt }: MendMail): MailContent {
  const { subject, request, button, expiry } = words[language];
  const filled = (text: string) =>
    fillWords(text, { company, file, expiry: momentInUtc(expiresAt, language) });
  const paragraphs = [...(message === null ? [] : [message]), filled(request)];
  const until = filled(expiry);
  return {
    subject: filled(subject),
    text: [...paragraphs, url, until].join('\n\n') + '\n',
    html: layOutMail({ language, button, url, paragraphs, small: [until] }),
  };
}
