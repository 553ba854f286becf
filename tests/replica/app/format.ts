const pad = (value: number): string => String(value).padStart(2, '0');

/** `2026-9-21 10:20:30`, in the browser's own zone, as the message rows print it (seller-pages.md §2.3). */
export function printTime(at: number, withSeconds = true): string {
  const d = new Date(at);
  const seconds = withSeconds ? `:${pad(d.getSeconds())}` : '';
  return `${d.getFullYear()}-${d.getMonth() + 1}-${d.getDate()} ${pad(d.getHours())}:${pad(d.getMinutes())}${seconds}`;
}

/** `2026-09-21` */
export function printDay(at: number): string {
  const d = new Date(at);
  return `${d.getFullYear()}-${pad(d.getMonth() + 1)}-${pad(d.getDate())}`;
}

/** `HH:MM` if today, else a date (seller-pages.md §2.2). */
export function printListTime(at: number, now: number): string {
  const d = new Date(at);
  if (printDay(at) === printDay(now)) return `${pad(d.getHours())}:${pad(d.getMinutes())}`;
  return d.getFullYear() === new Date(now).getFullYear() ? `${d.getMonth() + 1}-${d.getDate()}` : printDay(at);
}

/** `120 K`, as the file rows print a size. */
export function printSize(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_048_576).toFixed(1)} M` : `${Math.max(1, Math.round(bytes / 1024))} K`;
}

/** Country name as the card prints it. */
export function countryName(code: string, lang: 'zh' | 'en'): string {
  return new Intl.DisplayNames([lang === 'zh' ? 'zh-CN' : 'en'], { type: 'region' }).of(code) ?? code;
}
