import type { FieldKind } from '@/lib/fields/order-fields';
import type { Priority } from '@/lib/fields/kinds/parse-priority';
import type { Language } from '@/lib/languages/language';

interface TemplateWords {
  orders: string;
  notes: string;
  column: string;
  isRequired: string;
  holds: string;
  example: string;
  yes: string;
  no: string;
  /** Of a column that no field reads. */
  unread: string;
  /** How to fill the template in. */
  steps: readonly string[];
  kinds: Readonly<Record<FieldKind, string>>;
  priorities: Readonly<Record<Priority, string>>;
}

/** The words of a template for files of orders. */
export const templateWords: Readonly<Record<Language, TemplateWords>> = {
  en: {
    ...{ orders: 'Orders', notes: 'Notes', column: 'Column', isRequired: 'Required', holds: 'What it holds' },
    ...{ example: 'Example', yes: 'yes', no: 'no', unread: 'Free: kept or left out as the profile says' },
    steps: [
      'Write one order in each row of the first sheet, below the headers.',
      'Blue columns must be filled in, grey ones may stay empty.',
      'Leave the headers as they are: by them the file is recognised.',
    ],
    kinds: {
      text: 'Text',
      latitude: 'Degrees north, from -90 to 90',
      longitude: 'Degrees east, from -180 to 180',
      country: 'A country: choose from the list, or write its code',
      phone: 'A phone number, best with +country code',
      reference: 'Your own number of the order; each only once',
      amount: 'An amount, with its currency if it is not the usual one',
      package_items: 'Names and quantities of the packages',
      date: 'A date, such as 2026-12-31',
      time: 'A time of day, such as 14:30',
      minutes: 'Minutes',
      priority: 'How urgent it is: choose from the list',
    },
    priorities: { low: 'low', normal: 'normal', high: 'high' },
  },
  de: {
    ...{ orders: 'Aufträge', notes: 'Hinweise', column: 'Spalte', isRequired: 'Pflicht', holds: 'Inhalt' },
    ...{
      example: 'Beispiel',
      yes: 'ja',
      no: 'nein',
      unread: 'Frei: wird je nach Profil behalten oder übergangen',
    },
    steps: [
      'Schreiben Sie auf dem ersten Blatt einen Auftrag in jede Zeile unter den Überschriften.',
      'Blaue Spalten müssen ausgefüllt sein, graue dürfen leer bleiben.',
      'Lassen Sie die Überschriften, wie sie sind: An ihnen wird die Datei erkannt.',
    ],
    kinds: {
      text: 'Text',
      latitude: 'Grad nördlicher Breite, von -90 bis 90',
      longitude: 'Grad östlicher Länge, von -180 bis 180',
      country: 'Ein Land: aus der Liste wählen oder den Code schreiben',
      phone: 'Eine Telefonnummer, am besten mit +Landesvorwahl',
      reference: 'Ihre eigene Auftragsnummer; jede nur einmal',
      amount: 'Ein Betrag, mit Währung, wenn es nicht die übliche ist',
      package_items: 'Namen und Anzahl der Packstücke',
      date: 'Ein Datum, etwa 2026-12-31',
      time: 'Eine Uhrzeit, etwa 14:30',
      minutes: 'Minuten',
      priority: 'Wie eilig es ist: aus der Liste wählen',
    },
    priorities: { low: 'niedrig', normal: 'normal', high: 'hoch' },
  },
  fr: {
    ...{
      orders: 'Commandes',
      notes: 'Notes',
      column: 'Colonne',
      isRequired: 'Obligatoire',
      holds: 'Contenu',
    },
    ...{ example: 'Exemple', yes: 'oui', no: 'non', unread: 'Libre : conservée ou ignorée selon le profil' },
    steps: [
      'Sur la première feuille, écrivez une commande par ligne sous les en-têtes.',
      'Les colonnes bleues doivent être remplies, les grises peuvent rester vides.',
      'Ne changez pas les en-têtes : ils permettent de reconnaître le fichier.',
    ],
    kinds: {
      text: 'Texte',
      latitude: 'Degrés nord, de -90 à 90',
      longitude: 'Degrés est, de -180 à 180',
      country: 'Un pays : à choisir dans la liste, ou son code',
      phone: 'Un numéro de téléphone, de préférence avec +indicatif',
      reference: 'Votre propre numéro de commande ; chacun une seule fois',
      amount: 'Un montant, avec sa devise si ce n’est pas l’habituelle',
      package_items: 'Noms et quantités des colis',
      date: 'Une date, par exemple 2026-12-31',
      time: 'Une heure, par exemple 14:30',
      minutes: 'Minutes',
      priority: 'Le degré d’urgence : à choisir dans la liste',
    },
    priorities: { low: 'basse', normal: 'normale', high: 'haute' },
  },
  es: {
    ...{
      orders: 'Pedidos',
      notes: 'Notas',
      column: 'Columna',
      isRequired: 'Obligatoria',
      holds: 'Contenido',
    },
    ...{ example: 'Ejemplo', yes: 'sí', no: 'no', unread: 'Libre: se guarda o se omite según el perfil' },
    steps: [
      'Escriba en la primera hoja un pedido por fila, debajo de los encabezados.',
      'Las columnas azules son obligatorias, las grises pueden quedar vacías.',
      'No cambie los encabezados: por ellos se reconoce el archivo.',
    ],
    kinds: {
      text: 'Texto',
      latitude: 'Grados norte, de -90 a 90',
      longitude: 'Grados este, de -180 a 180',
      country: 'Un país: elíjalo de la lista o escriba su código',
      phone: 'Un número de teléfono, mejor con +prefijo',
      reference: 'Su propio número de pedido; cada uno solo una vez',
      amount: 'Un importe, con su moneda si no es la habitual',
      package_items: 'Nombres y cantidades de los bultos',
      date: 'Una fecha, como 2026-12-31',
      time: 'Una hora, como 14:30',
      minutes: 'Minutos',
      priority: 'La urgencia: elíjala de la lista',
    },
    priorities: { low: 'baja', normal: 'normal', high: 'alta' },
  },
  ar: {
    ...{ orders: 'الطلبات', notes: 'ملاحظات', column: 'العمود', isRequired: 'إلزامي', holds: 'المحتوى' },
    ...{ example: 'مثال', yes: 'نعم', no: 'لا', unread: 'حر: يُحفظ أو يُترك حسب الملف التعريفي' },
    steps: [
      'اكتب في الورقة الأولى طلبًا واحدًا في كل صف أسفل العناوين.',
      'الأعمدة الزرقاء إلزامية، والرمادية يمكن أن تبقى فارغة.',
      'لا تغيّر العناوين: بها يُتعرّف على الملف.',
    ],
    kinds: {
      text: 'نص',
      latitude: 'درجات شمالًا، من -90 إلى 90',
      longitude: 'درجات شرقًا، من -180 إلى 180',
      country: 'دولة: اخترها من القائمة أو اكتب رمزها',
      phone: 'رقم هاتف، ويفضل مع رمز الدولة +',
      reference: 'رقم الطلب الخاص بك، مرة واحدة فقط',
      amount: 'مبلغ، مع العملة إن لم تكن المعتادة',
      package_items: 'أسماء الطرود وكمياتها',
      date: 'تاريخ، مثل 2026-12-31',
      time: 'وقت، مثل 14:30',
      minutes: 'دقائق',
      priority: 'درجة الاستعجال: اخترها من القائمة',
    },
    priorities: { low: 'منخفض', normal: 'عادي', high: 'عالي' },
  },
};
