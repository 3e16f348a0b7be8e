import type { RegoVerdicts } from './rego/verdict.ts';
import type { Renders } from './render/compose.ts';

/** What is known of a repository beside its documents. */
export interface ManifestFacts extends Renders {
  /** Undefined where the policy names no compiled ones. */
  readonly rego?: RegoVerdicts;
}
