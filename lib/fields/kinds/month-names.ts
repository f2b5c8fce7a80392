/** Names and short names of the months, January to December, in the ten languages of headers. */
const names = [
  'january jan januar jänner januari janvier janv enero ene gennaio gen janeiro ocak oca stycznia styczeń sty يناير كانون',
  'february feb februar februari février févr fév febrero febbraio fevereiro fev şubat şub lutego luty lut فبراير شباط',
  'march mar märz mrz maart mrt mars marzo março mart marca marzec مارس آذار',
  'april apr avril avr abril abr aprile nisan nis kwietnia kwiecień kwi أبريل ابريل نيسان',
  'may mai mei mayo maggio mag maio mayıs maja maj مايو أيار',
  'june jun juni juin junio giugno giu junho haziran haz czerwca czerwiec cze يونيو حزيران',
  'july jul juli juillet juil julio luglio lug julho temmuz tem lipca lipiec lip يوليو تموز',
  'august aug augustus août agosto ago ağustos ağu sierpnia sierpień sie أغسطس اغسطس آب',
  'september sep sept septembre septiembre settembre set setembro eylül eyl września wrzesień wrz سبتمبر أيلول',
  'october oct oktober okt octobre octubre ottobre ott outubro out ekim eki października październik paź أكتوبر اكتوبر',
  'november nov novembre noviembre novembro kasım kas listopada listopad lis نوفمبر',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro aralık ara grudnia grudzień gru ديسمبر',
];

/** No name of a month is longer; normalising a long text takes quadratic time. */
const MAX_CHARACTERS = 20;

const months = new Map(
  names.flatMap((list, index) => list.split(' ').map((name) => [plain(name), index + 1] as const)),
);

/** The number of a month, 1 to 12, by its name or short name, in any case, with or without accents. */
export function monthOf(name: string): number | undefined {
  return name.length > MAX_CHARACTERS ? undefined : months.get(plain(name));
}

function plain(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
}
