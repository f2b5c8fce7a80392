import type { Side } from '@/lib/fields/order-fields';

/**
 * Words in headers besides the attributes of fields (lib/fields/attributes.ts), in the same ten languages, with
 * phrases separated by `;`. A side says which end of the journey a column is about.
 */
export const sidePhrases: Readonly<Record<Side, string>> = {
  pickup:
    'pickup; pick up; pu; sender; shipper; consignor; origin; from; ship from; collection; collect; loading; source; warehouse; ' +
    'depot; start; Abholung; Absender; Absenders; Versender; Herkunft; Ladestelle; Beladestelle; Lager; von; enlèvement; ramassage; ' +
    'collecte; expéditeur; départ; origine; chargement; entrepôt; recogida; remitente; origen; carga; almacén; desde; ritiro; mittente; ' +
    'prelievo; partenza; magazzino; afhaal; ophaal; ophalen; afhalen; afzender; herkomst; coleta; recolha; ' +
    'retirada; remetente; origem; teslim alma; alım; alış; gönderici; gönderen; çıkış; odbiór; odbioru; nadawca; nadawcy; ' +
    'nadania; nadanie; załadunku; استلام; للاستلام; مرسل; راسل; تحميل; مصدر; انطلاق; مستودع',
  delivery:
    'delivery; drop; drop off; dropoff; recipient; receiver; consignee; destination; dest; deliver to; ship to; shipping; ship; to; ' +
    'unloading; dropping; end customer; addressee; Lieferung; Empfänger; Empfängers; Empfaenger; Zustellung; Ziel; Entladestelle; Warenempfänger; nach; ' +
    'livraison; destinataire; arrivée; déchargement; entrega; destinatario; destino; descarga; hasta; consegna; destinazione; ' +
    'arrivo; scarico; aflever; bezorg; levering; bezorging; ontvanger; bestemming; destinatário; recebedor; teslimat; teslim; ' +
    'alıcı; alıcının; varış; dostawa; dostawy; odbiorca; odbiorcy; adresat; adresata; doręczenia; rozładunku; تسليم; للتسليم; توصيل; مستلم; مرسل اليه; ' +
    'مرسل إليه; وجهة; مقصد',
};

/** Weaker words for the receiving end: the customer may also be the one who pays. */
export const customerPhrases =
  'customer; client; buyer; Kunde; Kunden; Käufer; acheteur; cliente; comprador; acquirente; klant; müşteri; klient; klienta; عميل; زبون';

/** Words that on their own name the person who receives: "Consignee" is a column of names. */
export const recipientWords =
  'recipient; receiver; consignee; addressee; deliver to; Empfänger; Empfaenger; Warenempfänger; destinataire; destinatario; ontvanger; destinatário; ' +
  'recebedor; alıcı; odbiorca; adresat; مستلم; مرسل اليه; مرسل إليه';

/** Words without effect on the meaning: of, the, units. */
export const fillers =
  'of; the; for; at; in; is; s; my; our; a; point; gps; geo; decimal; degrees; degree; deg; wgs; 84; required; optional; mandatory; ' +
  'e; 164; json; text; der; die; das; des; dem; den; am; an; zum; zur; für; de; du; d; l; la; le; les; el; los; las; del; di; dell; ' +
  'della; delle; dello; do; da; dos; van; het; و; في; من; إلى; Pflichtfeld';

/**
 * Words for what is carried. They don't say whose address it is, and turn a name into that of a thing: "Package
 * name".
 */
export const goodsWords = 'parcel; package; order; shipment; item; product';

/**
 * Names of records whose columns are named by a path: "Contact/City", "Delivery Address/Zip". Otherwise a slash parts two
 * words for the same thing.
 */
export const recordNames =
  'contact; partner; customer; client; recipient; receiver; consignee; delivery address; shipping address; Kontakt; Kunde; ' +
  'Empfänger; Lieferadresse; destinataire; destinatario';

/** When something leaves is not when it arrives. */
export const dispatchPhrases =
  'ship date; shipping date; ship time; shipping time; ship from; ship by; ship by date; date to ship; Versanddatum; Versandtag; ' +
  'date expedition; date d expédition; fecha de envío; data spedizione; verzenddatum';

/** Attributes that mean something else without a side: "Breite" (latitude) is also the width of a parcel. */
export const ambiguousAlone =
  'Breite; Länge; Laenge; szerokość; długość; location; street; contact; Kontakt; contacto; contatto; contato; nazwa; nome; nom; ' +
  'date; day; Datum; Tag; jour; fecha; día; data; giorno; dag; dia; tarih; tarihi; dzień; تاريخ; يوم';

/** Words one typo away from a word in these lists, but with another meaning. */
export const otherWords =
  'county; contract; contacts; state; received; receive; gender; lender; vendor; Lieferant; Lieferanten; Absatz; account; count; ' +
  'stock; street2; sort; time; date; price; none; amount; party; entity; noted; reason; stop; status; stage; size; sizes; mode; Lade; ' +
  'drops; short; store; stored; place; places; order; ordered; rate; plate; region; unit; bill; billing; paid; level; title; total; route; rank';

/** How compound words begin that name a side (Lieferadresse, ophaaladres). */
export const sideStems: Readonly<Record<Side, string>> = {
  pickup:
    'abhol; abholungs; absender; versender; versand; lade; belade; lager; start; ophaal; afhaal; afzender; laad',
  delivery:
    'liefer; lieferungs; empfänger; empfaenger; zustell; ziel; entlade; aflever; bezorg; lever; ontvanger; los',
};

/** The same for the customer (Kundenname). */
export const customerStems = 'kunden; klant';
