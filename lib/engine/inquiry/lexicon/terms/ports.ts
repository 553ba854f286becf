/** Main ports, by the name used for them; names that are ordinary words ("Nice", "Split", "Bar", "Mobile") are left out. */
export const PORTS: Readonly<Record<string, string>> = {
  shanghai: 'shanghai port|fob shanghai|上海港',
  ningbo: 'ningbo|宁波港|宁波',
  shenzhen: 'yantian|shekou|fob shenzhen|shenzhen port|盐田|蛇口|深圳港',
  guangzhou: 'nansha|huangpu|guangzhou port|南沙|黄埔港|广州港',
  qingdao: 'qingdao|青岛港',
  tianjin: 'xingang|tianjin port|fob tianjin|天津港|新港',
  xiamen: 'xiamen port|fob xiamen|厦门港',
  'los-angeles': 'los angeles|long beach|洛杉矶',
  'new-york': 'new york|newark|nueva york|new jersey|纽约',
  'us-east':
    'savannah|charleston|norfolk|baltimore|philadelphia|boston port|jacksonville|miami|houston|new orleans|tampa',
  'us-west': 'oakland|seattle|tacoma|las vegas|san diego',
  canada: 'vancouver|montreal|montréal|toronto|halifax port|温哥华',
  'latin-america':
    'manzanillo|veracruz|altamira|lázaro cárdenas|lazaro cardenas|puerto quetzal|puerto cortés|puerto limón|caldera|balboa|puerto caucedo|caucedo|rio haina|haina|cartagena|buenaventura|barranquilla|guayaquil|callao|valparaíso|valparaiso|san antonio chile|iquique|buenos aires|montevideo|santos port|porto de santos|santos brasil|paranaguá|paranagua|itajaí|itajai|navegantes|suape|rio grande|manaus|la guaira|puerto cabello|kingston|port of spain',
  europe:
    'rotterdam|antwerp|antwerpen|anvers|amberes|hamburg|hambourg|hamburgo|гамбург|bremen|bremerhaven|felixstowe|southampton|london gateway|liverpool|tilbury|le havre|marseille|fos sur mer|dunkerque|dunkirk|barcelona|valencia|algeciras|bilbao|lisboa|lisbon|leixões|leixoes|sines|genoa|genova|la spezia|livorno|naples port|napoli|trieste|venice port|piraeus|thessaloniki|constanta|constanța|varna|burgas|koper|rijeka|gdansk|gdynia|gdańsk|klaipeda|riga|tallinn|helsinki|kotka|gothenburg|göteborg|aarhus|copenhagen|oslo|dublin|鹿特丹|汉堡|安特卫普|роттердам',
  'russia-black-sea':
    'saint petersburg|st petersburg|санкт петербург|novorossiysk|новороссийск|vladivostok|владивосток|nakhodka|находка|восточный порт|odessa|одесса|poti|batumi|istanbul|стамбул|mersin|izmir|ambarli|kocaeli|gemlik',
  'middle-east':
    'jebel ali|jabal ali|dubai|dubái|дубай|جبل علي|دبي|abu dhabi|khalifa port|sharjah|dammam|الدمام|jeddah|jedda|جدة|riyadh dry port|doha|hamad port|الدوحة|shuwaikh|shuaiba|kuwait port|umm qasr|ام قصر|basra|aqaba|العقبة|beirut|بيروت|haifa|ashdod|sohar|salalah|bandar abbas|بندر عباس|aden|hodeidah|lattakia|迪拜',
  africa:
    'port said|بورسعيد|damietta|alexandria|alexandrie|الاسكندرية|ain sokhna|sokhna|السخنة|tunis rades|rades|alger|algiers|oran|bejaia|casablanca|الدار البيضاء|tanger|tangier|طنجة|agadir|nouakchott|dakar|abidjan|tema|takoradi|lome|lomé|cotonou|lagos|apapa|tin can|onne|douala|pointe noire|matadi|luanda|walvis bay|cape town|durban|port elizabeth|maputo|beira|dar es salaam|mombasa|djibouti|berbera|mogadishu|port sudan|tripoli|misrata|benghazi|toamasina|tamatave|port louis|拉各斯|蒙巴萨',
  asia: 'nhava sheva|mundra|kochi|cochin|chennai|kolkata|calcutta|mumbai|karachi|port qasim|colombo|chittagong|chattogram|yangon|bangkok|laem chabang|ho chi minh|cat lai|hai phong|haiphong|port klang|port kelang|penang|tanjung pelepas|singapore|jakarta|tanjung priok|surabaya|semarang|belawan|manila|cebu|davao|busan|incheon|pusan|tokyo|yokohama|osaka|kobe|nagoya|hakata|kaohsiung|keelung|hong kong|釜山|东京|大阪|新加坡|曼谷|胡志明|马尼拉|雅加达',
  oceania:
    'sydney|melbourne|brisbane|fremantle|adelaide|auckland|tauranga|lyttelton|wellington|suva|port moresby|悉尼|墨尔本',
};

/** "Port" as a place, not a socket. */
export const PORT_WORDS = {
  en: 'port of|sea port|seaport|nearest port|destination port|port of destination|port of discharge|port of arrival|port of loading|loading port|discharge port|fob port|cif port|to port|to the port',
  es: 'puerto de|puerto|puerto de destino|puerto más cercano',
  pt: 'porto de|porto de destino|porto mais próximo',
  fr: 'port de|port du|port d’|port de destination|port le plus proche',
  de: 'hafen|seehafen|zielhafen|hafen von|freihafen',
  ru: 'порт|порта|порту|порт назначения|до порта',
  ar: 'ميناء|مينا|ميناء الوصول',
  zh: '港口|目的港|到货港|装运港|起运港|到港',
  it: 'porto di',
  tr: 'liman|limanı|limanına',
} as const;
