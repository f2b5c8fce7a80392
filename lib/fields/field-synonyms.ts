/**
 * What headers are made of, in English, German, French, Spanish, Italian, Dutch, Portuguese, Turkish, Polish and Arabic.
 * A header means a field when it names what a cell holds (an attribute) and, where a file has two of it, which end of the
 * journey (a side). Within a list the likelier words stand first: they win when two columns mean the same field.
 */
export type Side = 'pickup' | 'delivery';

export type Attribute =
  | 'address'
  | 'latitude'
  | 'longitude'
  | 'city'
  | 'country'
  | 'name'
  | 'phone'
  | 'reference'
  | 'amount'
  | 'instructions'
  | 'items';

/** `;` stands between phrases. */
export const attributePhrases: Readonly<Record<Attribute, string>> = {
  address:
    'full address; complete address; address; street address; address line 1; address 1; addr; street; location; ' +
    'Adresse; Anschrift; Straße; Strasse; vollständige Adresse; Straße und Hausnummer; Straße Hausnummer; ' +
    'adresse complète; rue; dirección; dirección completa; domicilio; calle; indirizzo; indirizzo completo; ' +
    'adres; volledig adres; straat; endereço; endereço completo; morada; rua; adresi; açık adres; tam adres; ulica; ' +
    'pełny adres; عنوان; عنوان كامل; عنوان تفصيلي; شارع',
  latitude:
    'latitude; lat; latitud; latitudine; Breitengrad; Breite; geografische Breite; breedtegraad; enlem; ' +
    'szerokość geograficzna; szerokość; خط عرض; خط العرض; دائرة عرض',
  longitude:
    'longitude; lng; lon; long; longitud; longitudine; Längengrad; Laengengrad; Länge; Laenge; geografische Länge; lengtegraad; ' +
    'boylam; długość geograficzna; długość; خط طول; خط الطول',
  city:
    'city; town; city name; city town; town city; Stadt; Ort; ville; commune; ciudad; localidad; población; città; comune; località; ' +
    'stad; plaats; woonplaats; cidade; localidade; município; şehir; şehri; miasto; miejscowość; مدينة',
  country:
    'country; country code; country name; country iso; Land; Ländercode; Länderkennzeichen; pays; code pays; país; ' +
    'código de país; paese; nazione; landcode; ülke; ülkesi; ülke kodu; kraj; kod kraju; دولة; بلد; رمز دولة',
  name:
    'name; full name; contact name; contact person; person name; contact; Name; Ansprechpartner; Kontaktperson; Kontakt; ' +
    'Vor und Nachname; nom; nom complet; nom et prénom; nom contact; nombre; nombre completo; nombre y apellidos; contacto; ' +
    'persona de contacto; nome; nome completo; nome e cognome; nominativo; contatto; naam; volledige naam; contactpersoon; ' +
    'contato; isim; ismi; adı; ad soyad; adı soyadı; imię i nazwisko; nazwisko; nazwa; imię; اسم; اسم كامل',
  phone:
    'phone; phone number; phone no; telephone; telephone number; tel; tel no; tel number; contact phone; contact phone number; ' +
    'contact number; contact no; contact tel; mobile; mobile number; mobile no; mobile phone; cell; cell phone; cellphone; ' +
    'cell number; gsm; msisdn; Telefon; Telefonnummer; Telefonnr; Tel Nr; Handy; Handynummer; Mobil; Mobilnummer; Rufnummer; ' +
    'téléphone; numéro de téléphone; portable; teléfono; número de teléfono; móvil; celular; telefono; numero di telefono; ' +
    'cellulare; telefoon; telefoonnummer; mobiel; mobiel nummer; telefone; número de telefone; telemóvel; telefonu; ' +
    'telefon numarası; cep telefonu; numer telefonu; nr telefonu; nr tel; komórka; ' +
    'هاتف; رقم هاتف; جوال; رقم جوال; موبايل; رقم موبايل; تليفون; رقم تليفون',
  reference:
    'external reference id; external reference; reference; reference id; reference number; reference no; ref; ref no; ref id; ' +
    'ref number; customer reference; client reference; your reference; sender reference; order reference; shipment reference; external id; ' +
    'order id; order number; order no; order ref; shipment id; shipment number; consignment number; awb; awb number; ' +
    'tracking number; tracking id; tracking no; waybill; Referenz; Referenznummer; Referenznr; Kundenreferenz; ' +
    'Auftragsnummer; Auftragsnr; Auftrags Nr; Bestellnummer; Bestellnr; Bestell Nr; Sendungsnummer; Sendungsreferenz; référence; référence client; ' +
    'référence commande; numéro de commande; n de commande; n commande; num commande; numéro de suivi; referencia; ' +
    'referencia externa; referencia cliente; número de pedido; n pedido; nº pedido; núm pedido; riferimento; ' +
    'riferimento cliente; numero ordine; n ordine; referentie; referentienummer; bestelnummer; ordernummer; referência; referência externa; ' +
    'referans; referans no; referans numarası; sipariş no; sipariş numarası; numer referencyjny; referencja; numer zamówienia; ' +
    'nr zamówienia; مرجع; رقم مرجع; رقم مرجعي; رقم طلب; رقم شحنة; رقم طلبية',
  amount:
    'cod amount; cod; cash on delivery; cash on delivery amount; amount to collect; collect amount; collection amount; ' +
    'cash to collect; cod value; Nachnahmebetrag; Nachnahme; Betrag Nachnahme; contre remboursement; montant contre remboursement; ' +
    'contra reembolso; contrareembolso; importe contra reembolso; importe reembolso; contrassegno; importo contrassegno; rembours; ' +
    'remboursbedrag; onder rembours; pagamento na entrega; valor a cobrar; cobrança; kapıda ödeme; kapıda ödeme tutarı; ' +
    'pobranie; kwota pobrania; za pobraniem; دفع عند استلام; مبلغ دفع عند استلام; دفع عند تسليم; مبلغ تحصيل; تحصيل; مبلغ تحصيل نقدي',
  instructions:
    'package special instructions; special instructions; instructions; delivery instructions; delivery notes; driver notes; notes; note; remarks; remark; ' +
    'comments; comment; special notes; besondere Hinweise; Hinweise; Hinweis; Lieferhinweis; Lieferhinweise; Zustellhinweis; Bemerkung; ' +
    'Bemerkungen; Anmerkung; Anmerkungen; Notiz; Notizen; instructions particulières; instructions de livraison; consignes; ' +
    'remarques; remarque; commentaire; commentaires; instrucciones; instrucciones especiales; observaciones; notas; ' +
    'comentarios; istruzioni; istruzioni speciali; osservazioni; opmerking; opmerkingen; instructies; instruções; ' +
    'instruções especiais; observações; notlar; açıklama; talimatlar; özel talimatlar; teslimat notu; uwagi; instrukcje; ملاحظات; ' +
    'ملاحظه; تعليمات; تعليمات خاصة',
  items:
    'package items; packages; items; parcels; package details; order items; line items; contents; Packstücke; Pakete; Paketinhalt; ' +
    'Artikel; Positionen; Inhalt; colis; articles; contenu; paquetes; bultos; artículos; contenido; colli; articoli; pacchi; ' +
    'pakketten; artikelen; inhoud; pacotes; itens; paketler; ürünler; koli; paczki; zawartość; produkty; طرود; محتويات; محتويات طرد; منتجات; أصناف',
};

