/**
 * The errors that a cell of Excel, LibreOffice or Google Sheets shows, in the languages in which their names
 * differ.
 */
const errors = new Set(
  (
    '#N/A #N/D #NV #N/B #ND #YOK #Н/Д #Ν/Δ ' +
    '#REF! #BEZUG! #¡REF! #RIF! #VERW! #ADR! #BAŞV! #ССЫЛКА! #HIV! #ODKAZ! ' +
    '#VALUE! #WERT! #VALEUR! #¡VALOR! #VALORE! #VALOR! #WAARDE! #ARG! #DEĞER! #ЗНАЧ! #ÉRTÉK! #HODNOTA! ' +
    '#NAME? #NOM? #¿NOMBRE? #NOME? #NAAM? #NAZWA? #AD? #ИМЯ? #NÉV? #NÁZEV? ' +
    '#DIV/0! #¡DIV/0! #DEEL/0! #DZIEL/0! #SAYI/0! #ДЕЛ/0! #ZÉRÓOSZTÓ! #DĚLENÍ_NULOU! ' +
    '#NUM! #ZAHL! #NOMBRE! #¡NUM! #NÚM! #¡NÚM! #GETAL! #LICZBA! #SAYI! #ЧИСЛО! #SZÁM! #ČÍSLO! ' +
    '#NULL! #NUL! #¡NULO! #NULO! #NULLO! #LEEG! #ZERO! #BOŞ! #ПУСТО! #NULLA! ' +
    '#SPILL! #ÜBERLAUF! #EINGABE! #PROPAGATION! #¡DESBORDAMIENTO! #ESPANSIONE! #CALC! #CALCUL! #¡CALC! #KALK! ' +
    '#FIELD! #FELD! #BLOCKED! #BLOCKIERT! #UNKNOWN! #UNBEKANNT! #CONNECT! #BUSY! #GETTING_DATA #ERROR! #PYTHON!'
  ).split(' '),
);

/** LibreOffice shows some of its errors by number: Err:502. */
const NUMBERED = /^Err:\d{3}$/;

/** Whether a trimmed cell is an error of the spreadsheet; "#12" and "#N" are not. */
export function isSpreadsheetError(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 35) {
    // Excel fills a column that is too narrow for its number with these, and so do some exports.
    return errors.has(text.toUpperCase()) || /^#{3,255}$/.test(text);
  }
  return first === 69 && NUMBERED.test(text);
}
