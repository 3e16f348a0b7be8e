import type { Report } from '../../shared/core/finding.ts';
import type { Manifest } from '../../actions/manifest-policy-check/manifest.ts';
import { isFault } from '../../actions/manifest-policy-check/policies/expression.ts';
import { gatesOf } from '../../actions/manifest-policy-check/policies/gates.ts';
import { judge } from '../../actions/manifest-policy-check/policies/judge.ts';
import { expressionsOf } from '../../actions/manifest-policy-check/policies/policy.ts';
import { readManifest } from '../../actions/manifest-policy-check/read.ts';
import { rowsOf } from './kubernetes-rows.ts';
import type { Measure, Pack } from './pack.ts';

interface Row {
  readonly control: string;
  readonly policy: string;
  readonly params: string | null;
  readonly binding: string;
  readonly cases: readonly {
    readonly name: string;
    readonly object: unknown;
    readonly params?: string;
    readonly binding?: string;
    readonly expect: 'pass' | 'fail' | 'warn';
  }[];
}

/** What came of a case: `error` where an expression had no value, which a cluster would count as a denial. */
type Verdict = 'pass' | 'fail' | 'warn' | 'error' | 'unjudged';

/** A library of policies that clusters use, with its own tests. */
export const admissionPolicies: readonly Pack[] = [
  cases('verdicts', (verdict, expect) => (verdict === 'error' ? 'fail' : verdict) === expect),
  cases('verdicts without an error', (verdict, expect) => verdict === expect),
  {
    name: 'kubernetes/admission-policy expressions',
    measure(folder): Measure {
      const rows = rowsOf(folder, 'vap') as readonly Row[];
      const all = rows.flatMap(({ policy }) =>
        gatesOf([manifestOf('policy.yaml', policy)]).policies.flatMap(expressionsOf),
      );
      const failures = all.flatMap(({ program, source }) =>
        isFault(program) ? [`${program.fault}: ${source.slice(0, 60)}`] : [],
      );
      return { passed: all.length - failures.length, total: all.length, failures, exceptions: {} };
    },
  },
];

function cases(name: string, agrees: (verdict: Verdict, expect: string) => boolean): Pack {
  return {
    name: `kubernetes/admission-policy ${name}`,
    measure(folder): Measure {
      let total = 0;
      const failures: string[] = [];
      for (const row of rowsOf(folder, 'vap') as readonly Row[])
        for (const one of row.cases) {
          total += 1;
          const texts = {
            policy: row.policy,
            params: one.params ?? row.params,
            binding: one.binding ?? row.binding,
          };
          const docs = Object.entries({ ...texts, object: JSON.stringify(one.object) }).flatMap(
            ([name, text]) => (text === null ? [] : [manifestOf(`${name}.yaml`, text)]),
          );
          const verdict = verdictOf(judge({ docs, before: undefined, external: [] }).reports);
          if (!agrees(verdict, one.expect))
            failures.push(`${row.control} ${one.name}: wanted ${one.expect}, came ${verdict}`);
        }
      return { passed: total - failures.length, total, failures, exceptions: {} };
    },
  };
}

function verdictOf(reports: readonly Report[]): Verdict {
  if (reports.length === 0) return 'pass';
  if (reports.some(({ region }) => region?.path !== 'object.yaml')) return 'unjudged';
  if (reports.some(({ message }) => message.includes('cannot be judged'))) return 'error';
  return reports.some(({ severity }) => severity === 'high') ? 'fail' : 'warn';
}

function manifestOf(path: string, text: string): Manifest {
  const { doc } = readManifest({ path, text, size: text.length, blob: '' });
  if (doc === undefined) throw new Error(`${path} is no manifest`);
  return doc;
}
