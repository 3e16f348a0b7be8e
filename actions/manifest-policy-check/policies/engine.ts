import type { Activation } from '../cel/activation.ts';
import type { Functions } from '../cel/plan/scope.ts';
import type { Excuse } from './excuse.ts';
import type { Subject } from './subject.ts';

/** What evaluates a policy: the API server, or something that is installed beside it. */
export interface Engine {
  /** Names of the variables that each of its expressions may use. */
  readonly names: readonly string[];
  readonly functions: () => Functions;
  /** Newer versions may know functions that this one does not: what is unknown is no fault of the policy. */
  readonly isOpen: boolean;
  /** The first validation that does not hold is the only one that is told. */
  readonly stopsAtFirst: boolean;
  variables(subject: Subject, excuse: Excuse): Activation;
}