export const sidePhrases: Readonly<Record<Side, string>> = {
  pickup:
    'pickup; pick up; pu; sender; shipper; consignor; origin; from; ship from; collection; collect; loading; source; warehouse; ' +
    'depot; start; Abholung; Absender; Absenders; Versender; Herkunft; Ladestelle; Beladestelle; Lager; von; enlèvement; ramassage; ' +
    'collecte; expéditeur; départ; origine; chargement; entrepôt; recogida; remitente; origen; carga; almacén; desde; ritiro; mittente; ' +
    'prelievo; partenza; magazzino; afhaal; ophaal; ophalen; afhalen; afzender; herkomst; coleta; recolha; ' +
    'retirada; remetente; origem; teslim alma; alım; alış; gönderici; gönderen; çıkış; odbiór; odbioru; nadawca; nadawcy; ' +
    'nadania; nadanie; załadunku; استلام; مرسل; راسل; تحميل; مصدر; انطلاق; مستودع',
  delivery:
    'delivery; drop; drop off; dropoff; recipient; receiver; consignee; destination; dest; deliver to; ship to; shipping; to; ' +
    'unloading; dropping; end customer; addressee; Lieferung; Empfänger; Empfängers; Empfaenger; Zustellung; Ziel; Entladestelle; Warenempfänger; nach; ' +
    'livraison; destinataire; arrivée; déchargement; entrega; destinatario; destino; descarga; hasta; consegna; destinazione; ' +
    'arrivo; scarico; aflever; bezorg; levering; bezorging; ontvanger; bestemming; destinatário; recebedor; teslimat; teslim; ' +
    'alıcı; alıcının; varış; dostawa; dostawy; odbiorca; odbiorcy; adresat; adresata; doręczenia; rozładunku; تسليم; توصيل; مستلم; مرسل اليه; ' +
    'مرسل إليه; وجهة; مقصد',
};

