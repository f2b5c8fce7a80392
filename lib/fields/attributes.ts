import { getAlpha2Codes } from 'i18n-iso-countries/index.js';
import { parseAmount } from '@/lib/fields/kinds/parse-amount';
import { parseCoordinate } from '@/lib/fields/kinds/parse-coordinate';
import { parseDate } from '@/lib/fields/kinds/parse-date';
import { parseMinutes } from '@/lib/fields/kinds/parse-minutes';
import { parsePriority } from '@/lib/fields/kinds/parse-priority';
import { parseTime } from '@/lib/fields/kinds/parse-time';

/**
 * What the cells of a column hold, regardless of the end of the journey: an address is an address, for pickup and
 * delivery. A header means a field if it names the field's attribute and, when the file has two of those, a side.
 */
export interface Attribute {
  /** Unique among the attributes. */
  readonly name: string;
  /**
   * What headers call it, in English, German, French, Spanish, Italian, Dutch, Portuguese, Turkish, Polish and
   * Arabic, with phrases separated by `;`. Likelier phrases come first: they win when two columns mean the same
   * field.
   */
  readonly phrases: string;
  /** The minimum that a filled cell of such a column must look like. */
  readonly looksLike: (cell: string) => boolean;
  /** Whether the header may also contain a word for the goods without naming another side: "order reference". */
  readonly goodsBeside?: boolean;
}

const countryCodes = new Set([...Object.entries(getAlpha2Codes()).flat(), 'UK', 'UAE', 'KSA', 'VAE']);
const LETTERS = /\p{L}/u;

/** No number, phone or country is longer; longer cells are not examined for those. */
const SHORT_CHARACTERS = 100;

/** Cells may be very long, and the wizard examines them on the UI thread: this much is enough. */
const SAMPLE_CHARACTERS = 2000;

/** Whether a cell is no longer than a number, a phone or the name of a country. */
export function isShort(cell: string): boolean {
  return cell.length <= SHORT_CHARACTERS;
}

/** Whether the beginning of a cell contains letters. */
export function hasLetters(cell: string): boolean {
  return LETTERS.test(cell.slice(0, SAMPLE_CHARACTERS));
}

/** Whether the beginning of a cell contains a digit, a space or a comma, as every address does. */
export function hasAddressMarks(cell: string): boolean {
  return /[\p{Nd}\s,]/u.test(cell.slice(0, SAMPLE_CHARACTERS));
}

/** A list in brackets: required for packages, even if part of it is invalid. */
export function looksLikeList(cell: string): boolean {
  return cell.startsWith('[') && cell.endsWith(']');
}

export const address: Attribute = {
  name: 'address',
  phrases:
    'full address; complete address; address; street address; address 1 2; address line; address line 1; address 1; addr; street; location; ' +
    'Adresse; Anschrift; Straße; Strasse; vollständige Adresse; Straße und Hausnummer; Straße Hausnummer; ' +
    'adresse complète; rue; dirección; dirección completa; domicilio; calle; indirizzo; indirizzo completo; ' +
    'adres; volledig adres; straat; endereço; endereço completo; morada; rua; adresi; açık adres; tam adres; ulica; ' +
    'pełny adres; عنوان; عنوان كامل; عنوان تفصيلي; شارع',
  looksLike: (cell) => hasLetters(cell) && !looksLikeList(cell),
};

export const latitude: Attribute = {
  name: 'latitude',
  phrases:
    'latitude; lat; latitud; latitudine; Breitengrad; Breite; geografische Breite; breedtegraad; enlem; ' +
    'szerokość geograficzna; szerokość; خط عرض; خط العرض; دائرة عرض',
  looksLike: (cell) => isShort(cell) && parseCoordinate(cell, 'latitude').degrees !== undefined,
};

