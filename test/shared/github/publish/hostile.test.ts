import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runnerLog } from '../../../../shared/github/log.ts';
import { failuresTo } from '../../../../shared/github/publish/refusal.ts';
import { annotationSurface } from '../../../../shared/github/publish/annotations.ts';
import { checkRunOverflow } from '../../../../shared/github/publish/check-run.ts';
import { publish } from '../../../../shared/github/publish/publish.ts';
import { reviewSurface } from '../../../../shared/github/publish/review.ts';
import { commentSurface } from '../../../../shared/github/publish/sections.ts';
import { toolkit } from '../../../../shared/github/publish/toolkit.ts';
import { visible } from '../../../../shared/report/escape.ts';
import { listing } from '../../../../shared/report/listing.ts';
import { toSummary } from '../../../../shared/report/summary.ts';
import { toTerminal } from '../../../../shared/report/terminal.ts';
import { workflowCommands } from '../../../e2e/workflow-commands.ts';
import type { GitHubServer } from '../../../github-server/server.ts';
import { tried } from '../../../tried.ts';
import { inRunner, place } from '../../report/comment/jobs.ts';
import { foreign } from '../../report/gfm.ts';
import { hostile } from '../../report/hostile.ts';
import { blobOf } from '../../report/applied.ts';
import { finding, oneCheck } from '../../report/sample.ts';
import { headSha, onServer, pullNumber, writerTo } from './on-server.ts';

const strings = tried(1_000, 10_000, 'strings of a stranger');
const perRun = 50;

let server: GitHubServer;
let stdout = '';
beforeEach(async () => {
  server = await onServer();
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.stop();
});

/** Each text is a file's name, its content, evidence, message and what a fix says. */
function runWith(texts: readonly string[]) {
  const lines = texts.map((text) => `ENV A=${text.replace(/[\r\n]/g, '')}\nUSER root\n`);
  const findings = texts.map((text, at) =>
    finding(
      'dockerfile-lint/last-user-root',
      { path: text, startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 },
      {
        message: text,
        evidence: text,
        fingerprint: `f${at}`,
        severity: at % 2 === 0 ? 'high' : 'low',
        fixes: [{ title: text, mode: 'fix', edits: [{ path: text, offset: 0, length: 3, text: 'ARG' }] }],
        related: [
          { message: text, region: { path: text, startLine: 2, startColumn: 1, endLine: 2, endColumn: 3 } },
        ],
      },
    ),
  );
  const all = new Map(texts.map((text, at) => [text, lines[at] ?? ''] as const));
  return {
    ...oneCheck({ findings, outcome: 1 }, { outcome: 1 }),
    texts: all,
    starred: () => new Set<number>(),
    blobs: new Map([...all].map(([path, content]) => [path, blobOf(content)])),
  };
}

/** A pull request whose files are those texts, each new from its first line to its last. */
function openPull({ texts, blobs }: ReturnType<typeof runWith>): void {
  const pull = server.state.pulls.get(pullNumber);
  if (pull === undefined) throw new Error('There is no pull request.');
  pull.files = [...texts].map(([filename, content]) => {
    const added = content.split('\n').slice(0, -1);
    return {
      filename,
      status: 'added',
      sha: blobs.get(filename) ?? '',
      patch: `@@ -0,0 +1,${added.length} @@\n${added.map((line) => `+${line}`).join('\n')}`,
    };
  });
  for (const kept of [
    server.state.comments,
    server.state.reviewComments,
    server.state.reviews,
    server.state.checkRuns,
  ])
    kept.clear();
}

const ours = ({
  type,
  lang,
  value = '',
}: {
  type: string;
  lang?: string | null | undefined;
  value?: string;
}): boolean =>
  (type === 'code' && lang === 'suggestion') ||
  (type === 'html' && /^<!-- portcullis:suggestion [\w:-]+ -->$/.test(value));

const strangers = (markdown: string) => foreign(markdown).filter((node) => !ours(node));

test(
  `${strings} strings of a stranger: no command and no node but ours, on any surface`,
  { timeout: 600_000 },
  async () => {
    const batches = fc.sample(fc.array(hostile, { minLength: perRun, maxLength: perRun }), {
      numRuns: Math.ceil(strings / perRun),
    });
    let reviewed = 0;
    for (const batch of batches) {
      const run = runWith([...new Set(batch)]);
      openPull(run);
      stdout = '';
      const log = runnerLog({ write: (text) => (stdout += text) });
      const context = { ...inRunner, listed: true };
      log.print(toTerminal(run, context));
      const whole = listing(run, context);
      if (whole) log.group(whole.title, () => log.print(whole.text));
      const writer = writerTo(server);
      const pullRequest = { number: pullNumber, headSha };
      const ledger = { taken: () => 0, take: () => undefined };
      const overflow = checkRunOverflow({
        writer,
        commit: headSha,
        isAsked: true,
        failures: failuresTo(log),
      });
      await publish(
        run,
        context,
        [
          annotationSurface(log, ledger, toolkit, overflow),
          commentSurface(writer, pullNumber, place(), 'always'),
          reviewSurface({ writer, pullRequest, log }),
        ],
        log,
      );
      const commands = workflowCommands(stdout);
      expect(commands.map(({ name }) => name)).toEqual([
        ...(whole ? ['group', 'endgroup'] : []),
        ...commands.slice(whole ? 2 : 0).map(({ name }) => (name === 'error' ? 'error' : 'notice')),
      ]);
      expect(commands.filter(({ name }) => name === 'error')).toHaveLength(10);
      expect(commands.filter(({ name }) => name === 'notice')).toHaveLength(10);
      for (const { properties, data } of commands.slice(whole ? 2 : 0)) {
        expect(visible(data)).toBe(data);
        expect(Object.keys(properties).filter((key) => !annotationKeys.has(key))).toEqual([]);
      }
      expect(server.state.comments.size).toBe(1);
      expect(server.state.checkRuns.size).toBe(1);
      const pages = [
        toSummary(run, context),
        ...[
          ...server.state.comments.values(),
          ...server.state.reviews.values(),
          ...server.state.reviewComments.values(),
        ].map(({ body }) => body),
        ...[...server.state.checkRuns.values()].flatMap(({ title, summary, text }) => [
          title ?? '',
          summary ?? '',
          text ?? '',
        ]),
      ];
      reviewed += server.state.reviewComments.size;
      for (const page of pages) expect(strangers(page)).toEqual([]);
      for (const { annotations } of server.state.checkRuns.values())
        for (const { path, title = '', message } of annotations)
          expect([path, title, message].map(visible)).toEqual([path, title, message]);
      expect(server.mistakes).toEqual([]);
    }
    expect(reviewed).toBeGreaterThan(batches.length);
  },
);

const annotationKeys: ReadonlySet<string> = new Set(['title', 'file', 'line', 'endLine', 'col', 'endColumn']);
