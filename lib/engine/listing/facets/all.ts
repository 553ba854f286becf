import { age } from './age';
import { certificate } from './certificate';
import { colour } from './colour';
import type { Facet } from './facet';
import { functions } from './function';
import { gender } from './gender';
import { material } from './material';
import { origin } from './origin';
import { pieces } from './pieces';
import { plug } from './plug';
import { batteryCapacity, capacity, persons, power, storage, voltage, weight } from './quantities';
import { season } from './season';
import { shape } from './shape';
import { size } from './size';

/** In what a title can contradict the rest of its listing, in the order findings are shown. */
export const FACETS: readonly Facet[] = [
  gender, age, material, colour, size, capacity, batteryCapacity, storage, persons, weight, power, voltage, plug, pieces, season, shape,
  origin, certificate, ...functions,
]; // prettier-ignore
