import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manifestPolicyCheck } from '../../../actions/manifest-policy-check/check.ts';
import { run } from '../../../shared/core/run.ts';
import { locate } from '../../../shared/files/locate.ts';
import { workTree } from '../../../shared/files/work-tree.ts';
import { ports } from '../../ports.ts';
import { runRequest } from '../../run-request.ts';
import { makeRepository } from '../../shared/files/sandbox.ts';

const folder = new URL('restricted/', import.meta.url);
const sets = readdirSync(folder);

const filesOf = (set: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(new URL(`${set}/`, folder)).map((file) => [
      file,
      readFileSync(new URL(`${set}/${file}`, folder), 'utf8'),
    ]),
  );

/** What the check says to a repository of nothing else. */
async function said(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const source = workTree(await locate([], makeRepository(files)));
  const { result } = await run(
    {
      ...runRequest(manifestPolicyCheck, {}),
      policy: { preset: 'security', allowedRegistries: ['registry.example'] },
      head: { commit: null, source, listing: await source.list() },
    },
    ports,
  );
  return result.checks.flatMap(({ findings, unchecked, filesChecked }) => [
    ...findings.map(({ ruleId, region, message }) => `${ruleId} ${region?.path ?? ''}: ${message}`),
    ...unchecked.map(({ path }) => `unchecked: ${path}`),
    ...(filesChecked === 0 ? ['nothing was read'] : []),
  ]);
}

describe('the preset security says nothing to what is written to the restricted standard', () => {
  test('there are ten', () => {
    expect(sets).toHaveLength(10);
  });

  test.each(sets)('%s', async (set) => {
    expect(await said(filesOf(set))).toEqual([]);
  });

  test('each set is looked at: without what forbids privilege escalation, every one is spoken of', async () => {
    const worse = sets.flatMap((set) =>
      Object.entries(filesOf(set)).map(([file, text]) => [
        `${set}/${file}`,
        text.replace(/^ *allowPrivilegeEscalation: false\n/gm, ''),
      ]),
    );
    const all = await said(Object.fromEntries(worse) as Readonly<Record<string, string>>);
    expect(sets.filter((set) => !all.some((one) => one.includes(`privilege-escalation ${set}/`)))).toEqual(
      [],
    );
  });
});