/** Names the receiving end less surely: the customer may also be who pays. */
export const customerPhrases =
  'customer; client; buyer; Kunde; Kunden; Käufer; acheteur; cliente; comprador; acquirente; klant; müşteri; klient; klienta; عميل; زبون';

/** Words that alone name the person who receives: "Consignee" is a column of names. */
export const recipientWords =
  'recipient; receiver; consignee; addressee; Empfänger; Empfaenger; Warenempfänger; destinataire; destinatario; ontvanger; destinatário; ' +
  'recebedor; alıcı; odbiorca; adresat; مستلم; مرسل اليه; مرسل إليه';

/** Words that change nothing: of, the, units, what a value is written in. */
export const fillers =
  'of; the; for; at; in; is; s; my; our; a; point; gps; geo; decimal; degrees; degree; deg; wgs; 84; required; optional; mandatory; ' +
  'e; 164; json; text; der; die; das; des; dem; den; am; an; zum; zur; für; de; du; d; l; la; le; les; el; los; las; del; di; dell; ' +
  'della; delle; dello; do; da; dos; van; het; و; في; من; إلى; Pflichtfeld';

/** Words for what is carried. They leave open whose address it is, and make a name that of a thing: "Package name". */
export const goodsWords = 'parcel; package; order; shipment; item; product';

/** Attributes that mean something else where no side stands beside them: "Breite" is the width of a parcel as well. */
export const ambiguousAlone =
  'Breite; Länge; Laenge; szerokość; długość; location; street; contact; Kontakt; contacto; contatto; contato; nazwa; nome; nom';

/** Words that one slip would turn into another of these lists, but which mean something else. */
export const otherWords =
  'county; contract; contacts; state; received; receive; gender; lender; vendor; Lieferant; Lieferanten; Absatz; account; count; ' +
  'stock; street2; sort; time; date; price; none; amount; party; entity; noted; reason; stop; status; stage; size; sizes; mode; Lade; ' +
  'drops; short; store; stored; place; places; order; ordered; rate; plate; region; unit; bill; billing; paid; level; title; total; route; rank';

/** In compound words (Lieferadresse, ophaaladres): how a side begins the word. */
export const sideStems: Readonly<Record<Side, string>> = {
  pickup:
    'abhol; abholungs; absender; versender; versand; lade; belade; lager; start; ophaal; afhaal; afzender; laad',
  delivery:
    'liefer; lieferungs; empfänger; empfaenger; zustell; ziel; entlade; aflever; bezorg; lever; ontvanger; los',
};

/** The same for words of the customer (Kundenname). */
export const customerStems = 'kunden; klant';
