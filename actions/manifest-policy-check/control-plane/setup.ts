import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { YamlValue } from '../../../shared/parse/yaml-edit.ts';
import type { KubeObject } from '../object.ts';

/** The programs that make a cluster out of machines. */
export const components = [
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'kube-proxy',
  'kubelet',
  'etcd',
] as const;
export type Component = (typeof components)[number];

/** How a component is started, or configured, as far as one object says it. */
export interface Setup {
  readonly object: KubeObject;
  readonly component: Component;
  /** By the name of the flag, without dashes in front; in the order in which they are written. */
  readonly flags: ReadonlyMap<string, readonly Setting[]>;
  /** Where it is said what is missing. */
  readonly place: Field;
  /** A flag that is not here has its default. */
  readonly isWhole: boolean;
}

export interface Setting {
  readonly field: Field;
  /** Undefined where only the run knows it: `$(PORT)`. */
  readonly value: string | undefined;
  /** What stands in the field for another value; undefined where the field holds more than this flag. */
  readonly written: ((value: string) => YamlValue) | undefined;
}

/** A program by the last part of its path. */
export function componentOf(program: string): Component | undefined {
  const name = program.slice(program.lastIndexOf('/') + 1);
  return components.find((component) => component === name);
}

/** The value that holds: of a repeated flag the last one. Undefined where it is not set, or not known. */
export const valueOf = ({ flags }: Setup, name: string): string | undefined => flags.get(name)?.at(-1)?.value;

export const isSet = ({ flags }: Setup, ...names: readonly string[]): boolean =>
  names.some((name) => flags.has(name));
