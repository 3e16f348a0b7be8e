import type { KubeObject } from '../object.ts';

/** What a compiled policy says of an object. */
export interface RegoVerdict {
  /** Path of the policy. */
  readonly policy: string;
  /** `shop/deny`. */
  readonly rule: string;
  readonly severity: 'high' | 'medium';
  /** Of the policy's own, unshortened. */
  readonly message: string;
}

/** What compiled policies say of the objects of one side. */
export interface RegoVerdicts {
  of(object: KubeObject): readonly RegoVerdict[];
}

/** Names of rules that judge, as conftest has them (`deny`, `deny_root`), at the end of a path. */
export const judging = /(?:^|\/)(?:deny|violation|warn)(?:_[^/]*)?$/;
/** Of them, those that Gatekeeper has. */
export const reviewing = /(?:^|\/)violation(?:_[^/]*)?$/;
const warning = /(?:^|\/)warn(?:_[^/]*)?$/;

/** Undefined for a rule that does not judge. */
export const severityOf = (rule: string): RegoVerdict['severity'] | undefined =>
  judging.test(rule) ? (warning.test(rule) ? 'medium' : 'high') : undefined;

/**
 * The messages of a rule: of a set of texts, or of objects with `msg`. What is there and is no message counts all the same,
 * lest a rule of an unexpected form let everything in.
 */
export function messagesOf(value: unknown): readonly string[] {
  if (value === undefined || value === null || value === false) return [];
  if (Array.isArray(value)) return value.flatMap(messagesOf);
  if (value === true) return ['no reason is given'];
  if (typeof value !== 'object') return [typeof value === 'string' ? value : JSON.stringify(value)];
  if (Object.keys(value).length === 0) return [];
  const message = (value as { readonly msg?: unknown }).msg;
  return [typeof message === 'string' ? message : JSON.stringify(value)];
}
