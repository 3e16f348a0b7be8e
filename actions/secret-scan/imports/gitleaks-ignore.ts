import type { Problem } from '../../../shared/core/problem.ts';
import { isMeant, type Acceptance } from './acceptance.ts';

interface Entry {
  /** Undefined: of whatever commit. */
  readonly commit: string | undefined;
  readonly rule: string;
  /** Of the file it stands in. */
  readonly line: number;
}

/**
 * Reads `.gitleaksignore`: fingerprints `path:rule:line` or `commit:path:rule:line`, one a line, `#` before comments. A
 * secret in head is of no commit, so there the path, rule and line decide. (Facts: gitleaks' README, ".gitleaksignore".)
 */
export function readGitleaksIgnore(
  path: string,
  text: string,
): { readonly accepts: Acceptance; readonly problems: readonly Problem[] } {
  const entries = new Map<string, Entry[]>();
  const problems: Problem[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const written = raw.trim();
    if (written === '' || written.startsWith('#')) continue;
    const found =
      /^(?:(?<commit>[0-9a-f]{40}|[0-9a-f]{64}):)?(?<file>[^:].*):(?<rule>[^:]+):(?<at>\d{1,9})$/.exec(
        written,
      );
    const { commit, file = '', rule = '', at = '' } = found?.groups ?? {};
    if (found === null)
      problems.push({
        code: 'bad-policy',
        message: `${path}:${index + 1}: not a fingerprint of gitleaks`,
        hint: 'Write path:rule:line or commit:path:rule:line.',
      });
    const key = placeKey(file.replaceAll('\\', '/').replace(/^\.\//, ''), Number(at));
    entries.set(key, [...(entries.get(key) ?? []), { commit, rule, line: index + 1 }]);
  }
  const accepts: Acceptance = (suspect) => {
    const { doc, secret } = suspect;
    const here = entries.get(placeKey(doc.path, secret.place.startLine));
    const entry = here?.find(
      ({ commit, rule }) =>
        isMeant(rule, suspect) && (commit === undefined || doc.commit === undefined || commit === doc.commit),
    );
    return entry && { source: `${path}:${entry.line}`, reason: null };
  };
  return { accepts, problems };
}

const placeKey = (path: string, line: number): string => `${path}\0${line}`;
