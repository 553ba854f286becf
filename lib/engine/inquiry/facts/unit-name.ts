/** One name for the many of one unit. Those not listed stand for themselves. */
const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    kg: 'kg kgs kilo kilos kilogram kilograms kilogramo kilogramos quilo quilos kilogramm кг килограмм килограммов كيلو كجم كغ كيلوغرام 公斤 千克',
    t: 'ton tons tonne tonnes mt mts tonelada toneladas tonnen т тонн тонна тонны طن اطنان 吨',
    lb: 'lb lbs pound pounds libra libras',
    m: 'm meter meters metre metres metro metros metern метр метра метров متر امتار 米',
    yd: 'yard yards yd yds yarda yardas jarda',
    ft: 'ft feet foot pies pes fuss 英尺',
    m2: 'sqm m2 m² квм 平方 平方米 平米',
    m3: 'm3 m³ cbm 立方',
    l: 'l lt ltr ltrs liter liters litre litres litro litros litern литр литра литров ليتر لتر 升',
    gal: 'gallon gallons gal galones',
    mm: 'mm мм ملم مم 毫米',
    cm: 'cm см سم 厘米 公分',
    in: 'inch inches in inchs pulgada pulgadas polegada polegadas pouce pouces zoll дюйм дюймов дюйма بوصه انش 寸 英寸',
    ml: 'ml мл مل ملل 毫升 cc',
    oz: 'oz ounce ounces onzas oncas',
    g: 'g gr gm gram grams gramos gramas gramme grammes gramm г гр грамм غرام جرام 克',
    w: 'w watt watts вт واط 瓦',
    kw: 'kw квт 千瓦',
    v: 'v volt volts vac vdc voltios в вольт فولت 伏',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name])),
);

/** The one name of a unit, e.g. `kg` for "kilos" and "公斤". */
export function unitName(unit: string): string {
  return NAMES[unit] ?? unit;
}

const DAYS: readonly [pattern: RegExp, days: number][] = [
  [/^(?:days?|dias?|jours?|tag|tage|tagen|день|дня|дней|يوم|ايام|天|日|gun|giorn[io]|일)$/, 1],
  [/^(?:weeks?|semanas?|semaines?|wochen?|недел[яиью]|недель|اسبوع|اسابيع|周|週|hafta|settiman[ae]|주)$/, 7],
  [/^(?:months?|mes|meses|mois|monate?n?|месяц|месяца|месяцев|شهر|اشهر|个月|月|ay|mes[ie])$/, 30],
  [/^(?:years?|ano|anos|an|ans|jahre?|год|года|лет|سنه|سنوات|年|yil|anni|anno)$/, 365],
  [/^(?:hours?|hrs?|horas?|heures?|stunden?|часа?|часов|ساعه|小时)$/, 1 / 24],
];

/** Days in one of the unit; undefined for a unit that measures no time. */
export function daysIn(unit: string): number | undefined {
  return DAYS.find(([pattern]) => pattern.test(unit))?.[1];
}
