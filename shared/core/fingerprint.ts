import { hash } from 'node:crypto';

/** Blanks and line ends do not make another finding. */
const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * The name of a finding in files: baselines, SARIF, comments. Made of rule, path, masked evidence and which of several
 * equal ones it is (0-based, in order of place); no line number, so it survives shifts.
 * 32 hex digits of SHA-256.
 */
export function fingerprint(ruleId: string, path: string, evidence: string, nth: number): string {
  const parts = [ruleId, path, fold(evidence), String(nth)];
  return digest(parts.join('\0'));
}

/** 32 hex digits of SHA-256. */
export const digest = (text: string): string => hash('sha256', text).slice(0, 32);

/** What is the same finding in base and head. It may hold an unmasked value: it must never leave memory. */
export const identity = (ruleId: string, path: string, evidence: string): string =>
  [ruleId, path, fold(evidence)].join('\0');
