import { dependencyAudit } from '../../../actions/dependency-audit/check.ts';
import { Catalogue } from '../../../shared/core/catalogue.ts';
import type { OptionValues } from '../../../shared/core/check.ts';
import type { GitHub } from '../../../shared/core/github.ts';
import type { HttpRequest, HttpResponse } from '../../../shared/core/http.ts';
import type { Policy } from '../../../shared/core/policy.ts';
import type { Run, Scope } from '../../../shared/core/result.ts';
import { run } from '../../../shared/core/run.ts';
import { matcher } from '../../../shared/files/matcher.ts';
import { ports } from '../../ports.ts';
import { runRequest, type Files } from '../../run-request.ts';

export interface Audit {
  readonly head: Files;
  readonly base?: Files | undefined;
  /** Path of base -> path of head. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** OSV records, which lie outside of the repository; without them the API is asked. */
  readonly records?: readonly object[];
  /** Files outside of the repository. */
  readonly outside?: Readonly<Record<string, string | Buffer>>;
  readonly options?: OptionValues;
  readonly policy?: Policy;
  readonly offline?: boolean;
  readonly scope?: Scope;
  readonly http?: (request: HttpRequest) => Promise<HttpResponse>;
  /** Commits by `owner/name tags/v1.2.3`. */
  readonly tags?: Readonly<Record<string, string>>;
}

const nobody = (): never => {
  throw new Error('nobody asks');
};

/** A whole run of the check. */
export async function audited(audit: Audit): Promise<Run> {
  const { head, base, records, options = {}, policy = {}, http = nobody } = audit;
  const { check } = (await dependencyAudit.configured?.({
    read: (path) => {
      const text = (base ?? head)[path];
      return Promise.resolve(
        typeof text === 'string' ? { path, text, size: text.length, blob: text } : undefined,
      );
    },
    matcher,
  })) ?? { check: dependencyAudit };
  const outside: Readonly<Record<string, string | Buffer>> = {
    ...audit.outside,
    ...(records ? { 'osv.json': JSON.stringify(records) } : {}),
  };
  const plain = runRequest(check, head, base);
  const catalogue = new Catalogue([check]);
  return run(
    {
      ...plain,
      name: 'left-app',
      base: plain.base && { ...plain.base, renamed: audit.renamed ?? new Map() },
      catalogue,
      policy,
      scope: audit.scope ?? plain.scope,
      suppressions: [{ by: 'policy', source: '.github/portcullis.yml', entries: policy.suppressions ?? [] }],
      overrides: {
        ...(audit.offline === true ? { offline: true } : {}),
        options: { ...(records ? { advisories: ['osv.json'] } : {}), ...options },
      },
    },
    {
      ...ports,
      io: () =>
        Promise.resolve({
          http: () => ({ request: http }),
          registry: nobody,
          get github() {
            const { tags } = audit;
            if (tags === undefined) return nobody();
            const commit = (owner: string, name: string, ref: string) =>
              Promise.resolve(tags[`${owner}/${name} ${ref}`]);
            return { commit } as unknown as GitHub;
          },
          get programs() {
            return nobody();
          },
          get sandbox() {
            return nobody();
          },
          files: {
            read: (path) => {
              const file = outside[path];
              return Promise.resolve(file === undefined ? [] : [{ path, bytes: Buffer.from(file) }]);
            },
            inRepository: (path) => (path.startsWith('/') || path in outside ? undefined : path),
          },
        }),
    },
  );
}

/** `status rule path:line evidence`, in the order of the report. */
export function told({ result }: Run): readonly string[] {
  return result.checks.flatMap(({ findings }) =>
    findings.map(
      ({ status, ruleId, region, evidence }) =>
        `${status} ${ruleId.replace('dependency-audit/', '')} ${region === null ? '-' : `${region.path}:${String(region.startLine)}`} ${evidence}`,
    ),
  );
}

export const osv = (id: string, name: string, fixed: string, more: object = {}): object => ({
  id,
  modified: '2026-05-20T00:00:00Z',
  summary: `A fault in ${name}`,
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N' }],
  affected: [
    {
      package: { ecosystem: 'npm', name },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed }] }],
    },
  ],
  ...more,
});

/** A package-lock.json of packages by name; two lines each where nothing more is said. */
export const npmLock = (packages: Readonly<Record<string, string | object>>): string => {
  const members = Object.entries(packages).map(([name, is]): [string, object] => [
    name.includes('node_modules/') || name === '' ? name : `node_modules/${name}`,
    typeof is === 'string' ? { version: is } : is,
  ]);
  return `${JSON.stringify({ lockfileVersion: 3, packages: Object.fromEntries(members) }, null, 1)}\n`;
};