export const longitude: Attribute = {
  name: 'longitude',
  phrases:
    'longitude; lng; lon; long; longitud; longitudine; Längengrad; Laengengrad; Länge; Laenge; geografische Länge; lengtegraad; ' +
    'boylam; długość geograficzna; długość; خط طول; خط الطول',
  looksLike: (cell) => isShort(cell) && parseCoordinate(cell, 'longitude').degrees !== undefined,
};

export const city: Attribute = {
  name: 'city',
  phrases:
    'city; town; city name; city town; town city; Stadt; Ort; ville; commune; ciudad; localidad; población; città; comune; località; ' +
    'stad; plaats; woonplaats; cidade; localidade; município; şehir; şehri; miasto; miejscowość; مدينة',
  looksLike: (cell) => cell.length <= 60 && LETTERS.test(cell),
};

export const country: Attribute = {
  name: 'country',
  phrases:
    'country; country code; country name; country iso; country region; Land; Ländercode; Länderkennzeichen; LKZ; Ld; pays; code pays; país; ' +
    'código de país; paese; nazione; landcode; ülke; ülkesi; ülke kodu; kraj; kod kraju; دولة; بلد; رمز دولة',
  looksLike: (cell) =>
    isShort(cell) &&
    // Country names have no digits; which of them are real is decided when the row is checked.
    (countryCodes.has(cell.toUpperCase()) || (/^[^\d]{4,60}$/.test(cell) && LETTERS.test(cell))),
};

export const name: Attribute = {
  name: 'name',
  phrases:
    'name; full name; contact name; contact person; person name; location name; stop name; contact; Name; Ansprechpartner; Kontaktperson; Kontakt; ' +
    'Vor und Nachname; nom; nom complet; nom et prénom; nom contact; nombre; nombre completo; nombre y apellidos; contacto; ' +
    'persona de contacto; nome; nome completo; nome e cognome; nominativo; contatto; naam; volledige naam; contactpersoon; ' +
    'contato; isim; ismi; adı; ad soyad; adı soyadı; imię i nazwisko; nazwisko; nazwa; imię; اسم; اسم كامل',
  looksLike: (cell) => cell.length <= 200 && LETTERS.test(cell) && !/\d{5}/.test(cell),
};

