import type { Language } from '@/lib/languages/language';

interface PrintWords {
  manifest: string;
  labels: string;
  customer: string;
  importName: string;
  printed: string;
  jobId: string;
  /** Heads of the totals: what is listed, and what the shipper's manifest says. */
  listed: string;
  expected: string;
  agrees: string;
  differs: string;
  rows: string;
  orders: string;
  packages: string;
  weight: string;
  cod: string;
  /** Of a document that holds a part of the rows. */
  rowsFromTo: string;
  cancelled: string;
  pickup: string;
  reference: string;
  noReference: string;
  recipient: string;
  driver: string;
  shipper: string;
  nameAndSignature: string;
  dateAndTime: string;
  /** Before the number of all pages. */
  pageOf: string;
  from: string;
  to: string;
  collect: string;
  deliver: string;
  notes: string;
  /** On the label of one of several packages, and on the one label of very many. */
  nthOf: string;
  all: string;
}

/** The words of printed manifests and labels. */
export const printWords: Readonly<Record<Language, PrintWords>> = {
  en: {
    ...{ manifest: 'Pickup manifest', labels: 'Labels', customer: 'Customer', importName: 'Import' },
    ...{ printed: 'Printed', jobId: 'Import ID', listed: 'List', expected: 'Manifest', agrees: 'agrees' },
    ...{ differs: 'differs', rows: 'Rows', orders: 'Orders', packages: 'Packages', weight: 'Weight (kg)' },
    ...{ cod: 'Cash on delivery', rowsFromTo: 'Rows {from} to {to} only' },
    cancelled: 'Cancelled deliveries that are not on this list: {count}',
    ...{ pickup: 'Pickup', reference: 'Reference', noReference: 'No reference', recipient: 'Recipient' },
    ...{ driver: 'Driver', shipper: 'Shipper', nameAndSignature: 'name and signature' },
    ...{ dateAndTime: 'Date and time', pageOf: 'Page {page} of', from: 'From', to: 'To' },
    ...{
      collect: 'Collect',
      deliver: 'Deliver',
      notes: 'Notes',
      nthOf: '{n} of {count}',
      all: '{count} packages',
    },
  },
  de: {
    ...{ manifest: 'Abholliste', labels: 'Etiketten', customer: 'Kunde', importName: 'Import' },
    ...{ printed: 'Gedruckt', jobId: 'Import-ID', listed: 'Liste', expected: 'Ladeliste', agrees: 'stimmt' },
    ...{ differs: 'weicht ab', rows: 'Zeilen', orders: 'Aufträge', packages: 'Packstücke' },
    ...{ weight: 'Gewicht (kg)', cod: 'Nachnahme', rowsFromTo: 'Nur Zeilen {from} bis {to}' },
    cancelled: 'Stornierte Lieferungen, die nicht auf dieser Liste stehen: {count}',
    ...{ pickup: 'Abholung', reference: 'Referenz', noReference: 'Keine Referenz', recipient: 'Empfänger' },
    ...{ driver: 'Fahrer', shipper: 'Versender', nameAndSignature: 'Name und Unterschrift' },
    ...{ dateAndTime: 'Datum und Uhrzeit', pageOf: 'Seite {page} von', from: 'Von', to: 'An' },
    ...{ collect: 'Kassieren', deliver: 'Zustellen', notes: 'Hinweise', nthOf: '{n} von {count}' },
    all: '{count} Packstücke',
  },
  fr: {
    ...{ manifest: 'Bordereau d’enlèvement', labels: 'Étiquettes', customer: 'Client', importName: 'Import' },
    ...{ printed: 'Imprimé', jobId: 'ID de l’import', listed: 'Liste', expected: 'Bordereau' },
    ...{ agrees: 'concorde', differs: 'diffère', rows: 'Lignes', orders: 'Commandes', packages: 'Colis' },
    ...{ weight: 'Poids (kg)', cod: 'Contre remboursement', rowsFromTo: 'Lignes {from} à {to} seulement' },
    cancelled: 'Livraisons annulées qui ne figurent pas sur cette liste : {count}',
    ...{ pickup: 'Enlèvement', reference: 'Référence', noReference: 'Sans référence' },
    ...{ recipient: 'Destinataire', driver: 'Chauffeur', shipper: 'Expéditeur' },
    ...{ nameAndSignature: 'nom et signature', dateAndTime: 'Date et heure', pageOf: 'Page {page} sur' },
    ...{ from: 'De', to: 'À', collect: 'Encaisser', deliver: 'Livrer', notes: 'Consignes' },
    ...{ nthOf: '{n} sur {count}', all: '{count} colis' },
  },
  es: {
    ...{ manifest: 'Manifiesto de recogida', labels: 'Etiquetas', customer: 'Cliente' },
    ...{ importName: 'Importación', printed: 'Impreso', jobId: 'ID de la importación', listed: 'Lista' },
    ...{ expected: 'Manifiesto', agrees: 'coincide', differs: 'difiere', rows: 'Filas', orders: 'Pedidos' },
    ...{ packages: 'Bultos', weight: 'Peso (kg)', cod: 'Contra reembolso' },
    rowsFromTo: 'Solo filas {from} a {to}',
    cancelled: 'Entregas canceladas que no están en esta lista: {count}',
    ...{ pickup: 'Recogida', reference: 'Referencia', noReference: 'Sin referencia' },
    ...{ recipient: 'Destinatario', driver: 'Conductor', shipper: 'Remitente' },
    ...{ nameAndSignature: 'nombre y firma', dateAndTime: 'Fecha y hora', pageOf: 'Página {page} de' },
    ...{ from: 'De', to: 'Para', collect: 'Cobrar', deliver: 'Entregar', notes: 'Notas' },
    ...{ nthOf: '{n} de {count}', all: '{count} bultos' },
  },
  ar: {
    ...{ manifest: 'قائمة الاستلام', labels: 'الملصقات', customer: 'العميل', importName: 'الاستيراد' },
    ...{ printed: 'طُبعت', jobId: 'رقم الاستيراد', listed: 'القائمة', expected: 'بيان المرسل' },
    ...{ agrees: 'مطابق', differs: 'مختلف', rows: 'الصفوف', orders: 'الطلبات', packages: 'الطرود' },
    ...{ weight: 'الوزن (كغ)', cod: 'الدفع عند الاستلام', rowsFromTo: 'الصفوف من {from} إلى {to} فقط' },
    cancelled: 'توصيلات ملغاة ليست في هذه القائمة: {count}',
    ...{ pickup: 'مكان الاستلام', reference: 'المرجع', noReference: 'بلا مرجع', recipient: 'المستلم' },
    ...{ driver: 'السائق', shipper: 'المرسل', nameAndSignature: 'الاسم والتوقيع' },
    ...{ dateAndTime: 'التاريخ والوقت', pageOf: '{page} /', from: 'من', to: 'إلى', collect: 'تحصيل' },
    ...{ deliver: 'التسليم', notes: 'ملاحظات', nthOf: '{n} من {count}', all: '{count} طردًا' },
  },
};
