import { imagePinCheck } from '../../../actions/image-pin-check/check.ts';
import type { Report } from '../../../shared/core/finding.ts';
import { read } from './read.ts';
import { untold } from '../../untold.ts';

export const a = 'a1'.repeat(20);
export const b = 'b2'.repeat(20);
export const long = 'c3'.repeat(32);

/** The fields of an entry; `over` replaces or (undefined) removes some. */
export function entry(key: string, over: Readonly<Record<string, string | undefined>> = {}): string {
  const ref = key.slice(key.indexOf('@') + 1);
  const fields: typeof over = { ref: `'${ref}'`, commit: `sha1-${a}`, owner_id: '7', repo_id: '77', ...over };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `    ${name}: ${value}\n`,
  );
  return `  '${key}':\n${lines.join('')}`;
}

/** A lockfile; each list stands on one line. */
export function lock(
  workflows: Readonly<Record<string, readonly string[]>>,
  entries: readonly string[],
  version = 'v0.0.3',
): string {
  const lists = Object.entries(workflows).map(([path, keys]) => `  '${path}': ${JSON.stringify(keys)}\n`);
  return `version: '${version}'\nworkflows:\n${lists.join('')}dependencies:\n${entries.join('')}`;
}

export const ci = '.github/workflows/ci.yml';

export const steps = (...uses: string[]) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${uses.map((one) => `      - uses: ${one}\n`).join('')}`;
export const call = (uses: string) => `on: push\njobs:\n  a:\n    uses: ${uses}\n`;
export const composite = (...uses: string[]) =>
  `name: x\nruns:\n  using: composite\n  steps:\n${uses.map((one) => `    - uses: ${one}\n`).join('')}`;

/** What the rules about actions and locks say about these files: `rule path:line severity`. */
export function verdicts(files: Readonly<Record<string, string>>): string[] {
  const docs = Object.entries(files).flatMap(([path, text]) => read(path, text).doc ?? []);
  return imagePinCheck.rules
    .filter(({ id }) => /\/(?:action|lock)-/.test(id))
    .flatMap((rule) => {
      const found: string[] = [];
      const report = ({ region, severity = rule.severity }: Report): void => {
        const place = `${String(region?.path.split('/').at(-1))}:${region?.startLine}`;
        found.push(`${rule.id.split('/')[1]} ${place} ${severity}`);
      };
      const options = Object.fromEntries(
        Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]),
      );
      const context = { options, facts: undefined, today: '2026-01-01', unchecked: untold };
      if (rule.scope === 'project')
        rule.check({ before: undefined, draw: () => undefined, ...context, docs }, report);
      else for (const doc of docs) rule.check({ ...context, doc }, report);
      return found;
    });
}
