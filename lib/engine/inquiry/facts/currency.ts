export interface Currency {
  /** ISO 4217. */
  code: string;
  /** A bare `$` or "dollars": US dollars on the platform, though Australians and Canadians write it too. */
  assumed?: true;
}

/** Signs and names that stand for one currency. "Pesos", "riyals", "dirhams" and "¥" stand for several and are left out. */
const CODES: readonly [pattern: RegExp, code: string][] = [
  [/us\$|u\.s\.\s?\$|\busdt?\b|us dollars?|dolares americanos|美元|美金|доллар[а-я]* сша|دولار امريكي/, 'USD'],
  [/r\$|\bbrl\b|\breais\b/, 'BRL'],
  [/€|\beuros?\b|\beur\b|евро|يورو|欧元/, 'EUR'],
  [/£|\bgbp\b|pounds? sterling/, 'GBP'],
  [/\brmb\b|\bcny\b|\byuan\b|人民币|块钱|元|юан/, 'CNY'],
  [/\baed\b/, 'AED'],
  [/\bsar\b/, 'SAR'],
  [/₹|\binr\b/, 'INR'],
  [/₽|\brub\b|руб/, 'RUB'],
  [/₩|\bkrw\b|원/, 'KRW'],
  [/₺|\btry\b|\btl\b/, 'TRY'],
  [/\bjpy\b|円/, 'JPY'],
  [/\bcad\b|c\$/, 'CAD'],
  [/\baud\b|a\$/, 'AUD'],
  [/\bmxn\b/, 'MXN'],
  [/\bzar\b/, 'ZAR'],
  [/\bngn\b/, 'NGN'],
  [/\bkes\b/, 'KES'],
  [/\begp\b/, 'EGP'],
  [/\bpkr\b/, 'PKR'],
];

const DOLLAR = /\$|\bdolla?r(?:s|es|o)?\b|دولار|доллар|달러/;

/** The currency written in a short folded text around an amount; undefined when none or an ambiguous one is. */
export function currencyIn(text: string): Currency | undefined {
  const code = CODES.find(([pattern]) => pattern.test(text))?.[1];
  if (code !== undefined) return { code };
  return DOLLAR.test(text) ? { code: 'USD', assumed: true } : undefined;
}
