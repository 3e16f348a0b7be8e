import { dockerfileLint } from '../../../actions/dockerfile-lint/check.ts';
import type { Edit, Finding, Fix } from '../../../shared/core/finding.ts';
import { applyEdits, selectFixes } from '../../../shared/core/fixes.ts';
import type { OptionValue, Rule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { effective, parseDockerfile } from '../../../shared/parse/dockerfile.ts';
import { finding } from '../../shared/report/sample.ts';
import { untold } from '../../untold.ts';

export type LintRule = Rule<Dockerfile>;

/** A text and how it is read. */
export interface Sample {
  readonly text: string;
  readonly path?: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly facts?: unknown;
}

/** What is to be seen of a text before and after. */
export interface Look {
  readonly text: string;
  readonly problems: number;
  /** Upper case, triggers of ONBUILD too. */
  readonly keywords: readonly string[];
  readonly findings: readonly Finding[];
}

/** What the rules say about a text, as the engine would hand it on. */
export function look(
  rules: readonly LintRule[],
  { text, path = 'Dockerfile', options, facts }: Sample,
): Look {
  const { doc, problems } = parseDockerfile({ path, text, size: text.length, blob: '' });
  const findings = rules.flatMap((rule) => {
    const defaults = Object.entries(rule.options ?? {}).map(([name, one]) => [name, one.default] as const);
    const context = {
      options: { ...Object.fromEntries(defaults), ...options },
      facts,
      today: '2026-11-01',
      unchecked: untold,
    };
    const found: Finding[] = [];
    const report: Parameters<LintRule['check']>[1] = ({ region, message, fixes = [], severity, evidence }) =>
      void found.push(
        finding(rule.id, region, { message, fixes, evidence, severity: severity ?? rule.severity }),
      );
    if (rule.scope === 'document') rule.check({ ...context, doc }, report);
    else rule.check({ ...context, before: undefined, draw: () => undefined, docs: [doc] }, report);
    return found;
  });
  const keywords = [...effective(doc)].map(({ keyword }) => keyword);
  return { text, problems: problems.length, keywords, findings };
}

/** Writes the fixes that go together; undefined where there is none. */
export function mendOnce({ text, findings }: Look, mode: Fix['mode']): string | undefined {
  const { files } = selectFixes(findings, ({ fix }) => fix.mode === mode);
  const [file, ...more] = files;
  if (file === undefined) return undefined;
  if (more.length > 0) throw new Error(`edits of another file: ${more.map(({ path }) => path).join()}`);
  return applied(text, file.edits);
}

export function applied(text: string, edits: readonly Edit[]): string {
  const mended = applyEdits(
    text,
    [...edits].sort((a, b) => a.offset - b.offset || a.length - b.length),
  );
  if (mended === undefined) throw new Error('edits beyond the text or over each other');
  if (mended === text) throw new Error('a fix that changes nothing');
  return mended;
}

const maxRounds = 10;

/** Writes fixes of mode `fix` until nothing is left of them. */
export function mend(rules: readonly LintRule[], sample: Sample): Look {
  let now = look(rules, sample);
  for (let round = 0; round < maxRounds; round++) {
    const text = mendOnce(now, 'fix');
    if (text === undefined) return now;
    now = look(rules, { ...sample, text });
  }
  throw new Error(`still something to fix after ${String(maxRounds)} rounds:\n${now.text}`);
}

export const isFixable = (found: Finding, mode: Fix['mode'] = 'fix'): boolean =>
  found.fixes.some((fix) => fix.mode === mode);

/** As one text, its lines ended in the other way. */
export const withReturns = (text: string): string => text.replace(/\r?\n/g, '\r\n');

export const rules: readonly LintRule[] = dockerfileLint.rules;
