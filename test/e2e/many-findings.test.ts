import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunResult } from '../../shared/core/result.ts';
import { makeFolder } from '../shared/files/sandbox.ts';
import { tried } from '../tried.ts';
import { annotationsOf, bodies, forkPull, fullToken, github, onPull, openPull, readToken } from './github.ts';
import { fine, pullRequest } from './pull-request.ts';

const wanted = tried(1_200, 10_000, 'findings');

/** Findings of a file: twenty images, downloads between them, and the one user that closes the gate. */
const perFile = 40;
const stages = Array.from({ length: perFile / 2 }, (_, at) =>
  at === 0 ? `FROM alpine:3.0\n` : `ADD http://a.example/${at}.tgz /\nFROM alpine:3.${at}\n`,
);
const text = `${stages.join('')}USER root\n`;
const files = Math.ceil(wanted / perFile);
const all = files * perFile;

const linksIn = (markdown: string): number => markdown.match(/\]\(http[^)]*\/blob\//g)?.length ?? 0;
/** As Markdown shows it. */
const plain = (markdown: string): string => markdown.replace(/\\([^\w\s])/g, '$1').replaceAll('&#8203;', '');
const wholeRow = /^- .*\.$|^- … \d+ more$/;

/** The two numbers of each `12 of 340 entries here`. */
const partsIn = (markdown: string) =>
  [...markdown.matchAll(/\*\*(\d+) of (\d+) entries (?:fit )?here; the rest is in (.*)\.\*\*$/gm)].map(
    ([, shown, entries, rest]) => ({ shown: Number(shown), entries: Number(entries), rest: rest ?? '' }),
  );

test.each([
  { token: 'a token that may write', use: fullToken, fork: false },
  { token: 'a read-only token', use: readToken, fork: true },
])('no finding is lost: $token', async ({ use, fork }) => {
  const made = pullRequest(
    { Dockerfile: fine },
    Object.fromEntries(Array.from({ length: files }, (_, at) => [`part${at}/Dockerfile`, text])),
  );
  const server = await github();
  openPull(server, made.root, { base: made.first, head: made.side });
  server.turn = () => server.state.uploads.forEach((upload) => (upload.pending = 0));
  const file = join(makeFolder(), 'report.json');
  const ended = await onPull(made, server, {
    token: use,
    ...(fork && { payload: forkPull(made.side, made.first) }),
    inputs: {
      checks: 'dockerfile-lint, image-pin-check',
      'report-file': file,
      ...(!fork && { 'sarif-upload': 'true' }),
    },
  });
  expect(ended.exitCode).toBe(1);
  expect(ended.outputs).toMatchObject({
    outcome: '1',
    failing: `${files}`,
    introduced: `${all}`,
    existing: '1',
  });

  // The report file and the log hold all of them.
  const { checks } = JSON.parse(readFileSync(file, 'utf8')) as RunResult;
  const places = checks.flatMap(({ findings }) =>
    findings.map(
      ({ severity, ruleId, status, region }) =>
        `${severity}  ${region?.path ?? ''}:${region?.startLine ?? 0}:${region?.startColumn ?? 0}  ${ruleId}  ${status}`,
    ),
  );
  expect(new Set(places).size).toBe(all + 1);
  const lines = new Set(ended.log.split('\n').map((line) => line.split('  ').slice(0, 4).join('  ')));
  expect(places.filter((place) => !lines.has(place))).toEqual([]);
  expect(ended.log).toContain(`All of it, a line each: ${all + 1} findings`);

  // Annotations: ten of each level, and the log says where the others are.
  const shown = annotationsOf(ended);
  const having = (level: string): number => shown.filter(({ name }) => name === level).length;
  expect([having('error'), having('warning'), having('notice')]).toEqual([10, 10, 0]);
  const rest = `the log of this run and the report file ${file}`;
  const posted = fork ? '' : ' here, 1000 in the check run';
  expect(ended.log).toContain(
    `20 of ${all} shown${posted}${fork ? ' as annotations' : ''}; the rest is in ${rest}.`,
  );

  // Summary and comment count exactly, and say how much of it they hold: a link for each finding.
  const [high, medium] = [files, all / 2 - files];
  for (const [page, limit] of [
    [ended.summary, 1024 * 1024],
    ...bodies(server).map((body) => [body, 60 * 1024] as const),
  ] as const) {
    expect(page).toContain(
      `| ❌ \`dockerfile-lint\` | ${all / 2} | ${high} | ${medium} | · | ${files + 1} |`,
    );
    expect(page).toContain(`| ✅ \`image-pin-check\` | ${all / 2} | · | ${all / 2} | 1 | ${files + 1} |`);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limit);
    const parts = partsIn(page);
    for (const { rest: named } of parts) expect(plain(named)).toContain(file);
    const cut = parts.reduce((sum, part) => sum + part.entries - part.shown, 0);
    expect(linksIn(page)).toBe(all + 1 - cut);
    // Whole rows only.
    for (const row of page.split('\n').filter((line) => line.startsWith('- '))) expect(row).toMatch(wholeRow);
  }
  expect(bodies(server)).toHaveLength(fork ? 0 : 1);

  // The check run took twenty batches, one after the other.
  const batches = server.writes.filter(({ path }) => path.startsWith('/check-runs'));
  expect(batches).toHaveLength(fork ? 1 : 20);
  const [run] = server.state.checkRuns.values();
  const title = fork ? undefined : '1000 more annotations';
  expect([run?.title, run?.annotations.length]).toEqual([title ?? undefined, fork ? undefined : 1000]);
  if (!fork) expect(run?.summary).toContain(` ${all - 1020} more are in `);

  const uploads = [...server.state.uploads.values()];
  const results = uploads.flatMap(({ sarif }) =>
    (sarif as { readonly runs: readonly { readonly results: readonly unknown[] }[] }).runs.flatMap(
      (one) => one.results,
    ),
  );
  expect(results).toHaveLength(fork ? 0 : all + 1);
  expect(server.mistakes).toEqual([]);
});
