import { romaniseCyrillic } from './romanise.ts'
import { spellingKey } from './spelling-key.ts'

/**
 * What Russian calls places abroad and people of history where its romanisation is no English form, English behind the
 * colon. Left out are those whose romanisation is also a usual name elsewhere (Praga, Pekin, Rim).
 */
const RUSSIAN = `
Гамбург:Hamburg Ганновер:Hanover Гейдельберг:Heidelberg Мюнхен:Munich Кёльн:Cologne Нюрнберг:Nuremberg Лейпциг:Leipzig Штутгарт:Stuttgart
Дюссельдорф:Düsseldorf Франкфурт-на-Майне:Frankfurt Любек:Lübeck Вюрцбург:Würzburg Аугсбург:Augsburg Ахен:Aachen Мангейм:Mannheim
Цюрих:Zurich Женева:Geneva Базель:Basel Лозанна:Lausanne Люцерн:Lucerne Зальцбург:Salzburg Инсбрук:Innsbruck Лихтенштейн:Liechtenstein
Люксембург:Luxembourg Страсбург:Strasbourg Париж:Paris Марсель:Marseille Тулуза:Toulouse Ницца:Nice Версаль:Versailles Брюссель:Brussels
Антверпен:Antwerp Гаага:The_Hague Роттердам:Rotterdam Эйндховен:Eindhoven Копенгаген:Copenhagen Гётеборг:Gothenburg
Гетеборг:Gothenburg Стокгольм:Stockholm Хельсинки:Helsinki Гельсинки:Helsinki Рейкьявик:Reykjavik Мальмё:Malmö Венеция:Venice
Флоренция:Florence Генуя:Genoa Неаполь:Naples Падуя:Padua Сицилия:Sicily Сардиния:Sardinia Севилья:Seville Валенсия:Valencia
Лиссабон:Lisbon Эдинбург:Edinburgh Бирмингем:Birmingham Ливерпуль:Liverpool Манчестер:Manchester Бристоль:Bristol
Ноттингем:Nottingham Оксфорд:Oxford Кембридж:Cambridge Гринвич:Greenwich Солсбери:Salisbury Вашингтон:Washington Нью-Йорк:New_York
Чикаго:Chicago Хьюстон:Houston Лос-Анджелес:Los_Angeles Сан-Франциско:San_Francisco Лас-Вегас:Las_Vegas Филадельфия:Philadelphia
Нью-Джерси:New_Jersey Голливуд:Hollywood Гавайи:Hawaii Гаваи:Hawaii Гонолулу:Honolulu Калифорния:California
Аризона:Arizona Техас:Texas Массачусетс:Massachusetts Коннектикут:Connecticut Мичиган:Michigan Мэриленд:Maryland Джорджия:Georgia
Айова:Iowa Огайо:Ohio Айдахо:Idaho Вайоминг:Wyoming Цинциннати:Cincinnati Милуоки:Milwaukee Квебек:Quebec
Ванкувер:Vancouver Мехико:Mexico_City Гавана:Havana Гондурас:Honduras Гаити:Haiti Гватемала:Guatemala
Никарагуа:Nicaragua Ямайка:Jamaica Гайана:Guyana Рио-де-Жанейро:Rio_de_Janeiro Сан-Паулу:São_Paulo Буэнос-Айрес:Buenos_Aires
Монтевидео:Montevideo Сантьяго:Santiago Богота:Bogotá Хиросима:Hiroshima Нагасаки:Nagasaki Фукусима:Fukushima
Иокогама:Yokohama Йокогама:Yokohama Хоккайдо:Hokkaido Токио:Tokyo Киото:Kyoto Гонконг:Hong_Kong Гуанчжоу:Guangzhou
Шэньчжэнь:Shenzhen Ухань:Wuhan Чунцин:Chongqing Тяньцзинь:Tianjin Харбин:Harbin Синьцзян:Xinjiang Тайвань:Taiwan
Сеул:Seoul Пхеньян:Pyongyang Инчхон:Incheon Ханой:Hanoi Хошимин:Ho_Chi_Minh_City Пномпень:Phnom_Penh
Вьентьян:Vientiane Янгон:Yangon Мьянма:Myanmar Джакарта:Jakarta Сингапур:Singapore Куала-Лумпур:Kuala_Lumpur Катманду:Kathmandu
Исламабад:Islamabad Карачи:Karachi Лахор:Lahore Пешавар:Peshawar Кандагар:Kandahar Герат:Herat Кабул:Kabul Тегеран:Tehran Исфахан:Isfahan
Мосул:Mosul Хомс:Homs Бейрут:Beirut Иерусалим:Jerusalem Тель-Авив:Tel_Aviv
Хайфа:Haifa Вифлеем:Bethlehem Эр-Рияд:Riyadh Джидда:Jeddah Абу-Даби:Abu_Dhabi Ходейда:Hodeidah
Александрия:Alexandria Хартум:Khartoum Триполи:Tripoli Бенгази:Benghazi Касабланка:Casablanca Аддис-Абеба:Addis_Ababa Найроби:Nairobi
Йоханнесбург:Johannesburg Кейптаун:Cape_Town Киншаса:Kinshasa Могадишо:Mogadishu Джибути:Djibouti Джуба:Juba Хараре:Harare
Афганистан:Afghanistan Филиппины:Philippines Венгрия:Hungary Голландия:Holland Испания:Spain Франция:France
Великобритания:Great_Britain Швейцария:Switzerland Швеция:Sweden Норвегия:Norway Финляндия:Finland Греция:Greece Турция:Turkey
Япония:Japan Южная_Корея:South_Korea Индонезия:Indonesia Малайзия:Malaysia Камбоджа:Cambodia Таиланд:Thailand Эфиопия:Ethiopia
Алжир:Algeria Марокко:Morocco Ирландия:Ireland Исландия:Iceland Шотландия:Scotland Бельгия:Belgium Австрия:Austria
Хорватия:Croatia Черногория:Montenegro Словения:Slovenia Словакия:Slovakia Чехия:Czechia Румыния:Romania
Латвия:Latvia Эстония:Estonia Саудовская_Аравия:Saudi_Arabia Зимбабве:Zimbabwe Мозамбик:Mozambique Чад:Chad Нигерия:Nigeria
Афины:Athens Салоники:Thessaloniki Стамбул:Istanbul Анкара:Ankara Бухарест:Bucharest Будапешт:Budapest Варшава:Warsaw Краков:Kraków
Гданьск:Gdańsk Вроцлав:Wrocław Познань:Poznań Лодзь:Łódź Щецин:Szczecin Жешув:Rzeszów Быдгощ:Bydgoszcz Братислава:Bratislava
Белград:Belgrade Дубровник:Dubrovnik Сараево:Sarajevo Скопье:Skopje Тбилиси:Tbilisi Ереван:Yerevan
Вильнюс:Vilnius Таллин:Tallinn Гибралтар:Gibraltar Гималаи:Himalayas Гаваии:Hawaii Гебриды:Hebrides Гренландия:Greenland
Гамбия:Gambia Гвинея:Guinea Гвадалахара:Guadalajara Гудзон:Hudson Голгофа:Golgotha Манхэттен:Manhattan Бруклин:Brooklyn
Гитлер:Hitler Адольф_Гитлер:Adolf_Hitler Геббельс:Goebbels Йозеф_Геббельс:Joseph_Goebbels Гиммлер:Himmler Генрих_Гиммлер:Heinrich_Himmler
Герман_Геринг:Hermann_Göring Рудольф_Гесс:Rudolf_Hess Гейдрих:Heydrich Рейнхард_Гейдрих:Reinhard_Heydrich Эйхман:Eichmann
Гинденбург:Hindenburg Гюго:Hugo Виктор_Гюго:Victor_Hugo Гёте:Goethe Гегель:Hegel Хайдеггер:Heidegger Гайдеггер:Heidegger Гейне:Heine
Генрих_Гейне:Heinrich_Heine Гораций:Horace Геродот:Herodotus Гиппократ:Hippocrates Гераклит:Heraclitus
Геракл:Heracles Гомер_Симпсон:Homer_Simpson Гарри_Поттер:Harry_Potter Гермиона:Hermione Гулливер:Gulliver
Шерлок_Холмс:Sherlock_Holmes Гайдн:Haydn Йозеф_Гайдн:Joseph_Haydn Гесиод:Hesiod Гессе:Hesse Герман_Гессе:Hermann_Hesse
Герман_Мелвилл:Herman_Melville Генри_Форд:Henry_Ford Генри_Джеймс:Henry_James Генри_Киссинджер:Henry_Kissinger Мартин_Хайдеггер:Martin_Heidegger Мартин_Гайдеггер:Martin_Heidegger Георг_Гегель:Georg_Hegel Иоганн_Гёте:Johann_Goethe
Густав_Малер:Gustav_Mahler Говард_Хьюз:Howard_Hughes Оливер_Гольдсмит:Oliver_Goldsmith Джими_Хендрикс:Jimi_Hendrix Хендрикс:Hendrix Фридрих_Хайек:Friedrich_Hayek
Томас_Гоббс:Thomas_Hobbes Гоббс:Hobbes Олдос_Хаксли:Aldous_Huxley Хаксли:Huxley Ярослав_Гашек:Jaroslav_Hašek Гашек:Hašek Вацлав_Гавел:Václav_Havel
Теодор_Герцль:Theodor_Herzl Герцль:Herzl Гольбейн:Holbein Уильям_Хогарт:William_Hogarth Эдвин_Хаббл:Edwin_Hubble Галлей:Halley Эрих_Хонеккер:Erich_Honecker
Густав_Гусак:Gustáv_Husák Гефест:Hephaestus Гелиос:Helios Гарвард:Harvard Хезболла:Hezbollah Гезболла:Hezbollah Хэмфри_Богарт:Humphrey_Bogart
Одри_Хепбёрн:Audrey_Hepburn Хью_Грант:Hugh_Grant Хью_Джекман:Hugh_Jackman Харрисон_Форд:Harrison_Ford Гаррисон_Форд:Harrison_Ford Том_Хэнкс:Tom_Hanks
Энтони_Хопкинс:Anthony_Hopkins Джордж_Харрисон:George_Harrison Джордж_Гершвин:George_Gershwin Гудини:Houdini Гарри_Гудини:Harry_Houdini
Ганс_Христиан_Андерсен:Hans_Christian_Andersen Ганс_Кристиан_Андерсен:Hans_Christian_Andersen Герберт_Уэллс:Herbert_Wells Герберт_Гувер:Herbert_Hoover
Герберт_фон_Караян:Herbert_von_Karajan Генрик_Ибсен:Henrik_Ibsen Генрих_Шлиман:Heinrich_Schliemann Генрих_Бёлль:Heinrich_Böll Гельмут_Коль:Helmut_Kohl
Гельмут_Шмидт:Helmut_Schmidt Гуго_Босс:Hugo_Boss Хьюго_Босс:Hugo_Boss Гуго_Гроций:Hugo_Grotius Гораций_Нельсон:Horatio_Nelson Горацио_Нельсон:Horatio_Nelson
Фридрих_Шиллер:Friedrich_Schiller Сёрен_Кьеркегор:Søren_Kierkegaard Кьеркегор:Kierkegaard Ларс_фон_Триер:Lars_von_Trier
Франц_Кафка:Franz_Kafka Стефан_Цвейг:Stefan_Zweig Томас_Манн:Thomas_Mann Зигмунд_Фрейд:Sigmund_Freud Людвиг_ван_Бетховен:Ludwig_van_Beethoven
Вольфганг_Амадей_Моцарт:Wolfgang_Amadeus_Mozart Мария_Кюри:Marie_Curie Луи_Пастер:Louis_Pasteur Чарльз_Дарвин:Charles_Darwin
Хантер_Байден:Hunter_Biden Ховард_Хьюз:Howard_Hughes Хемингуэй:Hemingway
Эрнест_Хемингуэй:Ernest_Hemingway Хичкок:Hitchcock Альфред_Хичкок:Alfred_Hitchcock Гарри_Трумэн:Harry_Truman
Черчилль:Churchill Уинстон_Черчилль:Winston_Churchill Франклин_Рузвельт:Franklin_Roosevelt Эйзенхауэр:Eisenhower
Шекспир:Shakespeare Уильям_Шекспир:William_Shakespeare Диккенс:Dickens Чарльз_Диккенс:Charles_Dickens Байрон:Byron
Ницше:Nietzsche Фридрих_Ницше:Friedrich_Nietzsche Шопенгауэр:Schopenhauer Артур_Шопенгауэр:Arthur_Schopenhauer Гуссерль:Husserl
Эдмунд_Гуссерль:Edmund_Husserl Хабермас:Habermas Юрген_Хабермас:Jürgen_Habermas Фридрих_Энгельс:Friedrich_Engels
Эйнштейн:Einstein Альберт_Эйнштейн:Albert_Einstein Ньютон:Newton Исаак_Ньютон:Isaac_Newton Гейзенберг:Heisenberg
Вернер_Гейзенберг:Werner_Heisenberg Гюйгенс:Huygens Христиан_Гюйгенс:Christiaan_Huygens
Гельмгольц:Helmholtz Хокинг:Hawking Стивен_Хокинг:Stephen_Hawking Гумбольдт:Humboldt Бетховен:Beethoven Моцарт:Mozart
Шуберт:Schubert Иоганн_Себастьян_Бах:Johann_Sebastian_Bach Рихард_Вагнер:Richard_Wagner Пикассо:Picasso Сезанн:Cézanne
Ван_Гог:Van_Gogh Винсент_Ван_Гог:Vincent_van_Gogh Леонардо_да_Винчи:Leonardo_da_Vinci Микеланджело:Michelangelo Шопен:Chopin
Фредерик_Шопен:Frédéric_Chopin Жан-Поль_Сартр:Jean-Paul_Sartre Вольтер:Voltaire Жан-Жак_Руссо:Jean-Jacques_Rousseau Бальзак:Balzac
Жюль_Верн:Jules_Verne Дюма:Dumas Александр_Дюма:Alexandre_Dumas Шарль_де_Голль:Charles_de_Gaulle Наполеон_Бонапарт:Napoleon_Bonaparte
Жанна_д'Арк:Joan_of_Arc Христофор_Колумб:Christopher_Columbus Колумб:Columbus Галилео_Галилей:Galileo_Galilei Джордано_Бруно:Giordano_Bruno
Джордж_Вашингтон:George_Washington Авраам_Линкольн:Abraham_Lincoln Джон_Кеннеди:John_Kennedy Мартин_Лютер_Кинг:Martin_Luther_King
Чарли_Чаплин:Charlie_Chaplin Мэрилин_Монро:Marilyn_Monroe Майкл_Джексон:Michael_Jackson Элвис_Пресли:Elvis_Presley Джон_Леннон:John_Lennon
Джими_Хендрикс:Jimi_Hendrix Хо_Ши_Мин:Ho_Chi_Minh Мао_Цзэдун:Mao_Zedong Дэн_Сяопин:Deng_Xiaoping Чан_Кайши:Chiang_Kai-shek Хирохито:Hirohito
Саддам_Хусейн:Saddam_Hussein Муаммар_Каддафи:Muammar_Gaddafi Хэллоуин:Halloween Гринпис:Greenpeace
Махатма_Ганди:Mahatma_Gandhi Индира_Ганди:Indira_Gandhi Джавахарлал_Неру:Jawaharlal_Nehru Конфуций:Confucius
`

/** English names of places abroad and people of history by the {@link spellingKey} of their Russian name in Latin letters. */
export function exonyms(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const entry of RUSSIAN.trim().split(/\s+/)) {
    const [native = '', english = ''] = entry.replaceAll('_', ' ').split(':')
    for (const form of new Set([native, native.replaceAll('ё', 'е').replaceAll('Ё', 'Е')])) {
      found.set(spellingKey(romaniseCyrillic(form)), english)
    }
  }
  return found
}
