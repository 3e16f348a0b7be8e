import { manifestPolicyCheck } from '../../../actions/manifest-policy-check/check.ts';
import type { Manifest } from '../../../actions/manifest-policy-check/manifest.ts';
import type { Edit, Finding, Fix } from '../../../shared/core/finding.ts';
import { applyEdits, selectFixes } from '../../../shared/core/fixes.ts';
import type { OptionValue, Rule } from '../../../shared/core/rule.ts';
import { finding } from '../../shared/report/sample.ts';
import { untold } from '../../untold.ts';

/** Texts by path, and how they are read. */
export interface Sample {
  readonly texts: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly facts?: unknown;
}

export interface Look extends Sample {
  readonly problems: number;
  readonly findings: readonly Finding[];
}

/** What the rules say about some files, as the engine would hand it on. */
export function look(rules: readonly Rule<Manifest>[], sample: Sample): Look {
  const parsed = Object.entries(sample.texts).map(([path, text]) =>
    manifestPolicyCheck.parse(
      { path, text, size: text.length, blob: '' },
      { kind: 'manifest', certain: false },
    ),
  );
  const docs = parsed.flatMap(({ doc }) => doc ?? []);
  const problems = parsed.reduce((sum, { problems: own = [] }) => sum + own.length, 0);
  const findings = rules.flatMap((rule) => {
    const defaults = Object.entries(rule.options ?? {}).map(([name, one]) => [name, one.default] as const);
    const options = { ...Object.fromEntries(defaults), ...sample.options };
    const context = { options, facts: sample.facts, today: '2026-11-01', unchecked: untold };
    const found: Finding[] = [];
    const report: Parameters<Rule<Manifest>['check']>[1] = ({
      region,
      message,
      fixes = [],
      severity,
      evidence,
    }) =>
      void found.push(
        finding(rule.id, region, { message, fixes, evidence, severity: severity ?? rule.severity }),
      );
    if (rule.scope === 'project')
      rule.check({ ...context, before: undefined, draw: () => undefined, docs }, report);
    else for (const doc of docs) rule.check({ ...context, doc }, report);
    return found;
  });
  return { ...sample, problems, findings };
}

export function applied(
  texts: Sample['texts'],
  files: readonly { readonly path: string; readonly edits: readonly Edit[] }[],
): Sample['texts'] {
  const after = { ...texts };
  for (const { path, edits } of files) {
    const text = texts[path];
    const mended =
      text === undefined
        ? undefined
        : applyEdits(
            text,
            [...edits].sort((a, b) => a.offset - b.offset || a.length - b.length),
          );
    if (mended === undefined || mended === text) throw new Error(`edits of ${path} that cannot be written`);
    after[path] = mended;
  }
  return after;
}

/** As many as `--fix` goes through. */
const maxRounds = 10;

/** Writes fixes of mode `fix` until nothing is left of them. */
export function mend(rules: readonly Rule<Manifest>[], sample: Sample): Look & { readonly rounds: number } {
  let now = look(rules, sample);
  for (let rounds = 0; rounds <= maxRounds; rounds++) {
    const { files } = selectFixes(now.findings, ({ fix }) => fix.mode === 'fix');
    if (files.length === 0) return { ...now, rounds };
    now = look(rules, { ...sample, texts: applied(now.texts, files) });
  }
  throw new Error(`still something to fix after ${String(maxRounds)} rounds: ${JSON.stringify(now.texts)}`);
}

export const isFixable = (found: Finding, mode: Fix['mode'] = 'fix'): boolean =>
  found.fixes.some((fix) => fix.mode === mode);
