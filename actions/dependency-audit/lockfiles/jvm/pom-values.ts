import type { Region } from '../../../../shared/core/finding.ts';
import { interpolator } from '../interpolation.ts';
import { placeOf, type Placed } from '../placed.ts';
import type { Pom, PomPart } from './pom-model.ts';

/** Fills in the expressions of a text; undefined where one is not known. */
export type Resolve = (text: string) => string | undefined;

const expression = /\$\{([^${}]{1,200})\}/g;
const alone = /^\s*\$\{([^${}]{1,200})\}\s*$/;

/** What the expressions of one project stand for, as one of its profiles, or none, has it. */
export class PomValues {
  readonly resolve: Resolve;
  readonly #layers: readonly ReadonlyMap<string, Placed>[];

  /** `lineage`: the project, its parent, the parent of that ...: what stands nearer goes first. */
  constructor(lineage: readonly Pom[], profile?: PomPart) {
    const defaults = ({ profiles }: Pom) => profiles.filter(({ isDefault }) => isDefault);
    this.#layers = [
      ...(profile === undefined ? [] : [profile]),
      ...lineage.flatMap((pom) => [...defaults(pom), pom]),
    ]
      .map(({ properties }) => properties)
      .filter(({ size }) => size > 0);
    const own = ownValues(lineage);
    const filled = interpolator(expression, (name) => this.#property(name)?.text ?? own.get(name));
    const known = new Map<string, string | undefined>();
    this.resolve = (text) => {
      if (!text.includes('${')) return text.trim();
      if (!known.has(text)) known.set(text, whole(filled(text.trim())));
      return known.get(text);
    };
  }

  /** Of the property that the text is, where it is nothing else. */
  placeOf(text: string): Region | undefined {
    return placeOf(text, alone, (name) => this.#property(name));
  }

  #property(name: string): Placed | undefined {
    for (const layer of this.#layers) {
      const found = layer.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** An expression in the name of another is none. */
const whole = (text: string | undefined): string | undefined => (text?.includes('${') ? undefined : text);

/** https://maven.apache.org/ref/current/maven-model-builder/ has the old prefix `pom.` and none at all as well. */
function ownValues([pom]: readonly Pom[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const field of ['groupId', 'artifactId', 'version'] as const) {
    const inherited = pom?.parent?.[field];
    if (inherited !== undefined) values.set(`project.parent.${field}`, inherited);
    const value = pom?.[field] ?? (field === 'artifactId' ? undefined : inherited);
    if (value === undefined) continue;
    for (const prefix of ['project.', 'pom.', '']) values.set(prefix + field, value);
  }
  return values;
}
