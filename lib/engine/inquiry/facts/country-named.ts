import { countryFromName, countryNames } from '../country';
import { foldText } from '../fold';

let byName: Map<string, string> | undefined;

/** ISO-2 of a country named in any of the buyers' languages ("Österreich", "Испания"); undefined for anything else. */
export function countryNamed(text: string): string | undefined {
  const direct = countryFromName(text);
  if (direct !== undefined) return direct;
  byName ??= new Map(countryNames().map(([name, code]) => [foldText(name), code]));
  return byName.get(foldText(text.slice(0, 80)).trim());
}
