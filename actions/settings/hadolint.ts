import type { Catalogue } from '../../shared/core/catalogue.ts';
import type { Policy } from '../../shared/core/policy.ts';
import type { Problem } from '../../shared/core/problem.ts';
import type { Side } from '../../shared/core/run.ts';
import type { Layer } from '../../shared/policy/layer.ts';
import { read, told } from './file.ts';

/** Where hadolint looks, and where people put the file for its `--config`; the first one counts alone. */
export const hadolintFiles = [
  '.hadolint.yaml',
  '.hadolint.yml',
  '.config/hadolint.yaml',
  '.config/hadolint.yml',
  'hadolint.yaml',
  'hadolint.yml',
];

/** Keys of ours that come from keys of hadolint's. */
const keyOf: Readonly<Record<string, string>> = {
  allowedRegistries: 'trustedRegistries',
  labelSchema: 'label-schema',
  strictLabels: 'strict-labels',
  failOn: 'failure-threshold',
  inlineIgnores: 'disable-ignore-pragma',
};

/** What hadolint's own configuration says, below policies (`over`) that win over it. */
export async function hadolintLayer(
  trusted: Side,
  catalogue: Catalogue,
  problems: Problem[],
  over: readonly Layer[],
): Promise<readonly Layer[]> {
  const present = new Set([...trusted.listing.entries, ...trusted.listing.excluded].map(({ path }) => path));
  const path = hadolintFiles.find((one) => present.has(one));
  const file = path === undefined ? undefined : told(await read(trusted, path), path, 'policy', problems);
  if (file === undefined) return [];
  const { loadHadolint } = await import('../../shared/policy/hadolint.ts');
  const hadolint = loadHadolint(file, catalogue);
  problems.push(...hadolint.problems);
  const namesOf = (key: string) => [key, ...(catalogue.rule(key)?.aliases ?? [])];
  const lines = file.text.split('\n').map((line) => line.replace(/(?:^|\s)#.*/u, ''));
  const lineOf = (at: readonly (string | number)[]): number => {
    const keys = at.flatMap((key) => (typeof key === 'string' ? (keyOf[key] ?? []) : []));
    const names = at[2] === 'rules' ? namesOf(String(at[3])) : keys;
    return (
      1 +
      Math.max(
        0,
        lines.findIndex((line) => names.some((name) => line.includes(name))),
      )
    );
  };
  const hasRegistries = over.some(({ policy }) => policy.allowedRegistries !== undefined);
  const policy = hasRegistries ? withoutRegistries(hadolint.policy) : hadolint.policy;
  return [{ source: file.path, policy, above: [], lineOf }];
}

/** An option of a check would win over the key above it, whichever file that stands in. */
const withoutRegistries = ({ checks = {}, ...rest }: Policy): Policy => ({
  ...rest,
  checks: Object.fromEntries(
    Object.entries(checks).map(([id, check]) => {
      const options = Object.entries(check.options ?? {}).filter(([name]) => name !== 'allowedRegistries');
      return [id, { ...check, options: Object.fromEntries(options) }];
    }),
  ),
});
