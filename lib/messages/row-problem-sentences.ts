import type { Language } from '@/lib/languages/language';
import type { DateFault } from '@/lib/fields/kinds/parse-date';
import type { NumberFault } from '@/lib/fields/kinds/parse-number';
import type { PackageFault } from '@/lib/fields/kinds/parse-package-items';
import type { PhoneFault } from '@/lib/fields/kinds/parse-phone';
import type { RowProblemCode } from '@/lib/fields/row-problem';

/** Codes whose message depends on `params.reason`. */
type ReasonedCode = 'invalid_number' | 'invalid_phone' | 'invalid_package_items' | 'invalid_date';

/** One message per code, or per reason for codes with reasons. The type makes sure that none is forgotten. */
export type RowSentenceKey =
  | Exclude<RowProblemCode, ReasonedCode>
  | `invalid_number.${NumberFault}`
  | `invalid_phone.${PhoneFault}`
  | `invalid_package_items.${PackageFault['reason']}`
  | `invalid_date.${DateFault}`
  | 'invalid_characters.letter_lost'
  | 'required_field_missing.address_not_certain'
  | 'required_field_missing.city_not_certain'
  | 'required_field_missing.says_nothing';

/** Each says what is wrong and what to do, and follows the field's label. `{name}` stands for a parameter. */
export const rowSentences: Readonly<Record<RowSentenceKey, Readonly<Record<Language, string>>>> = {
  required_field_missing: {
    en: 'This is required, but the cell is empty. Fill it in.',
    de: 'Diese Angabe ist nötig, aber die Zelle ist leer. Füllen Sie sie aus.',
    fr: 'Cette valeur est obligatoire, mais la cellule est vide. Complétez-la.',
    es: 'Este dato es obligatorio, pero la celda está vacía. Rellénela.',
    ar: 'هذه القيمة مطلوبة لكن الخلية فارغة. املأها.',
  },
  'required_field_missing.address_not_certain': {
    en: 'This is required, but the cell is empty, and what is known of the address is not certain. Fill the cell in, or choose the point of the address when you import the file again.',
    de: 'Diese Angabe ist nötig, aber die Zelle ist leer, und was über die Adresse bekannt ist, ist nicht sicher. Füllen Sie die Zelle aus, oder wählen Sie den Punkt der Adresse, wenn Sie die Datei wieder importieren.',
    fr: 'Cette valeur est obligatoire, mais la cellule est vide, et ce que l’on sait de l’adresse n’est pas certain. Complétez la cellule ou choisissez le point de l’adresse en important de nouveau le fichier.',
    es: 'Este dato es obligatorio, pero la celda está vacía y lo que se sabe de la dirección no es seguro. Rellene la celda o elija el punto de la dirección al importar de nuevo el archivo.',
    ar: 'هذه القيمة مطلوبة لكن الخلية فارغة، وما يُعرف عن العنوان غير مؤكد. املأ الخلية أو اختر نقطة العنوان عند استيراد الملف مرة أخرى.',
  },
  'required_field_missing.city_not_certain': {
    en: 'This is required, but the cell is empty, and it is not certain which place “{city}” is: its country has none of that name, or several. Fill the cell in, correct the city or its country, or set the point of the address.',
    de: 'Diese Angabe ist nötig, aber die Zelle ist leer, und welcher Ort „{city}“ ist, ist nicht sicher: In dem Land gibt es keinen dieses Namens oder mehrere. Füllen Sie die Zelle aus, berichtigen Sie Ort oder Land, oder setzen Sie den Punkt der Adresse.',
    fr: 'Cette valeur est obligatoire, mais la cellule est vide, et on ne sait pas quel lieu est « {city} » : le pays n’en a aucun de ce nom, ou plusieurs. Complétez la cellule, corrigez la ville ou le pays, ou indiquez le point de l’adresse.',
    es: 'Este dato es obligatorio, pero la celda está vacía y no es seguro qué lugar es «{city}»: el país no tiene ninguno con ese nombre, o tiene varios. Rellene la celda, corrija la ciudad o el país, o fije el punto de la dirección.',
    ar: 'هذه القيمة مطلوبة لكن الخلية فارغة، ولا يُعرف يقينًا أي مكان هو "{city}": لا يوجد مكان بهذا الاسم في بلده أو توجد عدة أماكن. املأ الخلية أو صحح المدينة أو البلد أو حدد نقطة العنوان.',
  },
  'required_field_missing.says_nothing': {
    en: 'This is required, but the cell says only “{value}”, which stands for nothing. Fill it in.',
    de: 'Diese Angabe ist nötig, aber in der Zelle steht nur „{value}“, also nichts. Füllen Sie sie aus.',
    fr: 'Cette valeur est obligatoire, mais la cellule dit seulement « {value} », c’est-à-dire rien. Complétez-la.',
    es: 'Este dato es obligatorio, pero la celda solo dice «{value}», es decir, nada. Rellénela.',
    ar: 'هذه القيمة مطلوبة لكن الخلية لا تقول سوى "{value}"، أي لا شيء. املأها.',
  },
  invalid_characters: {
    en: 'Character {position} ({character}) cannot be stored. Delete it, or type the text anew.',
    de: 'Das Zeichen an Stelle {position} ({character}) kann nicht gespeichert werden. Löschen Sie es, oder tippen Sie den Text neu.',
    fr: 'Le caractère en position {position} ({character}) ne peut pas être enregistré. Supprimez-le ou ressaisissez le texte.',
    es: 'El carácter en la posición {position} ({character}) no se puede guardar. Bórrelo o escriba el texto de nuevo.',
    ar: 'الحرف في الموضع {position} ({character}) لا يمكن حفظه. احذفه أو أعد كتابة النص.',
  },
  'invalid_characters.letter_lost': {
    en: 'Character {position} is “�”: a letter was lost when the file was saved. Type the text anew, or export the file again as UTF-8.',
    de: 'Das Zeichen an Stelle {position} ist „�“: Beim Speichern der Datei ging ein Buchstabe verloren. Tippen Sie den Text neu, oder exportieren Sie die Datei noch einmal als UTF-8.',
    fr: 'Le caractère en position {position} est « � » : une lettre a été perdue à l’enregistrement du fichier. Ressaisissez le texte ou exportez de nouveau le fichier en UTF-8.',
    es: 'El carácter en la posición {position} es «�»: se perdió una letra al guardar el archivo. Escriba el texto de nuevo o vuelva a exportar el archivo como UTF-8.',
    ar: 'الحرف في الموضع {position} هو "�": فُقد حرف عند حفظ الملف. أعد كتابة النص أو صدّر الملف مجددًا بترميز UTF-8.',
  },
  text_too_long: {
    en: 'At most {limit} characters fit, but there are {length}. Shorten the text.',
    de: 'Höchstens {limit} Zeichen haben Platz, es sind aber {length}. Kürzen Sie den Text.',
    fr: 'La longueur maximale est de {limit} caractères, mais il y en a {length}. Raccourcissez le texte.',
    es: 'Caben como máximo {limit} caracteres, pero hay {length}. Acorte el texto.',
    ar: 'الحد الأقصى {limit} حرفًا، لكن النص فيه {length}. اختصر النص.',
  },
  'invalid_number.not_a_number': {
    en: '“{value}” is not a number that can be read. Write digits with one decimal point, such as 12.5.',
    de: '„{value}“ ist keine lesbare Zahl. Schreiben Sie Ziffern mit höchstens einem Dezimalzeichen, etwa 12,5.',
    fr: '« {value} » n’est pas un nombre lisible. Écrivez des chiffres avec un seul séparateur décimal, par exemple 12,5.',
    es: '«{value}» no es un número legible. Escriba cifras con un solo separador decimal, por ejemplo 12,5.',
    ar: '"{value}" ليس رقمًا يمكن قراءته. اكتب أرقامًا بفاصلة عشرية واحدة، مثل 12.5.',
  },
  'invalid_number.ambiguous': {
    en: '“{value}” may mean two numbers, because the comma can group thousands or mark decimals. Write it with two decimals, such as 1234.00 or 1.23.',
    de: '„{value}“ kann zwei Zahlen bedeuten, denn das Komma kann Tausender trennen oder Dezimalen. Schreiben Sie zwei Dezimalstellen, etwa 1234,00 oder 1,23.',
    fr: '« {value} » peut désigner deux nombres, car la virgule peut séparer les milliers ou les décimales. Écrivez deux décimales, par exemple 1234,00 ou 1,23.',
    es: '«{value}» puede significar dos números, porque la coma puede separar miles o decimales. Escriba dos decimales, por ejemplo 1234,00 o 1,23.',
    ar: '"{value}" قد يعني رقمين، لأن الفاصلة قد تفصل الآلاف أو الكسور العشرية. اكتبه بمنزلتين عشريتين، مثل 1234.00 أو 1.23.',
  },
  'invalid_number.exponent': {
    en: '“{value}” is a number that the spreadsheet has shortened. Format the column as plain number or text and enter it in full.',
    de: '„{value}“ ist eine von der Tabelle gekürzte Zahl. Formatieren Sie die Spalte als Zahl oder Text, und geben Sie sie ganz ein.',
    fr: '« {value} » est un nombre abrégé par le tableur. Mettez la colonne au format nombre ou texte et saisissez-le en entier.',
    es: '«{value}» es un número abreviado por la hoja de cálculo. Dé a la columna formato de número o texto y escríbalo completo.',
    ar: '"{value}" رقم اختصره برنامج الجداول. نسّق العمود كرقم أو نص واكتب الرقم كاملًا.',
  },
  latitude_out_of_range: {
    en: 'A latitude must be between {min} and {max}, but the cell says {value}. Check whether latitude and longitude are swapped.',
    de: 'Ein Breitengrad muss zwischen {min} und {max} liegen, in der Zelle steht aber {value}. Prüfen Sie, ob Breite und Länge vertauscht sind.',
    fr: 'Une latitude doit être comprise entre {min} et {max}, mais la cellule contient {value}. Vérifiez que latitude et longitude ne sont pas inversées.',
    es: 'Una latitud debe estar entre {min} y {max}, pero la celda dice {value}. Compruebe que latitud y longitud no estén intercambiadas.',
    ar: 'يجب أن يكون خط العرض بين {min} و{max}، لكن الخلية تقول {value}. تحقق من عدم تبديل خطي العرض والطول.',
  },
  longitude_out_of_range: {
    en: 'A longitude must be between {min} and {max}, but the cell says {value}. Check for a decimal point that is missing.',
    de: 'Ein Längengrad muss zwischen {min} und {max} liegen, in der Zelle steht aber {value}. Prüfen Sie, ob ein Dezimalzeichen fehlt.',
    fr: 'Une longitude doit être comprise entre {min} et {max}, mais la cellule contient {value}. Vérifiez qu’il ne manque pas de séparateur décimal.',
    es: 'Una longitud debe estar entre {min} y {max}, pero la celda dice {value}. Compruebe que no falte el separador decimal.',
    ar: 'يجب أن يكون خط الطول بين {min} و{max}، لكن الخلية تقول {value}. تحقق من عدم نقص الفاصلة العشرية.',
  },
  unknown_country: {
    en: 'No country is called “{value}”, or several are. Write its two-letter code, such as AE or DE, or its full name.',
    de: 'Kein Land heißt „{value}“, oder mehrere heißen so. Schreiben Sie den Code aus zwei Buchstaben, etwa AE oder DE, oder den vollen Namen.',
    fr: 'Aucun pays ne s’appelle « {value} », ou plusieurs. Écrivez son code à deux lettres, par exemple AE ou DE, ou son nom complet.',
    es: 'Ningún país se llama «{value}», o varios. Escriba su código de dos letras, por ejemplo AE o DE, o su nombre completo.',
    ar: 'لا توجد دولة باسم "{value}" أو توجد عدة دول بهذا الاسم. اكتب رمزها من حرفين، مثل AE أو DE، أو اسمها الكامل.',
  },
  'invalid_phone.not_a_phone': {
    en: '“{value}” is not a valid phone number. Write it in full with its country code, such as +971 50 123 4567, one number a cell.',
    de: '„{value}“ ist keine gültige Telefonnummer. Schreiben Sie sie ganz und mit Landesvorwahl, etwa +49 151 12345678, eine Nummer je Zelle.',
    fr: '« {value} » n’est pas un numéro de téléphone valide. Écrivez-le en entier avec l’indicatif du pays, par exemple +33 6 12 34 56 78, un seul numéro par cellule.',
    es: '«{value}» no es un número de teléfono válido. Escríbalo completo con el prefijo del país, por ejemplo +34 612 345 678, un solo número por celda.',
    ar: '"{value}" ليس رقم هاتف صالحًا. اكتبه كاملًا مع رمز الدولة، مثل +971 50 123 4567، رقمًا واحدًا في كل خلية.',
  },
  'invalid_phone.country_needed': {
    en: '“{value}” has no country code, and numbers of this row’s country cannot be read without it. Write it with +, such as +971 50 123 4567.',
    de: '„{value}“ hat keine Landesvorwahl, und Nummern dieses Landes sind ohne sie nicht lesbar. Schreiben Sie sie mit +, etwa +49 151 12345678.',
    fr: '« {value} » n’a pas d’indicatif, et les numéros de ce pays ne peuvent être lus sans lui. Écrivez-le avec +, par exemple +33 6 12 34 56 78.',
    es: '«{value}» no tiene prefijo de país, y los números de ese país no se pueden leer sin él. Escríbalo con +, por ejemplo +34 612 345 678.',
    ar: '"{value}" بلا رمز دولة، ولا يمكن قراءة أرقام هذه الدولة من دونه. اكتبه مع +، مثل +971 50 123 4567.',
  },
  'invalid_phone.exponent': {
    en: '“{value}” is a number that the spreadsheet has shortened. Format the column as text and enter the number in full.',
    de: '„{value}“ ist eine von der Tabelle gekürzte Nummer. Formatieren Sie die Spalte als Text, und geben Sie die Nummer ganz ein.',
    fr: '« {value} » est un numéro abrégé par le tableur. Mettez la colonne au format texte et saisissez le numéro en entier.',
    es: '«{value}» es un número abreviado por la hoja de cálculo. Dé a la columna formato de texto y escriba el número completo.',
    ar: '"{value}" رقم اختصره برنامج الجداول. نسّق العمود كنص واكتب الرقم كاملًا.',
  },
  'invalid_phone.extension': {
    en: '“{value}” has an extension, which cannot be kept. Write the number alone, and the extension in the instructions.',
    de: '„{value}“ hat eine Durchwahl, die nicht gespeichert werden kann. Schreiben Sie nur die Nummer, und die Durchwahl in die Hinweise.',
    fr: '« {value} » comporte un numéro de poste, qui ne peut être conservé. Écrivez le numéro seul, et le poste dans les instructions.',
    es: '«{value}» tiene una extensión, que no se puede guardar. Escriba solo el número y ponga la extensión en las instrucciones.',
    ar: 'في "{value}" تحويلة داخلية لا يمكن حفظها. اكتب الرقم وحده، وضع التحويلة في التعليمات.',
  },
  negative_amount: {
    en: 'An amount must not be negative, but the cell says {value}. Write 0, or leave it empty, when nothing is to be collected.',
    de: 'Ein Betrag darf nicht negativ sein, in der Zelle steht aber {value}. Schreiben Sie 0 oder nichts, wenn nichts zu kassieren ist.',
    fr: 'Un montant ne peut pas être négatif, mais la cellule contient {value}. Écrivez 0 ou rien s’il n’y a rien à encaisser.',
    es: 'Un importe no puede ser negativo, pero la celda dice {value}. Escriba 0 o nada si no hay que cobrar.',
    ar: 'لا يجوز أن يكون المبلغ سالبًا، لكن الخلية تقول {value}. اكتب 0 أو اتركها فارغة إن لم يكن هناك ما يُحصَّل.',
  },
  too_many_decimals: {
    en: 'An amount has at most {limit} decimals, but the cell says {value}. Round it; if the mark groups thousands, leave it out.',
    de: 'Ein Betrag hat höchstens {limit} Dezimalstellen, in der Zelle steht aber {value}. Runden Sie ihn; wenn das Zeichen Tausender trennt, lassen Sie es weg.',
    fr: 'Un montant a au plus {limit} décimales, mais la cellule contient {value}. Arrondissez-le ; si le signe sépare les milliers, supprimez-le.',
    es: 'Un importe tiene como máximo {limit} decimales, pero la celda dice {value}. Redondéelo; si el signo separa miles, quítelo.',
    ar: 'للمبلغ {limit} منازل عشرية على الأكثر، لكن الخلية تقول {value}. قرّبه، أو احذف الفاصلة إن كانت تفصل الآلاف.',
  },
  amount_too_large: {
    en: 'An amount must not be larger than {max}, but the cell says {value}. Check it for digits too many.',
    de: 'Ein Betrag darf nicht größer sein als {max}, in der Zelle steht aber {value}. Prüfen Sie ihn auf überzählige Ziffern.',
    fr: 'Un montant ne peut pas dépasser {max}, mais la cellule contient {value}. Vérifiez qu’il n’y a pas de chiffres en trop.',
    es: 'Un importe no puede superar {max}, pero la celda dice {value}. Compruebe que no sobren cifras.',
    ar: 'لا يجوز أن يتجاوز المبلغ {max}، لكن الخلية تقول {value}. تحقق من عدم وجود أرقام زائدة.',
  },
  'invalid_package_items.not_json': {
    en: 'The cell is not valid JSON. Write a list such as [{"name": "Box", "quantity": 2, "weight_kg": 1.5}] with straight quotes.',
    de: 'Die Zelle ist kein gültiges JSON. Schreiben Sie eine Liste wie [{"name": "Karton", "quantity": 2, "weight_kg": 1.5}] mit geraden Anführungszeichen.',
    fr: 'La cellule n’est pas du JSON valide. Écrivez une liste comme [{"name": "Carton", "quantity": 2, "weight_kg": 1.5}] avec des guillemets droits.',
    es: 'La celda no es JSON válido. Escriba una lista como [{"name": "Caja", "quantity": 2, "weight_kg": 1.5}] con comillas rectas.',
    ar: 'الخلية ليست JSON صالحًا. اكتب قائمة مثل [{"name": "Box", "quantity": 2, "weight_kg": 1.5}] بعلامات اقتباس مستقيمة.',
  },
  'invalid_package_items.not_a_list': {
    en: 'The packages must be a list in square brackets, such as [{"name": "Box"}]. Put brackets around them.',
    de: 'Die Packstücke müssen eine Liste in eckigen Klammern sein, etwa [{"name": "Karton"}]. Setzen Sie Klammern darum.',
    fr: 'Les colis doivent former une liste entre crochets, par exemple [{"name": "Carton"}]. Ajoutez les crochets.',
    es: 'Los bultos deben ser una lista entre corchetes, por ejemplo [{"name": "Caja"}]. Añada los corchetes.',
    ar: 'يجب أن تكون الطرود قائمة بين قوسين مربعين، مثل [{"name": "Box"}]. أضف القوسين.',
  },
  'invalid_package_items.too_many_items': {
    en: 'A delivery has at most {limit} kinds of packages. Join equal ones by their quantity, or split the delivery.',
    de: 'Eine Lieferung hat höchstens {limit} Arten von Packstücken. Fassen Sie gleiche mit ihrer Menge zusammen, oder teilen Sie die Lieferung.',
    fr: 'Une livraison comporte au plus {limit} types de colis. Regroupez les colis identiques par quantité, ou divisez la livraison.',
    es: 'Una entrega tiene como máximo {limit} tipos de bultos. Agrupe los iguales por cantidad o divida la entrega.',
    ar: 'للتوصيلة {limit} نوعًا من الطرود على الأكثر. اجمع المتشابه منها بالكمية أو قسّم التوصيلة.',
  },
  'invalid_package_items.not_an_object': {
    en: 'Package {item} must be written in braces, such as {"name": "Box"}.',
    de: 'Packstück {item} muss in geschweiften Klammern stehen, etwa {"name": "Karton"}.',
    fr: 'Le colis {item} doit être écrit entre accolades, par exemple {"name": "Carton"}.',
    es: 'El bulto {item} debe escribirse entre llaves, por ejemplo {"name": "Caja"}.',
    ar: 'يجب كتابة الطرد {item} بين قوسين معقوفين، مثل {"name": "Box"}.',
  },
  'invalid_package_items.missing': {
    en: 'Package {item} has no {key}. Give it one.',
    de: 'Bei Packstück {item} fehlt {key}. Ergänzen Sie die Angabe.',
    fr: 'Il manque {key} au colis {item}. Ajoutez cette valeur.',
    es: 'Al bulto {item} le falta {key}. Añádalo.',
    ar: 'ينقص الطرد {item} الحقل {key}. أضفه.',
  },
  'invalid_package_items.not_text': {
    en: 'The {key} of package {item} must be text in quotes.',
    de: 'Bei Packstück {item} muss {key} ein Text in Anführungszeichen sein.',
    fr: 'Dans le colis {item}, {key} doit être un texte entre guillemets.',
    es: 'En el bulto {item}, {key} debe ser un texto entre comillas.',
    ar: 'في الطرد {item} يجب أن يكون {key} نصًا بين علامتي اقتباس.',
  },
  'invalid_package_items.too_long': {
    en: 'The {key} of package {item} is longer than {limit} characters. Shorten it.',
    de: 'Bei Packstück {item} ist {key} länger als {limit} Zeichen. Kürzen Sie den Text.',
    fr: 'Dans le colis {item}, {key} dépasse {limit} caractères. Raccourcissez-le.',
    es: 'En el bulto {item}, {key} supera los {limit} caracteres. Acórtelo.',
    ar: 'في الطرد {item} يتجاوز {key} طول {limit} حرفًا. اختصره.',
  },
  'invalid_package_items.bad_character': {
    en: 'The {key} of package {item} holds a character that cannot be stored. Type it anew.',
    de: 'Bei Packstück {item} enthält {key} ein Zeichen, das nicht gespeichert werden kann. Tippen Sie den Text neu.',
    fr: 'Dans le colis {item}, {key} contient un caractère qui ne peut pas être enregistré. Ressaisissez-le.',
    es: 'En el bulto {item}, {key} contiene un carácter que no se puede guardar. Escríbalo de nuevo.',
    ar: 'في الطرد {item} يحتوي {key} حرفًا لا يمكن حفظه. أعد كتابته.',
  },
  'invalid_package_items.not_a_number': {
    en: 'The {key} of package {item} must be a number with a decimal point, such as 1.5.',
    de: 'Bei Packstück {item} muss {key} eine Zahl mit Dezimalpunkt sein, etwa 1.5.',
    fr: 'Dans le colis {item}, {key} doit être un nombre avec un point décimal, par exemple 1.5.',
    es: 'En el bulto {item}, {key} debe ser un número con punto decimal, por ejemplo 1.5.',
    ar: 'في الطرد {item} يجب أن يكون {key} رقمًا بنقطة عشرية، مثل 1.5.',
  },
  'invalid_package_items.not_whole': {
    en: 'The {key} of package {item} must be a whole number, such as 2.',
    de: 'Bei Packstück {item} muss {key} eine ganze Zahl sein, etwa 2.',
    fr: 'Dans le colis {item}, {key} doit être un nombre entier, par exemple 2.',
    es: 'En el bulto {item}, {key} debe ser un número entero, por ejemplo 2.',
    ar: 'في الطرد {item} يجب أن يكون {key} عددًا صحيحًا، مثل 2.',
  },
  'invalid_package_items.out_of_range': {
    en: 'The {key} of package {item} must be between {min} and {max}. Check the number and its unit.',
    de: 'Bei Packstück {item} muss {key} zwischen {min} und {max} liegen. Prüfen Sie die Zahl und ihre Einheit.',
    fr: 'Dans le colis {item}, {key} doit être compris entre {min} et {max}. Vérifiez le nombre et son unité.',
    es: 'En el bulto {item}, {key} debe estar entre {min} y {max}. Compruebe el número y su unidad.',
    ar: 'في الطرد {item} يجب أن يكون {key} بين {min} و{max}. تحقق من الرقم ووحدته.',
  },
  'invalid_package_items.unknown_key': {
    en: 'Package {item} has “{key}”, which is not known. The names are quantity, weight_kg, length_cm, width_cm and height_cm.',
    de: 'Packstück {item} hat die unbekannte Angabe „{key}“. Die Namen sind quantity, weight_kg, length_cm, width_cm und height_cm.',
    fr: 'Le colis {item} contient « {key} », qui est inconnu. Les noms sont quantity, weight_kg, length_cm, width_cm et height_cm.',
    es: 'El bulto {item} tiene «{key}», que no se conoce. Los nombres son quantity, weight_kg, length_cm, width_cm y height_cm.',
    ar: 'في الطرد {item} الحقل "{key}" غير معروف. الأسماء هي quantity وweight_kg وlength_cm وwidth_cm وheight_cm.',
  },
  'invalid_package_items.unreadable': {
    en: '“{value}” cannot be read as the {key} of package {item}. Write a number, with its unit if need be: 3, 2.5 kg, 40x30x20 cm.',
    de: '„{value}“ ist nicht lesbar als {key} von Packstück {item}. Schreiben Sie eine Zahl, nötigenfalls mit Einheit: 3, 2,5 kg, 40x30x20 cm.',
    fr: '« {value} » n’est pas lisible comme {key} du colis {item}. Écrivez un nombre, au besoin avec son unité : 3, 2,5 kg, 40x30x20 cm.',
    es: '«{value}» no se puede leer como {key} del bulto {item}. Escriba un número, con su unidad si hace falta: 3, 2,5 kg, 40x30x20 cm.',
    ar: 'لا يمكن قراءة "{value}" بوصفه {key} للطرد {item}. اكتب رقمًا مع وحدته عند الحاجة: 3 أو 2.5 kg أو 40x30x20 cm.',
  },
  duplicate_external_reference_id: {
    en: 'Row {first_row_number} of this file already has this reference. Give this row one of its own, or remove it.',
    de: 'Zeile {first_row_number} dieser Datei hat diese Referenz schon. Geben Sie dieser Zeile eine eigene, oder entfernen Sie sie.',
    fr: 'La ligne {first_row_number} de ce fichier porte déjà cette référence. Donnez-en une autre à cette ligne, ou supprimez-la.',
    es: 'La fila {first_row_number} de este archivo ya tiene esta referencia. Dé otra a esta fila o elimínela.',
    ar: 'الصف {first_row_number} في هذا الملف يحمل هذا المرجع. أعطِ هذا الصف مرجعًا آخر أو احذفه.',
  },
  external_reference_id_already_present: {
    en: 'Another delivery already has this reference. Use a new one, or remove the row if it was imported before.',
    de: 'Eine andere Lieferung hat diese Referenz schon. Nehmen Sie eine neue, oder entfernen Sie die Zeile, wenn sie schon angelegt ist.',
    fr: 'Une autre livraison porte déjà cette référence. Utilisez-en une nouvelle, ou supprimez la ligne si elle existe déjà.',
    es: 'Otra entrega ya tiene esta referencia. Use una nueva o elimine la fila si ya se creó.',
    ar: 'توصيلة أخرى تحمل هذا المرجع. استخدم مرجعًا جديدًا، أو احذف الصف إن كان قد أُنشئ سابقًا.',
  },
  delivery_already_dispatched: {
    en: 'The delivery with this reference has left and was not changed. Tell the driver, or remove the row.',
    de: 'Die Lieferung mit dieser Referenz ist schon unterwegs und wurde nicht geändert. Geben Sie dem Fahrer Bescheid, oder entfernen Sie die Zeile.',
    fr: 'La livraison portant cette référence est partie et n’a pas été modifiée. Prévenez le chauffeur, ou supprimez la ligne.',
    es: 'La entrega con esta referencia ya ha salido y no se ha cambiado. Avise al conductor o elimine la fila.',
    ar: 'غادرت التوصيلة التي تحمل هذا المرجع ولم تُغيَّر. أبلغ السائق أو احذف الصف.',
  },
  delivery_already_cancelled: {
    en: 'The delivery with this reference was cancelled and was not changed. Use a new reference, or free this one on the page of the delivery.',
    de: 'Die Lieferung mit dieser Referenz wurde storniert und nicht geändert. Nehmen Sie eine neue Referenz, oder geben Sie diese auf der Seite der Lieferung frei.',
    fr: 'La livraison portant cette référence a été annulée et n’a pas été modifiée. Utilisez une nouvelle référence, ou libérez celle-ci sur la page de la livraison.',
    es: 'La entrega con esta referencia se canceló y no se ha cambiado. Use una referencia nueva o libere esta en la página de la entrega.',
    ar: 'أُلغيت التوصيلة التي تحمل هذا المرجع ولم تُغيَّر. استخدم مرجعًا جديدًا، أو حرّر هذا المرجع في صفحة التوصيلة.',
  },
  spreadsheet_error: {
    en: 'The cell shows the error {value} of the spreadsheet. Mend its formula, or type the value.',
    de: 'Die Zelle zeigt den Fehler {value} der Tabelle. Berichtigen Sie die Formel, oder tippen Sie den Wert ein.',
    fr: 'La cellule affiche l’erreur {value} du tableur. Corrigez sa formule ou saisissez la valeur.',
    es: 'La celda muestra el error {value} de la hoja de cálculo. Corrija la fórmula o escriba el valor.',
    ar: 'تعرض الخلية الخطأ {value} من برنامج الجداول. صحّح الصيغة أو اكتب القيمة.',
  },
  formula_not_calculated: {
    en: 'The cell has a formula whose result is not in the file. Open the file in a spreadsheet program, save it and send it again.',
    de: 'Die Zelle hat eine Formel, deren Ergebnis nicht in der Datei steht. Öffnen Sie die Datei in einem Tabellenprogramm, speichern Sie sie, und senden Sie sie noch einmal.',
    fr: 'La cellule contient une formule dont le résultat n’est pas dans le fichier. Ouvrez le fichier dans un tableur, enregistrez-le et envoyez-le à nouveau.',
    es: 'La celda tiene una fórmula cuyo resultado no está en el archivo. Abra el archivo en una hoja de cálculo, guárdelo y envíelo de nuevo.',
    ar: 'في الخلية صيغة لا توجد نتيجتها في الملف. افتح الملف في برنامج جداول واحفظه ثم أرسله من جديد.',
  },
  shortened_number: {
    en: '“{value}” is a long number that the spreadsheet has shortened: its last digits are lost. Format the column as text and enter the number in full.',
    de: '„{value}“ ist eine lange Zahl, die die Tabelle gekürzt hat: Ihre letzten Ziffern sind verloren. Formatieren Sie die Spalte als Text, und geben Sie die Zahl ganz ein.',
    fr: '« {value} » est un long nombre abrégé par le tableur : ses derniers chiffres sont perdus. Mettez la colonne au format texte et saisissez le nombre en entier.',
    es: '«{value}» es un número largo que la hoja de cálculo ha abreviado: sus últimas cifras se han perdido. Dé a la columna formato de texto y escriba el número completo.',
    ar: '"{value}" رقم طويل اختصره برنامج الجداول وضاعت أرقامه الأخيرة. نسّق العمود كنص واكتب الرقم كاملًا.',
  },
  shifted_row: {
    en: 'The row has {cells} cells, but the header has {columns}: a separator stands where none should, and the values after it are in the wrong columns. Put quotes around the cell that contains it, or remove it.',
    de: 'Die Zeile hat {cells} Zellen, die Kopfzeile aber {columns}: Irgendwo steht ein Trennzeichen zu viel, und die Werte danach sind in den falschen Spalten. Setzen Sie die Zelle, die es enthält, in Anführungszeichen, oder entfernen Sie es.',
    fr: 'La ligne a {cells} cellules, mais l’en-tête en a {columns} : il y a un séparateur de trop, et les valeurs qui suivent sont dans les mauvaises colonnes. Mettez la cellule qui le contient entre guillemets ou supprimez-le.',
    es: 'La fila tiene {cells} celdas, pero el encabezado tiene {columns}: sobra un separador y los valores que siguen están en columnas equivocadas. Ponga entre comillas la celda que lo contiene o elimínelo.',
    ar: 'في الصف {cells} خلية وفي صف العناوين {columns}: هناك فاصل زائد، والقيم التي بعده في أعمدة خاطئة. ضع الخلية التي تحتويه بين علامتي اقتباس أو احذفه.',
  },
  'invalid_date.not_a_date': {
    en: '“{value}” is not a date that can be read. Write it like 2026-03-05.',
    de: '„{value}“ ist kein lesbares Datum. Schreiben Sie es so: 2026-03-05.',
    fr: '« {value} » n’est pas une date lisible. Écrivez-la ainsi : 2026-03-05.',
    es: '«{value}» no es una fecha legible. Escríbala así: 2026-03-05.',
    ar: '"{value}" ليس تاريخًا يمكن قراءته. اكتبه هكذا: 2026-03-05.',
  },
  'invalid_date.ambiguous': {
    en: '“{value}” may mean two days, because day and month can be swapped. Write it like 2026-03-05.',
    de: '„{value}“ kann zwei Tage bedeuten, denn Tag und Monat lassen sich vertauschen. Schreiben Sie es so: 2026-03-05.',
    fr: '« {value} » peut désigner deux jours, car le jour et le mois peuvent être inversés. Écrivez la date ainsi : 2026-03-05.',
    es: '«{value}» puede significar dos días, porque el día y el mes se pueden intercambiar. Escriba la fecha así: 2026-03-05.',
    ar: '"{value}" قد يعني يومين مختلفين، لأن اليوم والشهر قد يتبادلان. اكتب التاريخ هكذا: 2026-03-05.',
  },
  'invalid_date.year_missing': {
    en: '“{value}” has no year. Write it like 2026-03-05.',
    de: '„{value}“ hat kein Jahr. Schreiben Sie es so: 2026-03-05.',
    fr: '« {value} » n’a pas d’année. Écrivez la date ainsi : 2026-03-05.',
    es: '«{value}» no tiene año. Escriba la fecha así: 2026-03-05.',
    ar: '"{value}" بلا سنة. اكتب التاريخ هكذا: 2026-03-05.',
  },
  invalid_time: {
    en: '“{value}” is not a time of day that can be read. Write it like 14:30.',
    de: '„{value}“ ist keine lesbare Uhrzeit. Schreiben Sie sie so: 14:30.',
    fr: '« {value} » n’est pas une heure lisible. Écrivez-la ainsi : 14:30.',
    es: '«{value}» no es una hora legible. Escríbala así: 14:30.',
    ar: '"{value}" ليس وقتًا يمكن قراءته. اكتبه هكذا: 14:30.',
  },
  invalid_minutes: {
    en: '“{value}” is not a number of minutes between 0 and {max}. Write a whole number, such as 15.',
    de: '„{value}“ ist keine Zahl von Minuten zwischen 0 und {max}. Schreiben Sie eine ganze Zahl, etwa 15.',
    fr: '« {value} » n’est pas un nombre de minutes entre 0 et {max}. Écrivez un nombre entier, par exemple 15.',
    es: '«{value}» no es un número de minutos entre 0 y {max}. Escriba un número entero, por ejemplo 15.',
    ar: '"{value}" ليس عدد دقائق بين 0 و{max}. اكتب عددًا صحيحًا، مثل 15.',
  },
  unknown_priority: {
    en: '“{value}” is not a priority. Write low, normal or high.',
    de: '„{value}“ ist keine Priorität. Schreiben Sie niedrig, normal oder hoch.',
    fr: '« {value} » n’est pas une priorité. Écrivez basse, normale ou haute.',
    es: '«{value}» no es una prioridad. Escriba baja, normal o alta.',
    ar: '"{value}" ليس أولوية. اكتب منخفضة أو عادية أو عالية.',
  },
  unknown_place: {
    en: 'The address book has no place with the code “{value}”. Add it there, or correct the code.',
    de: 'Im Adressbuch gibt es keinen Ort mit dem Kürzel „{value}“. Legen Sie ihn dort an, oder berichtigen Sie das Kürzel.',
    fr: 'Le carnet d’adresses ne contient aucun lieu portant le code « {value} ». Ajoutez-le, ou corrigez le code.',
    es: 'En la libreta de direcciones no hay ningún lugar con el código «{value}». Añádalo allí o corrija el código.',
    ar: 'لا يوجد في دفتر العناوين مكان بالرمز "{value}". أضفه هناك أو صحّح الرمز.',
  },
  order_failed: {
    en: 'Row {row_number} belongs to the same order and has a problem, so no row of the order was imported. Correct that row and send all rows of the order again.',
    de: 'Zeile {row_number} gehört zum selben Auftrag und hat ein Problem, darum wurde keine Zeile des Auftrags importiert. Berichtigen Sie jene Zeile, und senden Sie alle Zeilen des Auftrags noch einmal.',
    fr: 'La ligne {row_number} appartient à la même commande et pose un problème ; aucune ligne de la commande n’a donc été importée. Corrigez cette ligne et renvoyez toutes les lignes de la commande.',
    es: 'La fila {row_number} pertenece al mismo pedido y tiene un problema, por lo que no se importó ninguna fila del pedido. Corrija esa fila y envíe de nuevo todas las filas del pedido.',
    ar: 'الصف {row_number} من الطلب نفسه وفيه مشكلة، لذلك لم يُستورد أي صف من الطلب. صحّح ذلك الصف وأرسل كل صفوف الطلب من جديد.',
  },
  contradicts_first_row: {
    en: 'Row {first_row_number} is the same order but says “{expected}” here, and this row says “{value}”. Make both the same, or give this row another order number.',
    de: 'Zeile {first_row_number} ist derselbe Auftrag, nennt hier aber „{expected}“, diese Zeile „{value}“. Gleichen Sie beide an, oder geben Sie dieser Zeile eine andere Auftragsnummer.',
    fr: 'La ligne {first_row_number} est la même commande mais indique ici « {expected} », et cette ligne « {value} ». Rendez-les identiques ou donnez à cette ligne un autre numéro de commande.',
    es: 'La fila {first_row_number} es el mismo pedido pero aquí dice «{expected}», y esta fila dice «{value}». Ponga lo mismo en ambas o dé a esta fila otro número de pedido.',
    ar: 'الصف {first_row_number} هو الطلب نفسه لكنه يذكر هنا "{expected}"، وهذا الصف يذكر "{value}". اجعلهما متطابقين أو أعطِ هذا الصف رقم طلب آخر.',
  },
  too_many_rows_in_order: {
    en: 'An order may have at most {limit} rows. Check whether the column that holds the order number is the right one.',
    de: 'Ein Auftrag darf höchstens {limit} Zeilen haben. Prüfen Sie, ob die Spalte mit der Auftragsnummer die richtige ist.',
    fr: 'Une commande peut avoir au plus {limit} lignes. Vérifiez que la colonne du numéro de commande est la bonne.',
    es: 'Un pedido puede tener como máximo {limit} filas. Compruebe que la columna del número de pedido sea la correcta.',
    ar: 'لا يجوز أن يزيد الطلب على {limit} صفًا. تحقق من أن عمود رقم الطلب هو الصحيح.',
  },
};
