/** How bad a finding is, and how sure the rule is; the one table that every reporter maps from. */

export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

interface Levels {
  /** GitHub workflow command and Checks API level. */
  readonly annotation: 'error' | 'warning' | 'notice';
  /** SARIF 2.1.0 §3.27.10 `level`. */
  readonly sarif: 'error' | 'warning' | 'note';
  /** GitHub's `security-severity` rule property: over 9.0 critical, 7.0 high, 4.0 medium, 0.1 low. */
  readonly score: string;
}

export const levels: Readonly<Record<Severity, Levels>> = {
  critical: { annotation: 'error', sarif: 'error', score: '9.5' },
  high: { annotation: 'error', sarif: 'error', score: '8.0' },
  medium: { annotation: 'warning', sarif: 'warning', score: '5.5' },
  low: { annotation: 'notice', sarif: 'note', score: '2.0' },
  info: { annotation: 'notice', sarif: 'note', score: '0.0' },
};

/** 0 is the worst: sorts most severe first. */
export const severityRank = (severity: Severity): number => severities.indexOf(severity);

/** True when `severity` is as bad as `threshold` or worse. */
export const reaches = (severity: Severity, threshold: Severity): boolean =>
  severityRank(severity) <= severityRank(threshold);
