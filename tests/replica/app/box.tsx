import { createElement, type CSSProperties, type HTMLAttributes, type ReactNode, type Ref } from 'react';
import { hash32 } from '../data/compose';
import type { Switches } from '../switches';
import { useSwitches } from './runtime';

type Attributes = Record<string, string | number | boolean | undefined>;

interface BoxProps extends Omit<HTMLAttributes<HTMLElement>, 'className'> {
  as?: string;
  /** The original's class names; they can be broken one by one by switch. */
  c?: string;
  /** Name for our own styles, for elements that have no class in the original. Our styles never hang on classes. */
  look?: string;
  /** Attributes the original carries; they can be broken too. */
  attrs?: Attributes;
  ref?: Ref<HTMLElement>;
  style?: CSSProperties;
  children?: ReactNode;
}

function renamed(name: string): string {
  return `x${hash32(name).toString(36)}`;
}

function classFor(classes: string, switches: Switches): string | undefined {
  const kept = classes
    .split(' ')
    .filter((name) => !switches.hideField.includes(name))
    .map((name) => (switches.layoutUnknown ? renamed(name) : name));
  return kept.length ? kept.join(' ') : undefined;
}

/** Attributes that are anchors; the others (href, value, type) make the page work. */
const ANCHORS = /^(?:data-.*|view-name|id|role|behavior)$/;

function attributesFor(attrs: Attributes, switches: Switches): Attributes {
  const kept = Object.entries(attrs).filter(([name]) => !switches.hideField.includes(`[${name}]`));
  return Object.fromEntries(
    kept.map(([name, value]) => [switches.layoutUnknown && ANCHORS.test(name) ? `data-${renamed(name)}` : name, value]),
  );
}

/** One element of a page with the original's class names, or, by switch, without them. */
export function Box({ as = 'div', c = '', look, attrs = {}, children, ...rest }: BoxProps): ReactNode {
  const switches = useSwitches();
  if (c.split(' ').some((name) => name !== '' && switches.hideField.includes(`-${name}`))) return null;
  const styled = look ?? c;
  return createElement(
    as,
    {
      ...rest,
      ...attributesFor(attrs, switches),
      ...(c ? { className: classFor(c, switches) } : {}),
      ...(styled ? { 'data-r': styled } : {}),
    },
    children,
  );
}
