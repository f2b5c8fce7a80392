import type { Language } from '@/lib/languages/language';
import { fillWords, layOutMail, type MailContent, momentInUtc } from '@/lib/messages/mail-layout';
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

interface Words {
  subject: Record<PasswordLinkPurpose, string>;
  greeting: string;
  why: Record<PasswordLinkPurpose, string>;
  button: string;
  expiry: string;
  unexpected: string;
}

/** `{place}` is Lading with the recipient's tenant: "Lading (Northwind Couriers)". */
const words: Record<Language, Words> = {
  en: {
    subject: {
      invitation: 'Your account for {place}',
      reset: 'Set a new password for {place}',
      forgotten: 'Set a new password for {place}',
    },
    greeting: 'Hello {name},',
    why: {
      invitation:
        'An administrator has made an account for you: {place}. You sign in as {email}. Choose your password first:',
      reset:
        'An administrator has made this link for your account {email}: {place}. Set a new password with it:',
      forgotten: 'You have asked for a new password for your account {email}: {place}. Set it here:',
    },
    button: 'Set password',
    expiry: 'The link works once, until {expiry}.',
    unexpected: 'If you did not expect this mail, you need do nothing: without the link nothing changes.',
  },
  de: {
    subject: {
      invitation: 'Ihr Konto für {place}',
      reset: 'Neues Passwort für {place} festlegen',
      forgotten: 'Neues Passwort für {place} festlegen',
    },
    greeting: 'Guten Tag {name},',
    why: {
      invitation:
        'ein Administrator hat ein Konto für Sie angelegt: {place}. Sie melden sich als {email} an. Legen Sie zuerst Ihr Passwort fest:',
      reset:
        'ein Administrator hat diesen Link für Ihr Konto {email} erstellt: {place}. Legen Sie damit ein neues Passwort fest:',
      forgotten:
        'Sie haben ein neues Passwort für Ihr Konto {email} angefordert: {place}. Legen Sie es hier fest:',
    },
    button: 'Passwort festlegen',
    expiry: 'Der Link funktioniert einmal, bis {expiry}.',
    unexpected:
      'Wenn Sie diese E-Mail nicht erwartet haben, müssen Sie nichts tun: Ohne den Link ändert sich nichts.',
  },
  fr: {
    subject: {
      invitation: 'Votre compte pour {place}',
      reset: 'Définir un nouveau mot de passe pour {place}',
      forgotten: 'Définir un nouveau mot de passe pour {place}',
    },
    greeting: 'Bonjour {name},',
    why: {
      invitation:
        'Un administrateur a créé un compte pour vous : {place}. Vous vous connectez avec {email}. Choisissez d’abord votre mot de passe :',
      reset:
        'Un administrateur a créé ce lien pour votre compte {email} : {place}. Définissez-y un nouveau mot de passe :',
      forgotten:
        'Vous avez demandé un nouveau mot de passe pour votre compte {email} : {place}. Définissez-le ici :',
    },
    button: 'Définir le mot de passe',
    expiry: 'Le lien fonctionne une seule fois, jusqu’au {expiry}.',
    unexpected:
      'Si vous n’attendiez pas cet e-mail, vous n’avez rien à faire : sans le lien, rien ne change.',
  },
  es: {
    subject: {
      invitation: 'Su cuenta para {place}',
      reset: 'Establecer una contraseña nueva para {place}',
      forgotten: 'Establecer una contraseña nueva para {place}',
    },
    greeting: 'Hola, {name}:',
    why: {
      invitation:
        'Un administrador ha creado una cuenta para usted: {place}. Inicia sesión como {email}. Elija primero su contraseña:',
      reset:
        'Un administrador ha creado este enlace para su cuenta {email}: {place}. Establezca con él una contraseña nueva:',
      forgotten: 'Ha pedido una contraseña nueva para su cuenta {email}: {place}. Establézcala aquí:',
    },
    button: 'Establecer contraseña',
    expiry: 'El enlace funciona una sola vez, hasta el {expiry}.',
    unexpected: 'Si no esperaba este correo, no tiene que hacer nada: sin el enlace no cambia nada.',
  },
  ar: {
    subject: {
      invitation: 'حسابك في {place}',
      reset: 'تعيين كلمة مرور جديدة في {place}',
      forgotten: 'تعيين كلمة مرور جديدة في {place}',
    },
    greeting: 'مرحبًا {name}،',
    why: {
      invitation: 'أنشأ أحد المسؤولين حسابًا لك: {place}. تسجّل الدخول بالعنوان {email}. اختر كلمة مرورك أولًا:',
      reset: 'أنشأ أحد المسؤولين هذا الرابط لحسابك {email}: {place}. عيّن به كلمة مرور جديدة:',
      forgotten: 'طلبت كلمة مرور جديدة لحسابك {email}: {place}. عيّنها هنا:',
    },
    button: 'تعيين كلمة المرور',
    expiry: 'يعمل الرابط مرة واحدة، حتى {expiry}.',
    unexpected: 'إذا لم تكن تتوقع هذه الرسالة فلا داعي لفعل شيء: بدون الرابط لا يتغيّر شيء.',
  },
};

/** The mail with a link to set a password. */
export function passwordMail({ purpose, language, url, expiresAt, ...about }: PasswordMail): MailContent {
  const { subject, greeting, why, button, expiry, unexpected } = words[language];
  const filled = (text: string) =>
    fillWords(text, {
      name: about.name,
      email: about.email,
      place: about.tenantName === null ? 'Lading' : `Lading (${about.tenantName})`,
      expiry: momentInUtc(expiresAt, language),
    });
  const [hello, reason, until, advice] = [greeting, why[purpose], expiry, unexpected].map(filled) as [
    string,
    string,
    string,
    string,
  ];
  return {
    subject: filled(subject[purpose]),
    text: [hello, reason, url, until, advice].join('\n\n') + '\n',
    html: layOutMail({ language, button, url, paragraphs: [hello, reason], small: [until, advice] }),
  };
}
