import { fieldLabel } from '@/lib/fields/order-fields';
import type { RowWarning, RowWarningCode } from '@/lib/fields/row-warning';
import type { Language } from '@/lib/languages/language';

/** What may be wrong and what to check. `{name}` stands for a parameter. */
const sentences: Readonly<Record<RowWarningCode, Readonly<Record<Language, string>>>> = {
  hidden_row: {
    en: 'The row is hidden in the sheet, by a filter or by hand. Check whether the order should go out.',
    de: 'Die Zeile ist im Blatt ausgeblendet, durch einen Filter oder von Hand. Prüfen Sie, ob der Auftrag gelten soll.',
    fr: 'La ligne est masquée dans la feuille, par un filtre ou à la main. Vérifiez si la commande doit partir.',
    es: 'La fila está oculta en la hoja, por un filtro o a mano. Compruebe si el pedido debe salir.',
    ar: 'الصف مخفي في الورقة بتصفية أو يدويًا. تحقق مما إذا كان يجب تنفيذ الطلب.',
  },
  coordinates_outside_country: {
    en: 'The point {latitude}, {longitude} is not in {country}. Check the coordinates and the country.',
    de: 'Der Punkt {latitude}, {longitude} liegt nicht in {country}. Prüfen Sie die Koordinaten und das Land.',
    fr: 'Le point {latitude}, {longitude} n’est pas dans {country}. Vérifiez les coordonnées et le pays.',
    es: 'El punto {latitude}, {longitude} no está en {country}. Compruebe las coordenadas y el país.',
    ar: 'النقطة {latitude}, {longitude} ليست في {country}. تحقق من الإحداثيات والدولة.',
  },
  coordinates_swapped: {
    en: 'The point {latitude}, {longitude} is not in {country}, but it would be with latitude and longitude swapped.',
    de: 'Der Punkt {latitude}, {longitude} liegt nicht in {country}; mit vertauschter Breite und Länge läge er dort.',
    fr: 'Le point {latitude}, {longitude} n’est pas dans {country}, mais il y serait si latitude et longitude étaient inversées.',
    es: 'El punto {latitude}, {longitude} no está en {country}, pero lo estaría con latitud y longitud intercambiadas.',
    ar: 'النقطة {latitude}, {longitude} ليست في {country}، لكنها تقع فيها إذا تبادل خط العرض وخط الطول.',
  },
  coordinates_zero: {
    en: 'The point is 0, 0, in the sea off Africa: the coordinates were probably not found.',
    de: 'Der Punkt ist 0, 0, im Meer vor Afrika: Die Koordinaten wurden wohl nicht gefunden.',
    fr: 'Le point est 0, 0, en mer au large de l’Afrique : les coordonnées n’ont sans doute pas été trouvées.',
    es: 'El punto es 0, 0, en el mar frente a África: probablemente no se encontraron las coordenadas.',
    ar: 'النقطة هي 0, 0 في البحر قبالة أفريقيا: يُرجح أن الإحداثيات لم يُعثر عليها.',
  },
  coordinates_far_from_city: {
    en: 'The point {latitude}, {longitude} is {distance} km away from {city}. Check the coordinates and the city.',
    de: 'Der Punkt {latitude}, {longitude} liegt {distance} km von {city} entfernt. Prüfen Sie die Koordinaten und den Ort.',
    fr: 'Le point {latitude}, {longitude} est à {distance} km de {city}. Vérifiez les coordonnées et la ville.',
    es: 'El punto {latitude}, {longitude} está a {distance} km de {city}. Compruebe las coordenadas y la ciudad.',
    ar: 'النقطة {latitude}, {longitude} تبعد {distance} كم عن {city}. تحقق من الإحداثيات والمدينة.',
  },
  coordinates_approximate: {
    en: 'The point is only approximate, within about {accuracy} m.',
    de: 'Der Punkt ist nur ungefähr, auf etwa {accuracy} m genau.',
    fr: 'Le point n’est qu’approximatif, à environ {accuracy} m près.',
    es: 'El punto es solo aproximado, a unos {accuracy} m.',
    ar: 'النقطة تقريبية فقط، في حدود نحو {accuracy} م.',
  },
  coordinates_of_other_address: {
    en: 'The point is that of the place {place}, whose address is “{expected}”; the row says “{value}”. Check where the goods go.',
    de: 'Der Punkt ist der des Ortes {place} mit der Adresse „{expected}“; in der Zeile steht „{value}“. Prüfen Sie, wohin die Ware geht.',
    fr: 'Le point est celui du lieu {place}, dont l’adresse est « {expected} » ; la ligne indique « {value} ». Vérifiez où va la marchandise.',
    es: 'El punto es el del lugar {place}, cuya dirección es «{expected}»; la fila dice «{value}». Compruebe adónde va la mercancía.',
    ar: 'النقطة هي نقطة المكان {place} وعنوانه «{expected}»، أما الصف فيذكر «{value}». تحقق من وجهة البضاعة.',
  },
};

/** A warning in words, with its field's label in front if it has a field. */
export function messageForRowWarning({ field, code, params }: RowWarning, language: Language): string {
  const filled = sentences[code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(params?.[name] ?? '?'),
  );
  if (field === null) return filled;
  return `${fieldLabel(field, language)}${language === 'fr' ? '\u00a0' : ''}: ${filled}`;
}
