import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dockerfileLint } from '../../actions/dockerfile-lint/check.ts';
import { imagePinCheck } from '../../actions/image-pin-check/check.ts';
import { digest } from '../../shared/core/fingerprint.ts';
import type { RunResult } from '../../shared/core/result.ts';
import { commit, git, makeFolder } from '../shared/files/sandbox.ts';
import { blockOf, patchOf } from '../shared/report/applied.ts';
import { tried } from '../tried.ts';
import { github, onPull, openPull } from './github.ts';
import { pullRequest } from './pull-request.ts';

const mostExamples = tried(1, Infinity, 'examples of each rule');

const checks = [dockerfileLint, imagePinCheck];

/** Each example in a folder of its own, or as a workflow of its own. */
function examples(): Readonly<Record<string, string>> {
  const all = checks.flatMap((check) =>
    check.rules.flatMap(({ id, examples: { bad } }) =>
      bad
        .filter(({ beside }) => beside === undefined)
        .slice(0, mostExamples)
        .map(({ path = check.examplePath, text }, at): [string, string] => [
          path.startsWith('.github/workflows/')
            ? `.github/workflows/${id.replace('/', '-')}-${at}.yml`
            : `${id}/${at}/${path}`,
          text,
        ]),
    ),
  );
  return Object.fromEntries(all);
}

const markersOf = ({ checks: results }: RunResult): ReadonlySet<string> =>
  new Set(
    results.flatMap(({ findings }) =>
      findings
        .filter(({ status }) => status !== 'fixed')
        .map(
          ({ ruleId, fingerprint }) =>
            `<!-- portcullis:suggestion ${digest(`${ruleId}\0${fingerprint}`)} -->`,
        ),
    ),
  );

test(
  'every suggestion of the reviews applies with git, and its finding is gone',
  { timeout: 300_000 },
  async () => {
    const files = examples();
    const made = pullRequest({ a: '' }, files);
    const server = await github();
    openPull(server, made.root, { base: made.first, head: made.side });
    const report = join(makeFolder(), 'report.json');
    const run = async (scene: Parameters<typeof onPull>[0], more: Readonly<Record<string, string>>) => {
      const inputs = {
        preset: 'strict',
        checks: checks.map(({ id }) => id).join(),
        online: 'false',
        annotations: 'false',
        comment: 'never',
      };
      await onPull(scene, server, { inputs: { ...inputs, ...more, 'report-file': report } });
      return markersOf(JSON.parse(readFileSync(report, 'utf8')) as RunResult);
    };

    // A review takes twenty; each run offers the next.
    let before = await run(made, {});
    for (let reviews = 1; server.state.reviews.size === reviews; reviews += 1) before = await run(made, {});
    const offered = [...server.state.reviewComments.values()];
    expect(offered.length).toBeGreaterThan(20);
    const markers = offered.map(({ body }) => body.split('\n', 1)[0] ?? '');
    expect(new Set(markers).size).toBe(offered.length);
    expect(markers.filter((marker) => !before.has(marker))).toEqual([]);

    git(made.root, 'checkout', '--quiet', 'side');
    // From the last line on, so that each finds its lines where they were.
    for (const { path, body, line, startLine = line } of offered.toSorted((a, b) => b.line - a.line)) {
      const text = readFileSync(join(made.root, path), 'utf8');
      const patch = patchOf(path, text, { startLine, endLine: line, lines: blockOf(body) });
      execFileSync('git', ['apply', '--unidiff-zero'], { cwd: made.root, input: patch });
    }
    const side = commit(made.root, { mended: '' });
    git(made.root, 'checkout', '--quiet', '--detach', 'main');
    git(made.root, 'merge', '--quiet', '--no-ff', '--message=merge', 'side');
    openPull(server, made.root, { base: made.first, head: side });
    const scene = { ...made, side, merge: git(made.root, 'rev-parse', 'HEAD') };
    const after = await run(scene, { review: 'false' });
    const left = offered.filter((_, at) => after.has(markers[at] ?? ''));
    expect(left.map(({ path, body }) => `${path}\n${files[path] ?? ''}\n${body}`)).toEqual([]);
    expect(server.mistakes).toEqual([]);
  },
);
