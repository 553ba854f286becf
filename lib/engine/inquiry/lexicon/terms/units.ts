/** What a unit after a number makes of it. `weight`, `length` and `volume` count as a quantity when large, else as a specification. */
export type UnitType = 'count' | 'weight' | 'length' | 'volume' | 'measure' | 'time' | 'container' | 'money' | 'times';

const COUNT = {
  piece:
    'pc pcs pce pces piece pieces unit units ea each nos stk pieza piezas pza pzas unidad unidades uds peca pecas unidade pz unite unites stuck stueck stücke шт штук штуки штука штуку единиц ед قطعه قطع حبه حبات وحده وحدات 个 個 件 只 支 把 枚 颗 根 台 部 块 片 张 條 条 本 点 개 adet pezzi pezzo unita',
  set: 'set sets kit kits conjunto conjuntos juego juegos jogo jogos jeu jeux satz satze комплект комплекта комплектов набор набора наборов طقم اطقم مجموعه 套 组 組 セット 세트 takim',
  pair: 'pair pairs pares paire paires paar пара пары пар زوج ازواج 双 雙 对 足 켤레 cift paia',
  box: 'carton cartons ctn ctns box boxes case cases caja cajas caixa caixas carton boite boites karton kartons kiste kisten schachtel короб коробка коробки коробок ящик ящиков كرتون كرتونه كراتين صندوق صناديق علبه علب 箱 盒 ケース 박스 kutu koli scatole scatola',
  bag: 'bag bags sack sacks bolsa bolsas saco sacos sac sacs beutel sack säcke мешок мешка мешков пакет пакетов كيس اكياس شوال 袋 包 봉',
  roll: 'roll rolls reel reels rollo rollos rolo rolos bobina bobinas rouleau rouleaux rolle rollen рулон рулона рулонов لفه لفات رول 卷 ロール 롤',
  bottle:
    'bottle bottles jar jars cans botella botellas frasco frascos garrafa garrafas bouteille bouteilles flacon flacons flasche flaschen dose dosen бутылка бутылки бутылок банка банок زجاجه زجاجات عبوه عبوات 瓶 罐 本 병',
  sheet:
    'sheet sheets panel panels hoja hojas folha folhas feuille feuilles platte platten лист листа листов لوح الواح 张',
  dozen: 'dozen dozens dz doz docena docenas duzia duzias douzaine douzaines dutzend дюжин дюжины درزن دسته 打 ダース',
  pallet:
    'pallet pallets skid skids palet palets palete paletes palette palettes paletten паллет паллета паллеты 托 托盘',
  vehicle: 'vehicle vehicles car cars truck trucks 辆 輛 машин штуки',
  drum: 'drum drums barrel barrels bidon bidones tambor tambores fut futs fass fasser бочка бочек برميل براميل 桶',
  pack: 'pack packs packet packets paquete paquetes pacote pacotes paquet paquets packung packungen упаковок упаковки упаковка пачек باكيت 包',
  head: 'head heads bird birds',
} as const;

const CONTAINER =
  'container containers fcl hq hc gp dv dc gp hq contenedor contenedores conteiner conteineres conteneur conteneurs контейнер контейнера контейнеров حاويه حاويات 柜 コンテナ 컨테이너 konteyner 20gp 40gp 40hq 40hc truckload truckloads';

const WEIGHT =
  'kg kgs kilo kilos kilogram kilograms kilogramo kilogramos quilo quilos kilogramm кг килограмм килограммов كيلو كجم كغ كيلوغرام 公斤 千克 ton tons tonne tonnes mt mts tonelada toneladas tonnen т тонн тонна тонны طن اطنان 吨 lb lbs pound pounds libra libras quintal quintales';

const LENGTH =
  'm meter meters metre metres metro metros metern метр метра метров متر امتار 米 yard yards yd yds yarda yardas jarda ft feet foot pies pes fuss 英尺 sqm sqft m2 m² m3 m³ квм 平方 平方米 平米 立方 km 公里';

const VOLUME =
  'l lt ltr ltrs liter liters litre litres litro litros litern литр литра литров ليتر لتر 升 gallon gallons gal galones';

