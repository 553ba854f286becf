import json from './rule-pack.json';
import { parseRulePack, type RulePack } from './rule-pack';

/** The pack that ships (`rule-pack.json`), checked when loaded. */
export const defaultPack: RulePack = parseRulePack(json);
