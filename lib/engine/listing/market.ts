const UK = /^(?:uk|gb|united kingdom|great britain|england|britain|ie|ireland|au|australia|nz|new zealand|in|india|za|south africa|sg|singapore|hk|hong kong|ng|nigeria|ke|kenya|my|malaysia)$/i; // prettier-ignore
const US = /^(?:us|usa|united states|america|north america|ca|canada|ph|philippines|mx|mexico)$/i;

/** Which English a market reads; `any` for the rest of the world and when unknown. Canada reads both, mostly the American product words. */
export function englishOf(market: string | undefined): 'us' | 'uk' | 'any' {
  const name = market?.trim() ?? '';
  if (UK.test(name)) return 'uk';
  return US.test(name) ? 'us' : 'any';
}
