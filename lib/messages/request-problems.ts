import type { Language } from '@/lib/languages/language';

/** Problems with a part of a request for which neither zod nor the rules of rows have a message. */
export type RequestProblem = 'required' | 'not_storable' | 'not_on_one_line';

const sentences: Record<RequestProblem, Record<Language, string>> = {
  required: {
    en: 'Required, but missing',
    de: 'Pflichtangabe fehlt',
    fr: 'Obligatoire, mais absent',
    es: 'Obligatorio, pero falta',
    ar: 'مطلوب لكنه مفقود',
  },
  not_storable: {
    en: 'U+0000 and half a surrogate pair cannot be stored; leave them out',
    de: 'U+0000 und ein halbes Surrogatpaar können nicht gespeichert werden; lassen Sie sie weg',
    fr: 'U+0000 et une moitié de paire de substitution ne peuvent pas être enregistrés ; supprimez-les',
    es: 'U+0000 y medio par sustituto no se pueden guardar; elimínelos',
    ar: 'لا يمكن حفظ المحرف U+0000 ولا نصف زوج بديل؛ احذفهما',
  },
  not_on_one_line: {
    en: 'One line only, without control characters such as tabs',
    de: 'Nur eine Zeile, ohne Steuerzeichen wie Tabulatoren',
    fr: 'Une seule ligne, sans caractères de contrôle tels que des tabulations',
    es: 'Una sola línea, sin caracteres de control como tabuladores',
    ar: 'سطر واحد فقط، دون محارف تحكم مثل علامات الجدولة',
  },
};

/** The message for a problem. */
export function requestProblemMessage(problem: RequestProblem, language: Language): string {
  return sentences[problem][language];
}
