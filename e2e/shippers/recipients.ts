/** People who receive something, invented. Their cities and points are real. */
export interface Recipient {
  firstName: string;
  lastName: string;
  street: string;
  postcode: string;
  city: string;
  phone: string;
  latitude: string;
  longitude: string;
}

type Line = readonly [name: string, street: string, place: string, phone: string, point: string];

const german: readonly Line[] = [
  ['Erika Beispiel', 'Musterweg 5', '10115 Berlin', '0171 3920001', '52.5321, 13.3849'],
  ['Jürgen Größmann', 'Königstraße 12a', '20095 Hamburg', '0171 3920002', '53.5511, 10.0006'],
  ['Zoë Müller-Lüdenscheidt', 'Am Bächle 3', '80331 München', '+49 89 5551230', '48.1371, 11.5754'],
  ['Max Muster', 'Ringstr. 8', '50667 Köln', '0221 5550123', '50.9384, 6.9599'],
  ['Heike Schön', 'Straße des 17. Juni 135', '04109 Leipzig', '0341 5551234', '51.3406, 12.3747'],
  ['Özlem Yılmaz', 'Hauptstr. 77', '01067 Dresden', '0171 3920003', '51.0541, 13.7320'],
  ['Björn Weiß', 'Schloßplatz 1', '70173 Stuttgart', '0711 5550199', '48.7784, 9.1800'],
  ["Siobhán O'Neill", 'Färberstraße 20', '90402 Nürnberg', '0171 3920004', '49.4521, 11.0767'],
  ['Dr. Anke Vogt', 'Böttcherstr. 4', '28195 Bremen', '0421 5550177', '53.0752, 8.8064'],
  ['Karl-Heinz Groß', 'Georgstraße 31', '30159 Hannover', '0171 3920005', '52.3740, 9.7386'],
  ['Łucja Nowak', 'Westenhellweg 9', '44137 Dortmund', '0171 3920006', '51.5142, 7.4633'],
  ['Friedrich Jäger', 'Poppelsdorfer Allee 60', '53115 Bonn', '0228 5550144', '50.7302, 7.0954'],
  ['Sören Äpfel', 'Maximilianstr. 2', '86150 Augsburg', '0171 3920007', '48.3659, 10.8944'],
  ['Uwe Förster', 'Kröpeliner Str. 15', '18055 Rostock', '0381 5550166', '54.0887, 12.1320'],
];

/** @param index of any size: the list begins anew */
export function germanRecipient(index: number): Recipient {
  const [name, street, place, phone, point] = german[index % german.length]!;
  const [firstName = '', ...last] = name.split(' ');
  const [postcode = '', ...city] = place.split(' ');
  const [latitude = '', longitude = ''] = point.split(', ');
  return {
    ...{ firstName, lastName: last.join(' '), street, postcode, city: city.join(' '), phone },
    ...{ latitude, longitude },
  };
}
