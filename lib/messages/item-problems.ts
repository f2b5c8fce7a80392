import type { ItemErrorCode, ItemProblem, ItemWarningCode } from '@/lib/items/item-problem';
import type { Language } from '@/lib/languages/language';

type Sentences = Record<Language, string>;

/** Each message names the field as the sender wrote it. `{name}` stands for a parameter of the problem. */
const sentences: Record<ItemErrorCode | ItemWarningCode, Sentences> = {
  missing_external_id: {
    // Seed 000 words this one.
    en: 'ExternalId is required.',
    de: 'ExternalId ist erforderlich.',
    fr: 'ExternalId est obligatoire.',
    es: 'ExternalId es obligatorio.',
    ar: 'الحقل ExternalId مطلوب.',
  },
  duplicate_external_id: {
    en: 'ExternalId appears more than once in this batch; the first one, item {first_item}, counts.',
    de: 'ExternalId kommt in diesem Batch mehrfach vor; es zählt die erste, Element {first_item}.',
    fr: 'ExternalId apparaît plusieurs fois dans ce lot ; le premier, l’élément {first_item}, compte.',
    es: 'ExternalId aparece más de una vez en este lote; cuenta el primero, el elemento {first_item}.',
    ar: 'تكرر ExternalId في هذه الدفعة؛ يُعتدّ بالأول، العنصر {first_item}.',
  },
  external_id_already_exists: {
    en: 'A target with this externalId exists already. Use "update" or "upsert" to change it.',
    de: 'Ein Ziel mit dieser externalId gibt es bereits. Ändern Sie es mit „update“ oder „upsert“.',
    fr: 'Une cible avec cet externalId existe déjà. Utilisez « update » ou « upsert » pour la modifier.',
    es: 'Ya existe un destino con este externalId. Use «update» o «upsert» para modificarlo.',
    ar: 'يوجد هدف بهذا externalId من قبل. استخدم "update" أو "upsert" لتغييره.',
  },
  target_not_found: {
    en: 'This sourceSystem has no target with this externalId. Use "create" or "upsert" to make it.',
    de: 'Dieses sourceSystem hat kein Ziel mit dieser externalId. Legen Sie es mit „create“ oder „upsert“ an.',
    fr: 'Ce sourceSystem n’a aucune cible avec cet externalId. Utilisez « create » ou « upsert » pour la créer.',
    es: 'Este sourceSystem no tiene ningún destino con este externalId. Use «create» o «upsert» para crearlo.',
    ar: 'لا يوجد لدى sourceSystem هذا هدف بهذا externalId. استخدم "create" أو "upsert" لإنشائه.',
  },
  missing_title: {
    en: 'Title is required.',
    de: 'Title ist erforderlich.',
    fr: 'Title est obligatoire.',
    es: 'Title es obligatorio.',
    ar: 'الحقل Title مطلوب.',
  },
  invalid_type: {
    en: '{path} must be {expected}, but is {given}.',
    de: '{path} muss vom Typ {expected} sein, ist aber {given}.',
    fr: '{path} doit être de type {expected}, mais est {given}.',
    es: '{path} debe ser de tipo {expected}, pero es {given}.',
    ar: 'يجب أن يكون {path} من النوع {expected}، لكنه {given}.',
  },
  invalid_characters: {
    en: '{path} holds the character {character} at position {position}, which no text may hold.',
    de: '{path} enthält an Stelle {position} das Zeichen {character}, das in keinem Text stehen darf.',
    fr: '{path} contient à la position {position} le caractère {character}, interdit dans un texte.',
    es: '{path} contiene en la posición {position} el carácter {character}, que ningún texto puede tener.',
    ar: 'يحتوي {path} في الموضع {position} على المحرف {character} الذي لا يجوز في أي نص.',
  },
  text_too_long: {
    en: '{path} may have {limit} characters at most, but has {length}.',
    de: '{path} darf höchstens {limit} Zeichen haben, hat aber {length}.',
    fr: '{path} peut avoir au plus {limit} caractères, mais en a {length}.',
    es: '{path} puede tener como máximo {limit} caracteres, pero tiene {length}.',
    ar: 'لا يجوز أن يتجاوز {path} ‏{limit} حرفًا، لكنه {length}.',
  },
  unknown_country: {
    en: '{path} is "{value}", which is no country. Use a code of ISO 3166-1, such as DE.',
    de: '{path} ist „{value}“, das ist kein Land. Verwenden Sie einen Code nach ISO 3166-1, etwa DE.',
    fr: '{path} vaut « {value} », qui n’est pas un pays. Utilisez un code ISO 3166-1, comme DE.',
    es: '{path} es «{value}», que no es un país. Use un código ISO 3166-1, como DE.',
    ar: 'قيمة {path} هي "{value}" وليست بلدًا. استخدم رمز ISO 3166-1 مثل DE.',
  },
  invalid_number: {
    en: '{path} must be a whole number, but is {value}.',
    de: '{path} muss eine ganze Zahl sein, ist aber {value}.',
    fr: '{path} doit être un nombre entier, mais vaut {value}.',
    es: '{path} debe ser un número entero, pero es {value}.',
    ar: 'يجب أن يكون {path} عددًا صحيحًا، لكنه {value}.',
  },
  latitude_out_of_range: {
    en: '{path} must be between {min} and {max}, but is {value}.',
    de: '{path} muss zwischen {min} und {max} liegen, ist aber {value}.',
    fr: '{path} doit être compris entre {min} et {max}, mais vaut {value}.',
    es: '{path} debe estar entre {min} y {max}, pero es {value}.',
    ar: 'يجب أن يقع {path} بين {min} و{max}، لكنه {value}.',
  },
  longitude_out_of_range: {
    en: '{path} must be between {min} and {max}, but is {value}.',
    de: '{path} muss zwischen {min} und {max} liegen, ist aber {value}.',
    fr: '{path} doit être compris entre {min} et {max}, mais vaut {value}.',
    es: '{path} debe estar entre {min} y {max}, pero es {value}.',
    ar: 'يجب أن يقع {path} بين {min} و{max}، لكنه {value}.',
  },
  invalid_route_date: {
    en: '{path} is "{value}", which is no date. Write it as year-month-day, such as 2026-06-25.',
    de: '{path} ist „{value}“, das ist kein Datum. Schreiben Sie Jahr-Monat-Tag, etwa 2026-06-25.',
    fr: '{path} vaut « {value} », qui n’est pas une date. Écrivez année-mois-jour, comme 2026-06-25.',
    es: '{path} es «{value}», que no es una fecha. Escriba año-mes-día, como 2026-06-25.',
    ar: 'قيمة {path} هي "{value}" وليست تاريخًا. اكتبه سنة-شهر-يوم مثل 2026-06-25.',
  },
  negative_duration: {
    en: '{path} must not be negative, but is {value}.',
    de: '{path} darf nicht negativ sein, ist aber {value}.',
    fr: '{path} ne doit pas être négatif, mais vaut {value}.',
    es: '{path} no puede ser negativo, pero es {value}.',
    ar: 'لا يجوز أن يكون {path} سالبًا، لكنه {value}.',
  },
  duration_too_long: {
    en: '{path} may be {max} minutes at most, but is {value}.',
    de: '{path} darf höchstens {max} Minuten betragen, ist aber {value}.',
    fr: '{path} peut valoir au plus {max} minutes, mais vaut {value}.',
    es: '{path} puede ser como máximo {max} minutos, pero es {value}.',
    ar: 'لا يجوز أن يتجاوز {path} ‏{max} دقيقة، لكنه {value}.',
  },
  unknown_priority: {
    en: '{path} is "{value}"; it must be one of {known}.',
    de: '{path} ist „{value}“; erlaubt sind {known}.',
    fr: '{path} vaut « {value} » ; les valeurs admises sont {known}.',
    es: '{path} es «{value}»; los valores admitidos son {known}.',
    ar: 'قيمة {path} هي "{value}"؛ القيم المسموح بها: {known}.',
  },
  negative_amount: {
    en: '{path} must not be negative, but is {value}.',
    de: '{path} darf nicht negativ sein, ist aber {value}.',
    fr: '{path} ne doit pas être négatif, mais vaut {value}.',
    es: '{path} no puede ser negativo, pero es {value}.',
    ar: 'لا يجوز أن يكون {path} سالبًا، لكنه {value}.',
  },
  too_many_decimals: {
    en: '{path} may have {limit} decimals at most, but is {value}.',
    de: '{path} darf höchstens {limit} Nachkommastellen haben, ist aber {value}.',
    fr: '{path} peut avoir au plus {limit} décimales, mais vaut {value}.',
    es: '{path} puede tener como máximo {limit} decimales, pero es {value}.',
    ar: 'لا يجوز أن تتجاوز الخانات العشرية في {path} ‏{limit}، لكن القيمة {value}.',
  },
  amount_too_large: {
    en: '{path} may be {max} at most, but is {value}.',
    de: '{path} darf höchstens {max} betragen, ist aber {value}.',
    fr: '{path} peut valoir au plus {max}, mais vaut {value}.',
    es: '{path} puede ser como máximo {max}, pero es {value}.',
    ar: 'لا يجوز أن يتجاوز {path} ‏{max}، لكنه {value}.',
  },
  coordinates_missing: {
    en: 'Latitude and longitude are both needed to place the target on a route.',
    de: 'Um das Ziel auf einer Route einzuplanen, sind latitude und longitude nötig.',
    fr: 'Latitude et longitude sont toutes deux nécessaires pour placer la cible sur une tournée.',
    es: 'Se necesitan latitude y longitude para situar el destino en una ruta.',
    ar: 'يلزم latitude وlongitude معًا لوضع الهدف على مسار.',
  },
  coordinates_outside_country: {
    en: 'The coordinates {latitude}, {longitude} are not in {country}.',
    de: 'Die Koordinaten {latitude}, {longitude} liegen nicht in {country}.',
    fr: 'Les coordonnées {latitude}, {longitude} ne sont pas en {country}.',
    es: 'Las coordenadas {latitude}, {longitude} no están en {country}.',
    ar: 'الإحداثيات {latitude}، {longitude} ليست في {country}.',
  },
  postal_code_mismatch: {
    en: 'The postal code "{value}" is not written as postal codes of {country} are.',
    de: 'Die Postleitzahl „{value}“ ist keine, wie sie in {country} geschrieben wird.',
    fr: 'Le code postal « {value} » n’a pas la forme de ceux de {country}.',
    es: 'El código postal «{value}» no tiene la forma de los de {country}.',
    ar: 'الرمز البريدي "{value}" لا يوافق صيغة الرموز البريدية في {country}.',
  },
  route_date_in_past: {
    en: 'The route date {value} is in the past.',
    de: 'Das Tourdatum {value} liegt in der Vergangenheit.',
    fr: 'La date de tournée {value} est passée.',
    es: 'La fecha de ruta {value} ya pasó.',
    ar: 'تاريخ المسار {value} في الماضي.',
  },
  nothing_changed: {
    en: 'The target was already as sent; nothing changed.',
    de: 'Das Ziel war bereits so, wie gesendet; nichts wurde geändert.',
    fr: 'La cible était déjà telle qu’envoyée ; rien n’a changé.',
    es: 'El destino ya estaba como se envió; no cambió nada.',
    ar: 'كان الهدف كما أُرسل من قبل؛ لم يتغير شيء.',
  },
  unknown_fields: {
    en: 'These fields are unknown and were left out: {fields}.',
    de: 'Diese Felder sind unbekannt und wurden ausgelassen: {fields}.',
    fr: 'Ces champs sont inconnus et ont été ignorés : {fields}.',
    es: 'Estos campos son desconocidos y se omitieron: {fields}.',
    ar: 'هذه الحقول غير معروفة وقد أُهملت: {fields}.',
  },
  already_cancelled: {
    en: 'The target was cancelled before.',
    de: 'Das Ziel war bereits storniert.',
    fr: 'La cible était déjà annulée.',
    es: 'El destino ya estaba cancelado.',
    ar: 'كان الهدف ملغى من قبل.',
  },
  target_is_cancelled: {
    en: 'The target is cancelled and stays so. Use "upsert" to reinstate it.',
    de: 'Das Ziel ist storniert und bleibt es. Nehmen Sie es mit „upsert“ wieder auf.',
    fr: 'La cible est annulée et le reste. Utilisez « upsert » pour la rétablir.',
    es: 'El destino está cancelado y así sigue. Use «upsert» para restablecerlo.',
    ar: 'الهدف ملغى ويبقى كذلك. استخدم "upsert" لإعادته.',
  },
  target_reinstated: {
    en: 'The target was cancelled; this batch reinstated it.',
    de: 'Das Ziel war storniert; dieser Batch hat es wieder aufgenommen.',
    fr: 'La cible était annulée ; ce lot l’a rétablie.',
    es: 'El destino estaba cancelado; este lote lo restableció.',
    ar: 'كان الهدف ملغى؛ أعادته هذه الدفعة.',
  },
};

/** The message for a problem of a batch item. A placeholder without a parameter becomes "?". */
export function messageForItemProblem(problem: ItemProblem, language: Language): string {
  const params: Record<string, string | number> = { path: problem.path ?? '?', ...problem.params };
  return sentences[problem.code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(params[name] ?? '?'),
  );
}
