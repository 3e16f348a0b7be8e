import type { Severity } from '../../../../shared/core/severity.ts';
import type { Advisory, Affected, StatedSeverity } from '../record.ts';
import { scoreV2 } from './v2.ts';
import { scoreV3 } from './v3.ts';
import { scoreV4 } from './v4.ts';

/** How bad an advisory is, and by what. */
export interface Rating {
  readonly severity: Severity | 'unknown';
  /** 0 to 10; undefined where only a word is known. */
  readonly score: number | undefined;
  /** The vector or word that it comes from; '' for an unknown one. */
  readonly source: string;
}

const unknown: Rating = { severity: 'unknown', score: undefined, source: '' };

const scores: Readonly<Record<string, (vector: string) => number | undefined>> = {
  CVSS_V2: scoreV2,
  CVSS_V3: scoreV3,
  CVSS_V4: scoreV4,
};

/** Undefined for what is no vector of that type. */
export function scoreOf({ type, score }: StatedSeverity): number | undefined {
  return Object.hasOwn(scores, type) ? scores[type]?.(score.trim()) : undefined;
}

/** The qualitative scale of CVSS 3 and 4 (3.1 §5), used for 2.0 as well; nothing at all is `info`. */
export function severityOfScore(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'info';
}

const words: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['important', 'high'],
  ['moderate', 'medium'],
  ['medium', 'medium'],
  ['low', 'low'],
  ['minor', 'low'],
  ['negligible', 'info'],
  ['none', 'info'],
]);

/** A database's own word for it, in any case of letters. */
const severityOfWord = (word: string): Severity | undefined => words.get(word.trim().toLowerCase());

/**
 * The highest score of the vectors that can be read, those of the package's own entry before those of the record; else the
 * database's own word; else unknown, which is no low one.
 */
export function ratingOf(advisory: Advisory, entries: readonly Affected[] = []): Rating {
  const own = entries.flatMap(({ severity }) => severity);
  const scored = highestScore(own) ?? highestScore(advisory.severity);
  if (scored !== undefined) return scored;
  const stated = [...own, ...advisory.severity].map(({ score }) => score);
  for (const word of [...stated, advisory.severityWord ?? '']) {
    const severity = severityOfWord(word);
    if (severity !== undefined) return { severity, score: undefined, source: word };
  }
  return unknown;
}

function highestScore(stated: readonly StatedSeverity[]): Rating | undefined {
  let highest: Rating | undefined;
  for (const one of stated) {
    const score = scoreOf(one);
    if (score === undefined || score <= (highest?.score ?? -1)) continue;
    highest = { severity: severityOfScore(score), score, source: one.score };
  }
  return highest;
}

const order: readonly Rating['severity'][] = ['critical', 'high', 'medium', 'low', 'info', 'unknown'];

/** Of several records about one vulnerability the worst that is known counts. */
export const worstRating = (ratings: readonly Rating[]): Rating =>
  ratings.toSorted(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || (b.score ?? 0) - (a.score ?? 0),
  )[0] ?? unknown;
