import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { Container, Pod } from '../pods.ts';

/** Of the Pod Security Standards (https://kubernetes.io/docs/concepts/security/pod-security-standards/). */
export type Level = 'baseline' | 'restricted';

/** What in a pod breaks a standard. */
export interface Violation {
  /** Where it stands, or where what is missing would stand. */
  readonly field: Field;
  /** One sentence. */
  readonly message: string;
  /** Undefined where it is about the pod as a whole. */
  readonly container?: Container | undefined;
}

/** One check of the standards, as Kubernetes' own admission does it (k8s.io/pod-security-admission, folder policy). */
export interface PodCheck {
  /** Its id there. */
  readonly id: string;
  readonly level: Level;
  /** The first minor version of Kubernetes 1 that has it. */
  readonly since: number;
  /** A check of baseline that this one stands in for: what breaks that breaks this one too. */
  readonly includes?: PodCheck;
  /** Without those of the included check. */
  violations(pod: Pod, minor: number): Iterable<Violation>;
}
