/** Where the bench's orders go, and how people write there. */
export interface OrderPlace {
  /** ISO 3166-1 alpha-2, and how spreadsheets write the country instead. */
  country: readonly [string, ...string[]];
  /** City, latitude, longitude. */
  cities: readonly (readonly [string, number, number])[];
  streets: readonly string[];
  people: readonly string[];
  /** Mobile numbers with and without the calling code; # is any digit. */
  phone: { international: string; national: string };
}

export const orderPlaces: readonly OrderPlace[] = [
  {
    country: ['DE', 'Germany', 'Deutschland'],
    cities: [
      ['Berlin', 52.52, 13.405],
      ['München', 48.137, 11.575],
      ['Düsseldorf', 51.227, 6.773],
    ],
    streets: ['Invalidenstraße', 'Sendlinger Straße', 'Königsallee', 'Am Großen Graben'],
    people: ['Jürgen Weiß', 'Käthe Schröder', 'Emre Yıldız', 'Sophie von der Heide'],
    phone: { international: '+491512#######', national: '01512#######' },
  },
  {
    country: ['AT', 'Austria', 'Österreich'],
    cities: [
      ['Wien', 48.208, 16.373],
      ['Graz', 47.07, 15.439],
    ],
    streets: ['Mariahilfer Straße', 'Herrengasse', 'Linzer Gürtel'],
    people: ['Franz Übelhör', 'Anneliese Pröll', 'Dragana Petrović'],
    phone: { international: '+43664######', national: '0664 ######' },
  },
  {
    country: ['FR', 'France'],
    cities: [
      ['Paris', 48.8566, 2.3522],
      ['Orléans', 47.903, 1.909],
    ],
    streets: ['rue du Faubourg Saint-Honoré', 'avenue de l’Opéra', 'place du Général-de-Gaulle'],
    people: ['Zoé Lefèvre', 'François N’Guyen', 'Anaïs d’Amécourt'],
    phone: { international: '+3361#######', national: '06 1# ## ## ##' },
  },
  {
    country: ['GB', 'United Kingdom', 'UK', 'England'],
    cities: [
      ['London', 51.507, -0.128],
      ['Leeds', 53.801, -1.549],
    ],
    streets: ['Old Kent Road', 'Kirkgate', 'St Mary’s Court, Flat B'],
    people: ['Aoife O’Sullivan', 'James Whitaker-Jones', 'Priya Raman'],
    phone: { international: '+447400######', national: '07400 ######' },
  },
  {
    country: ['US', 'USA', 'United States'],
    cities: [
      ['New York', 40.713, -74.006],
      ['San José', 37.336, -121.891],
    ],
    streets: ['W 42nd St, Apt', 'Almaden Blvd Suite', 'Martin Luther King Jr. Blvd'],
    people: ['Mary-Jane "MJ" Carter', 'DeShawn Williams', 'José Hernández'],
    phone: { international: '+1212555####', national: '(212) 555-####' },
  },
  {
    country: ['PL', 'Poland', 'Polska'],
    cities: [
      ['Warszawa', 52.23, 21.012],
      ['Łódź', 51.759, 19.456],
    ],
    streets: ['ul. Świętokrzyska', 'aleja Kościuszki', 'ul. Żwirki i Wigury'],
    people: ['Małgorzata Wiśniewska', 'Paweł Dąbrowski'],
    phone: { international: '+48512######', national: '512 ### ###' },
  },
  {
    country: ['GR', 'Greece', 'Ελλάδα'],
    cities: [
      ['Αθήνα', 37.984, 23.728],
      ['Θεσσαλονίκη', 40.64, 22.944],
    ],
    streets: ['Λεωφόρος Κηφισίας', 'Οδός Ερμού', 'Τσιμισκή'],
    people: ['Γιώργος Παπαδόπουλος', 'Ελένη Νικολάου'],
    phone: { international: '+30691#######', national: '691 ### ####' },
  },
  {
    country: ['UA', 'Ukraine', 'Україна'],
    cities: [
      ['Київ', 50.45, 30.523],
      ['Львів', 49.84, 24.03],
    ],
    streets: ['вулиця Хрещатик', 'проспект Свободи', 'вул. Лесі Українки'],
    people: ['Олександр Шевченко', 'Ірина Коваль'],
    phone: { international: '+38050#######', national: '050 ### ####' },
  },
  {
    country: ['TR', 'Turkey', 'Türkiye'],
    cities: [
      ['İstanbul', 41.008, 28.978],
      ['İzmir', 38.423, 27.143],
    ],
    streets: ['İstiklal Caddesi', 'Kıbrıs Şehitleri Cd.', 'Bağdat Caddesi'],
    people: ['Ayşe Öztürk', 'Mehmet Çağlar'],
    phone: { international: '+90501#######', national: '0501 ### ## ##' },
  },
  {
    country: ['AE', 'United Arab Emirates', 'UAE'],
    cities: [
      ['Dubai', 25.204, 55.271],
      ['أبو ظبي', 24.453, 54.377],
    ],
    streets: ['Sheikh Zayed Road, Office', 'شارع حمدان', 'Al Maktoum St'],
    people: ['فاطمة المنصوري', 'Mohammed Al Nahyan', 'خالد سعيد'],
    phone: { international: '+97150#######', national: '050 ### ####' },
  },
  {
    country: ['SA', 'Saudi Arabia', 'KSA'],
    cities: [
      ['الرياض', 24.713, 46.675],
      ['Jeddah', 21.485, 39.192],
    ],
    streets: ['طريق الملك فهد', 'King Abdulaziz Rd', 'شارع التحلية'],
    people: ['عبد الله الحربي', 'نورة القحطاني'],
    phone: { international: '+96651#######', national: '051 ### ####' },
  },
  {
    country: ['IL', 'Israel'],
    cities: [
      ['תל אביב', 32.085, 34.782],
      ['Haifa', 32.794, 34.99],
    ],
    streets: ['רחוב דיזנגוף', 'שדרות רוטשילד'],
    people: ['נועה כהן', 'Yossi Ben-David'],
    phone: { international: '+97250#######', national: '050-###-####' },
  },
  {
    country: ['IN', 'India', 'भारत'],
    cities: [
      ['Mumbai', 19.076, 72.878],
      ['दिल्ली', 28.614, 77.209],
    ],
    streets: ['M.G. Road, 2nd Floor, No.', 'चाँदनी चौक', 'Linking Rd, Opp. Bank, Shop'],
    people: ['राजेश कुमार', 'Ananya Iyer', 'Mohd. Arif'],
    phone: { international: '+9198########', national: '098########' },
  },
  {
    country: ['TH', 'Thailand'],
    cities: [['กรุงเทพมหานคร', 13.756, 100.502]],
    streets: ['ถนนสุขุมวิท', 'Silom Road, Soi'],
    people: ['สมชาย ใจดี', 'Nattaya Srisai'],
    phone: { international: '+6681#######', national: '081 ### ####' },
  },
  {
    country: ['VN', 'Vietnam', 'Việt Nam'],
    cities: [['Thành phố Hồ Chí Minh', 10.823, 106.63]],
    streets: ['Đường Nguyễn Huệ', 'Đường Lê Lợi, Quận'],
    people: ['Nguyễn Thị Hương', 'Trần Văn Đức'],
    phone: { international: '+8491#######', national: '091# ### ###' },
  },
  {
    country: ['JP', 'Japan', '日本'],
    cities: [
      ['東京', 35.676, 139.65],
      ['大阪市', 34.694, 135.502],
    ],
    streets: ['千代田区丸の内', '中央区銀座', '北区梅田'],
    people: ['佐藤 花子', '渡辺 健太'],
    phone: { international: '+8190########', national: '090-####-####' },
  },
  {
    country: ['KR', 'South Korea', '대한민국'],
    cities: [
      ['서울', 37.567, 126.978],
      ['부산', 35.18, 129.076],
    ],
    streets: ['강남구 테헤란로', '중구 세종대로'],
    people: ['김민준', '이서연'],
    phone: { international: '+82102#######', national: '010-2###-####' },
  },
  {
    country: ['CN', 'China', '中国'],
    cities: [
      ['上海', 31.23, 121.474],
      ['深圳', 22.543, 114.058],
    ],
    streets: ['南京东路', '深南大道', '淮海中路'],
    people: ['王小明', '欧阳静'],
    phone: { international: '+86131########', national: '131########' },
  },
  {
    country: ['BR', 'Brazil', 'Brasil'],
    cities: [
      ['São Paulo', -23.551, -46.633],
      ['Brasília', -15.794, -47.882],
    ],
    streets: ['Avenida Paulista', 'Rua da Consolação', 'SQN Bloco'],
    people: ['João da Conceição', 'Letícia Guimarães'],
    phone: { international: '+5511961######', national: '(11) 961##-####' },
  },
  {
    country: ['KE', 'Kenya'],
    cities: [
      ['Nairobi', -1.286, 36.817],
      ['Mombasa', -4.043, 39.668],
    ],
    streets: ['Moi Avenue', 'Ngong Road, Plot'],
    people: ['Wanjirũ Kamau', 'Otieno Odhiambo'],
    phone: { international: '+254712######', national: '0712 ######' },
  },
];