const MEASURE =
  'mm mils mil cm inch inches in inchs pulgada pulgadas polegada polegadas pouce pouces zoll мм см дюйм дюймов дюйма ملم مم سم بوصه انش 毫米 厘米 公分 寸 英寸 ml cl cc мл مل ملل 毫升 oz ounce ounces onzas oncas g gr gm gram grams gramos gramas gramme grammes gramm г гр грамм غرام جرام 克 mg мг ug mcg w watt watts kw mw вт квт واط 瓦 千瓦 v volt volts vac vdc kv voltios в вольт فولت 伏 a amp amps ma ah mah mcah ач мач 安 毫安 毫安时 hz khz mhz ghz гц 赫兹 gsm g/m2 克重 gb tb mb mp px dpi 像素 psi bar mpa kpa pa бар rpm hp ps cv лс 马力 db dba db lm lumen lumens lux kelvin c f °c °f k ct cts karat carat denier d tex ne gauge ga ga awg micron microns um μm µm mic nm ppm ph shore hrc cst btu cbm cfm lph lpm tph pcs/min spf ply layer layers 层 layer fps zones ports doors door seats seater persons person';

const TIME =
  'day days week weeks month months year years hour hours hrs minute minutes min dia dias semana semanas mes meses mês ano anos año años hora horas jour jours semaine semaines mois an ans heure heures tag tage tagen woche wochen monat monate monaten jahr jahre stunden день дня дней недел неделя недели недель месяц месяца месяцев год года лет часов часа يوم ايام اسبوع اسابيع شهر اشهر سنه سنوات ساعه 天 日 周 週 个月 月 年 小时 gun gün hafta giorni giorno settimane mesi anni 주 일';

const MONEY =
  'usd eur gbp rmb cny aed sar inr jpy cad aud brl mxn rub try zar ngn kes egp pkr dollar dollars dolar dolares dollaro euro euros pound sterling yuan rupees rupee rs dirham dirhams riyal riyals peso pesos reais rubles rouble rublei рубл руб рублей рубля доллар доллара долларов евро юаней دولار دولارات يورو درهم ريال جنيه 元 美元 美金 欧元 块钱 人民币 円 원 달러 tl lira usdt';

/** Folded unit word → type and what it stands for. */
export const UNITS: ReadonlyMap<string, { type: UnitType; norm: string }> = (() => {
  const map = new Map<string, { type: UnitType; norm: string }>();
  const put = (type: UnitType, words: string, norm?: string): void => {
    for (const word of words.split(/\s+/)) {
      const key = word.normalize('NFC');
      if (key !== '' && !map.has(key)) map.set(key, { type, norm: norm ?? key });
    }
  };
  for (const [norm, words] of Object.entries(COUNT)) put('count', words, norm);
  put('container', CONTAINER, 'container');
  put('weight', WEIGHT);
  put('length', LENGTH);
  put('volume', VOLUME);
  put('measure', MEASURE);
  put('time', TIME);
  put('money', MONEY);
  return map;
})();

/** Factors written behind a number. */
export const FACTORS: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['thousand', 1000],
  ['mil', 1000],
  ['mille', 1000],
  ['тыс', 1000],
  ['тысяч', 1000],
  ['тысячи', 1000],
  ['الف', 1000],
  ['الاف', 1000],
  ['tausend', 1000],
  ['bin', 1000],
  ['千', 1000],
  ['万', 10_000],
  ['萬', 10_000],
  ['lakh', 100_000],
  ['lakhs', 100_000],
  ['lac', 100_000],
  ['million', 1_000_000],
  ['millions', 1_000_000],
  ['миллион', 1_000_000],
  ['миллиона', 1_000_000],
  ['миллионов', 1_000_000],
  ['млн', 1_000_000],
  ['millones', 1_000_000],
  ['milhoes', 1_000_000],
  ['millionen', 1_000_000],
  ['milliard', 1_000_000_000],
  ['billion', 1_000_000_000],
  ['ملايين', 1_000_000],
  ['مليون', 1_000_000],
]);

/** From these on a weight, length or volume is an order, not the size of one piece. */
export const ORDER_FROM: Readonly<Record<string, number>> = { weight: 40, length: 60, volume: 200 };

/** Weights that are an order whatever the number. */
export const ALWAYS_ORDER = new Set(
  'ton tons tonne tonnes mt mts tonelada toneladas tonnen т тонн тонна тонны طن اطنان 吨 quintal quintales'.split(' '),
);

/** Too short to be read as a unit when a blank stands before ("5 in stock", "2 a day"). */
export const ADJACENT_ONLY = new Set('in a c f d u k h p t'.split(' '));
