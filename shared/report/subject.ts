import { clip } from '../core/clip.ts';
import type { Finding } from '../core/finding.ts';
import { groupBy } from '../core/group.ts';

/** The package that a finding is about, and the advisory. */
interface Subject {
  /** `lodash@4.17.15` */
  readonly name: string;
  /** Empty where it is about none. */
  readonly advisory: string;
}

function subjectOf({ properties: { purl, advisories } }: Finding): Subject | undefined {
  return typeof purl === 'string' ? { name: nameIn(purl), advisory: firstOf(advisories) } : undefined;
}

/** Of several names of an advisory the one that it goes by; empty where there is none. */
export function firstOf(advisories: unknown): string {
  const [id] = Array.isArray(advisories) ? (advisories as readonly unknown[]) : [];
  return typeof id === 'string' ? id : '';
}

/** A purl without its type and qualifiers, as people write it. */
function nameIn(purl: string): string {
  const plain = purl.replace(/^pkg:[^/]*\//, '').replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** Signs of a message that a list holds. */
const longestLabel = 72;

/** Package and advisory of a finding, or what it says. */
export function labelOf(finding: Finding): string {
  const subject = subjectOf(finding);
  if (subject === undefined) return clip(finding.message, longestLabel);
  return [subject.name, subject.advisory].filter(Boolean).join(' ');
}

/** Findings of one rule that one step mends: the first is told in full, of the others what sets them apart. */
export interface Entry {
  readonly first: Finding;
  readonly others: readonly Finding[];
}

/** One package with one fix is one entry, whatever its advisories and wherever it stands; every other finding is its own. */
export const entriesOf = (findings: readonly Finding[]): readonly Entry[] =>
  [...groupBy<Finding | string, Finding>(findings, (finding) => stepOf(finding) ?? finding).values()].flatMap(
    ([first, ...others]) => (first === undefined ? [] : [{ first, others }]),
  );

/** Equal for findings that one step mends; undefined for one that stands for itself. */
export function stepOf(finding: Finding): string | undefined {
  const { status, confidence, properties } = finding;
  const { purl, fix, smallestFix } = properties;
  const isOfAdvisory = (subjectOf(finding)?.advisory ?? '') !== '';
  return isOfAdvisory ? JSON.stringify([purl, fix ?? smallestFix ?? null, status, confidence]) : undefined;
}

/** The advisories of these findings, each once, without `said`'s. */
export function advisoriesOf(findings: readonly Finding[], said?: Finding): readonly string[] {
  const known = said && subjectOf(said)?.advisory;
  return [...new Set(findings.map((one) => subjectOf(one)?.advisory ?? ''))].filter(
    (advisory) => advisory !== '' && advisory !== known,
  );
}
