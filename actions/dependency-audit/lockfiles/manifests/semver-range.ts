import { noDemand, type Demand } from '../demand.ts';

const single = /^\s*(\^|~>?|>=|>|<=|<|=|==)?\s*v?(\d[\w.+-]*)\s*$/;

/** A range of one part; of all others, and of what floats, nothing is known. `bare`: what a version alone means. */
export function rangeDemand(text: string, bare: 'exactly' | 'at least'): Demand {
  const [, sign, version = ''] = single.exec(text.slice(0, 200)) ?? [];
  if (version === '' || /(?:^|\.)[xX*](?:\.|$)/.test(version)) return noDemand;
  const isExact = sign === undefined ? bare === 'exactly' : sign.startsWith('=');
  if (isExact) return { version, comparator: undefined };
  return { version, comparator: sign !== undefined && /^[<>]=?$/.test(sign) ? sign : '>=' };
}
