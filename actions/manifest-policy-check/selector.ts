import { remembered } from '../../shared/core/remembered.ts';
import { Field } from '../../shared/parse/yaml-field.ts';
import type { YamlNode } from '../../shared/parse/yaml-nodes.ts';

/**
 * One condition of a label selector.
 *
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/label-selector/
 */
export interface Requirement {
  readonly key: string;
  /** What `In` asks for, and an entry of `matchLabels`; undefined for the other operators. */
  readonly oneOf: readonly string[] | undefined;
  /** Undefined: there is no such label. */
  readonly holds: (value: string | undefined) => boolean;
}

export type Labels = ReadonlyMap<string, string>;

/** All of them have to hold: none for a selector that is empty or not there. What no API server takes holds for nothing. */
export const requirementsOf = ({ node }: Field): readonly Requirement[] =>
  node === undefined || (node.kind === 'scalar' && node.value === null) ? [] : requirementsIn(node);

const requirementsIn = remembered((node: YamlNode): readonly Requirement[] => {
  const selector = Field.root(node);
  const labels = selector.at('matchLabels');
  const expressions = selector.at('matchExpressions');
  const isReadable =
    node.kind === 'mapping' &&
    (!labels.exists || labels.node?.kind === 'mapping') &&
    (!expressions.exists || expressions.node?.kind === 'sequence');
  return isReadable ? [...equalities(labels), ...expressions.items.map(expression)] : [never('')];
});

const equalities = (labels: Field): readonly Requirement[] =>
  labels.members.map(({ name, source = '' }) => among(String(name), [source]));

function expression(field: Field): Requirement {
  const key = field.at('key').source ?? '';
  const values = field.at('values').texts;
  switch (field.at('operator').source) {
    case 'In':
      return values.length === 0 ? never(key) : among(key, values);
    case 'NotIn':
      // Also where there is no such label.
      if (values.length === 0) return never(key);
      return { key, oneOf: undefined, holds: (value) => value === undefined || !values.includes(value) };
    case 'Exists':
      return { key, oneOf: undefined, holds: (value) => value !== undefined };
    case 'DoesNotExist':
      return { key, oneOf: undefined, holds: (value) => value === undefined };
    default:
      return never(key);
  }
}

const among = (key: string, oneOf: readonly string[]): Requirement => ({
  key,
  oneOf,
  holds: (value) => value !== undefined && oneOf.includes(value),
});

const never = (key: string): Requirement => ({ key, oneOf: [], holds: () => false });

/** Whether a LabelSelector picks an object with exactly these labels; one that is empty, or not there, picks all. */
export const matches = (selector: Field, labels: Labels): boolean => areMet(requirementsOf(selector), labels);

export const areMet = (requirements: readonly Requirement[], labels: Labels): boolean =>
  requirements.every(({ key, holds }) => holds(labels.get(key)));

/** Whether a LabelSelector may pick an object with these labels and others that nobody here knows. */
export const mayMatch = (selector: Field, known: Labels): boolean =>
  requirementsOf(selector).every(
    ({ key, oneOf, holds }) => (!known.has(key) && oneOf?.length !== 0) || holds(known.get(key)),
  );

/** Whether an object has every label of a plain map, as a Service or a ReplicationController selects. */
export const hasLabels = (labels: Labels, wanted: Field): boolean =>
  equalities(wanted).every(({ key, holds }) => holds(labels.get(key)));
