import { hash } from 'node:crypto';

/** Blanks and line ends do not make another finding. */
const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * The name of a finding in files: baselines, SARIF, comments. Made of what `identity` gives for the masked evidence, and
 * of which of several equal ones it is (0-based, in order of place); no line number, so it survives shifts.
 * 32 hex digits of SHA-256.
 */
export const fingerprint = (key: string, nth: number): string => digest(`${key}\0${nth}`);

/** 32 hex digits of SHA-256. */
export const digest = (text: string): string => hash('sha256', text).slice(0, 32);

/** 40 hex digits: other tools name secrets so. */
export const sha1 = (text: string): string => hash('sha1', text);

/** What is the same finding in base and head. It may hold an unmasked value: it must never leave memory. */
export const identity = (ruleId: string, path: string, evidence: string): string =>
  [ruleId, path, fold(evidence)].join('\0');
