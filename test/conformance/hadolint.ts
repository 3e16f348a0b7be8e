import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { dockerfileLint } from '../../actions/dockerfile-lint/check.ts';
import { Catalogue } from '../../shared/core/catalogue.ts';
import type { Finding } from '../../shared/core/finding.ts';
import type { Policy } from '../../shared/core/policy.ts';
import { run } from '../../shared/core/run.ts';
import { programsFor } from '../../shared/exec/programs.ts';
import { loadHadolint } from '../../shared/policy/hadolint.ts';
import { ports } from '../ports.ts';
import { side } from '../shared/core/sample-check.ts';
import { exceptions } from './hadolint-exceptions.ts';
import type { Measure, Pack } from './pack.ts';

interface Row {
  readonly id: string;
  readonly rule: string;
  readonly kind: 'catches' | 'catches-not' | 'on-build-catches' | 'on-build-catches-not';
  readonly count?: number;
  readonly config?: object;
  readonly text: string;
}

const isShellCheck = (row: Row): boolean => row.rule === 'ShellCheck';

/** hadolint's own assertions, less those that need ShellCheck. */
export const hadolintRules: Pack = {
  name: 'dockerfiles/hadolint',
  measure: (folder) => measure(folder, (row) => !isShellCheck(row)),
};

/** Those that need ShellCheck: measured where it is installed. */
export const hadolintShellCheck: Pack = {
  name: 'dockerfiles/hadolint-shellcheck',
  measure: (folder) => measure(folder, isShellCheck),
};

async function measure(folder: string, wanted: (row: Row) => boolean): Promise<Measure> {
  const lines = gunzipSync(readFileSync(join(folder, 'dockerfiles/hadolint.ndjson.gz')))
    .toString()
    .trim();
  const rows = lines
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .filter(wanted);
  const failures: string[] = [];
  const named: Record<string, string> = {};
  for (const row of rows) {
    const found = await findingsOf(row);
    if (holds(row, found.length)) continue;
    failures.push(`${row.id} ${row.rule} ${row.kind}: ${String(found.length)} findings`);
    const reason = exceptions[row.id];
    if (reason !== undefined) named[`${row.id} ${row.rule}`] = reason;
  }
  return { passed: rows.length - failures.length, total: rows.length, failures, exceptions: named };
}

function holds({ kind, count, rule }: Row, found: number): boolean {
  switch (kind) {
    case 'catches':
      return count === undefined ? found > 0 : found === count;
    case 'on-build-catches':
      return rule === 'ShellCheck' ? found > 0 : found === 1;
    default:
      return found === 0;
  }
}

const catalogue = new Catalogue([dockerfileLint]);
const file = (path: string, text: string) => ({ path, text, size: text.length, blob: '' });

async function findingsOf({ rule, kind, config, text }: Row): Promise<readonly Finding[]> {
  const dockerfile = kind.startsWith('on-build') ? text.replace(/^RUN/gm, 'ONBUILD RUN') : text;
  const { policy } = loadHadolint(file('.hadolint.yaml', JSON.stringify(config ?? {})), catalogue);
  const strict: Policy = { ...policy, preset: 'strict' };
  const programs = programsFor(process.cwd(), process.env);
  const { result } = await run(
    {
      checks: [dockerfileLint],
      catalogue,
      policy: strict,
      overrides: { options: {} },
      suppressions: [],
      scope: 'all',
      head: side({ Dockerfile: `${dockerfile}\n` }),
      base: undefined,
      named: [],
      proposed: [],
      errors: [],
      tool: { name: 'portcullis', version: '0' },
    },
    {
      ...ports,
      io: () => Promise.resolve({ programs } as never),
    },
  );
  const findings = result.checks.flatMap((check) => check.findings);
  // Any finding at all: of hadolint's, since our further rules are not what the row is about.
  const wanted = { '*': /^(?:DL|SC)\d+$/, ShellCheck: /^SC\d+$/ }[rule];
  const isWanted = (id: string) => (wanted ? wanted.test(id) : id === rule);
  return findings.filter(
    ({ aliases, properties }) =>
      aliases.some(isWanted) || (typeof properties.code === 'string' && isWanted(properties.code)),
  );
}
