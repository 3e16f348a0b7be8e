import type { OptionDefinition } from '../../../shared/core/rule.ts';
import { kubernetesVersion, minorOf, newestMinor } from '../pod-security/version.ts';
import { allMinors } from './kinds.ts';
import { tableMinors } from './table.ts';

export const targetOption: OptionDefinition<string> = {
  ...kubernetesVersion,
  summary:
    "The version of Kubernetes that the objects are for, such as `'1.34'` (in quotes); by default what any of the newest versions known has is right.",
};

/** The version that the objects are for. */
export interface Target {
  readonly minor: number;
  /** Bits of `tableMinors`: its own, or all where nobody names one, or one that the tables do not know. */
  readonly bits: number;
  /** Another version may know what the tables do not. */
  readonly isKnown: boolean;
}

export function targetOf(version: string): Target {
  const minor = minorOf(version) ?? newestMinor;
  const index = version === '' ? -1 : (tableMinors as readonly number[]).indexOf(minor);
  return {
    minor,
    bits: index === -1 ? allMinors : 1 << index,
    isKnown: index !== -1 || version === '',
  };
}

/** `1.36 and later`, `1.34 to 1.35`: the minors of the table that have something. */
export function minorsText(bits: number): string {
  const own = tableMinors.filter((_, index) => (bits & (1 << index)) !== 0);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return 'no version known';
  if (last === tableMinors.at(-1))
    return first === tableMinors[0] ? 'every version known' : `1.${first} and later`;
  return first === tableMinors[0] ? `1.${last} and earlier` : `1.${first} to 1.${last}`;
}