export const phone: Attribute = {
  name: 'phone',
  phrases:
    'phone; phone number; phone no; telephone; telephone number; tel; tel no; tel number; contact phone; contact phone number; ' +
    'contact number; contact no; contact tel; mobile; mobile number; mobile no; mobile phone; cell; cell phone; cellphone; ' +
    'cell number; gsm; msisdn; Telefon; Telefonnummer; Telefonnr; Tel Nr; Handy; Handynummer; Mobil; Mobilnummer; Rufnummer; ' +
    'téléphone; numéro de téléphone; portable; teléfono; número de teléfono; móvil; celular; telefono; numero di telefono; ' +
    'cellulare; telefoon; telefoonnummer; mobiel; mobiel nummer; telefone; número de telefone; telemóvel; telefonu; ' +
    'telefon numarası; cep telefonu; numer telefonu; nr telefonu; nr tel; komórka; ' +
    'هاتف; رقم هاتف; جوال; رقم جوال; موبايل; رقم موبايل; تليفون; رقم تليفون',
  looksLike: (cell) =>
    isShort(cell) &&
    (/^[+(]?[\p{Nd}\s().\-/+]{6,30}(?:\.0)?$/u.test(cell) || /^\d(?:[.,]\d+)?e\+?\d+$/i.test(cell)),
};

export const reference: Attribute = {
  name: 'reference',
  phrases:
    'external reference id; external reference; reference; reference id; reference number; reference no; ref; ref no; ref id; ' +
    'ref number; customer reference; client reference; your reference; sender reference; order reference; shipment reference; external id; ' +
    'order id; order number; order no; order ref; shipment id; shipment number; consignment number; awb; awb number; ' +
    'tracking number; tracking id; tracking no; waybill; delivery order no; delivery order number; do no; d o no; do number; Referenz; Referenznummer; Referenznr; Kundenreferenz; ' +
    'Auftrag; Beleg; Belegnummer; Belegnr; Beleg Nr; Lieferschein; Lieferscheinnummer; Lieferscheinnr; Auftragsnummer; Auftragsnr; Auftrags Nr; Bestellnummer; Bestellnr; Bestell Nr; Sendungsnummer; Sendungsreferenz; référence; référence client; ' +
    'référence commande; numéro de commande; n de commande; n commande; num commande; numéro de suivi; referencia; ' +
    'referencia externa; referencia cliente; número de pedido; n pedido; nº pedido; núm pedido; riferimento; ' +
    'riferimento cliente; numero ordine; n ordine; referentie; referentienummer; bestelnummer; ordernummer; referência; referência externa; ' +
    'referans; referans no; referans numarası; sipariş no; sipariş numarası; numer referencyjny; referencja; numer zamówienia; ' +
    'nr zamówienia; مرجع; رقم مرجع; رقم مرجعي; رقم طلب; رقم شحنة; رقم طلبية',
  looksLike: (cell) => cell.length <= 120 && !looksLikeList(cell),
  goodsBeside: true,
};

export const amount: Attribute = {
  name: 'amount',
  phrases:
    'cod amount; cod; cash on delivery; cash on delivery amount; amount to collect; collect amount; collection amount; ' +
    'cash to collect; cod value; Nachnahmebetrag; Nachnahme; Betrag Nachnahme; contre remboursement; montant contre remboursement; ' +
    'contra reembolso; contrareembolso; importe contra reembolso; importe reembolso; contrassegno; importo contrassegno; rembours; ' +
    'remboursbedrag; onder rembours; pagamento na entrega; valor a cobrar; cobrança; kapıda ödeme; kapıda ödeme tutarı; ' +
    'pobranie; kwota pobrania; za pobraniem; دفع عند استلام; مبلغ دفع عند استلام; دفع عند تسليم; مبلغ تحصيل; تحصيل; مبلغ تحصيل نقدي',
  looksLike: (cell) => {
    if (!isShort(cell)) return false;
    const { amount, fault } = parseAmount(cell);
    return (
      amount !== undefined ||
      fault === 'ambiguous' ||
      fault === 'too_many_decimals' ||
      fault === 'negative_amount'
    );
  },
  goodsBeside: true,
};

export const instructions: Attribute = {
  name: 'instructions',
  phrases:
    'package special instructions; special instructions; instructions; delivery instructions; delivery notes; driver notes; notes; note; remarks; remark; ' +
    'comments; comment; special notes; besondere Hinweise; Hinweise; Hinweis; Lieferhinweis; Lieferhinweise; Zustellhinweis; Bemerkung; ' +
    'Bemerkungen; Anmerkung; Anmerkungen; Notiz; Notizen; instructions particulières; instructions de livraison; consignes; ' +
    'remarques; remarque; commentaire; commentaires; instrucciones; instrucciones especiales; observaciones; notas; ' +
    'comentarios; istruzioni; istruzioni speciali; osservazioni; opmerking; opmerkingen; instructies; instruções; ' +
    'instruções especiais; observações; notlar; açıklama; talimatlar; özel talimatlar; teslimat notu; uwagi; instrukcje; ملاحظات; ' +
    'ملاحظه; تعليمات; تعليمات خاصة',
  looksLike: (cell) => !looksLikeList(cell),
  goodsBeside: true,
};

export const items: Attribute = {
  name: 'items',
  phrases:
    'package items; packages; items; parcels; package details; order items; line items; contents; Packstücke; Pakete; Paketinhalt; ' +
    'Artikel; Positionen; Inhalt; colis; articles; contenu; paquetes; bultos; artículos; contenido; colli; articoli; pacchi; ' +
    'pakketten; artikelen; inhoud; pacotes; itens; paketler; ürünler; koli; paczki; zawartość; produkty; طرود; محتويات; محتويات طرد; منتجات; أصناف',
  looksLike: looksLikeList,
  goodsBeside: true,
};

export const postcode: Attribute = {
  name: 'postcode',
  phrases:
    'postcode; postal code; post code; zip; zip code; zipcode; zip postal code; PLZ; Postleitzahl; Postleitz; code postal; cp; código postal; ' +
    'cap; codice postale; codice avviamento postale; código de endereçamento postal; cep; posta kodu; kod pocztowy; رمز بريدي; الرمز البريدي',
  looksLike: (cell) => cell.length <= 20 && /\p{Nd}/u.test(cell) && !looksLikeList(cell),
};

export const date: Attribute = {
  name: 'date',
  phrases:
    'date; day; due date; route date; scheduled date; planned date; requested date; service date; eta; Liefertermin; Lief Datum; Liefdatum; Termin; Datum; ' +
    'Tag; Wunschtermin; date prévue; jour; fecha; fecha prevista; día; data; data prevista; giorno; dag; dia; tarih; tarihi; termin; dzień; ' +
    'تاريخ; يوم; موعد',
  looksLike: (cell) => {
    if (!isShort(cell)) return false;
    const { fault } = parseDate(cell, { order: null, today: null });
    return fault !== 'not_a_date';
  },
};

export const timeFrom: Attribute = {
  name: 'time_from',
  phrases:
    'time from; from time; time window from; time window start; window from; window start; earliest; earliest time; not before; start time; ' +
    'time start; opening time; open from; ready from; complete after; Uhrzeit von; Zeit von; Zeitfenster von; Zeitfenster Beginn; frühestens; früheste Zeit; ' +
    'heure de début; heure début; créneau début; au plus tôt; hora desde; hora inicio; hora de inicio; desde las; ora inizio; dalle ore; ' +
    'tijd van; tijdvak van; vanaf; hora inicial; başlangıç saati; saat başlangıç; godzina od; od godziny; الوقت من; وقت البدء; من الساعة; ساعة من',
  looksLike: (cell) => isShort(cell) && parseTime(cell) !== undefined,
};

export const timeTo: Attribute = {
  name: 'time_to',
  phrases:
    'time to; to time; time window to; time window end; window to; window end; latest; latest time; not after; end time; time end; ' +
    'closing time; open until; before; complete before; Uhrzeit bis; Zeit bis; Zeitfenster bis; Zeitfenster Ende; spätestens; späteste Zeit; ' +
    'heure de fin; heure fin; créneau fin; au plus tard; hora hasta; hora fin; hora de fin; hasta las; ora fine; alle ore; ' +
    'tijd tot; tijdvak tot; tot; hora final; bitiş saati; saat bitiş; godzina do; do godziny; الوقت إلى; وقت الانتهاء; إلى الساعة; حتى الساعة',
  looksLike: (cell) => isShort(cell) && parseTime(cell) !== undefined,
};

export const duration: Attribute = {
  name: 'duration',
  phrases:
    'service minutes; service time; service duration; stop time; stop duration; time at stop; job time; handling time; duration; minutes; visit duration; ' +
    'Servicezeit; Standzeit; Aufenthaltsdauer; Stoppdauer; Minuten; Dauer; temps de service; durée; durée du service; duración del servicio; tiempo de servicio; ' +
    'duración; tempo di servizio; durata; servicetijd; stoptijd; duur; tempo de serviço; duração; servis süresi; süre; czas obsługi; ' +
    'czas postoju; مدة الخدمة; مدة; وقت الخدمة',
  looksLike: (cell) => isShort(cell) && parseMinutes(cell).minutes !== undefined,
};

export const urgency: Attribute = {
  name: 'urgency',
  phrases:
    'priority; urgency; prio; Priorität; Dringlichkeit; priorité; urgence; prioridad; urgencia; priorità; urgenza; prioriteit; prioridade; ' +
    'öncelik; aciliyet; priorytet; أولوية; الأولوية',
  looksLike: (cell) => parsePriority(cell) !== undefined,
  goodsBeside: true,
};
