import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foreign } from '../shared/report/gfm.ts';
import { hostile } from '../shared/report/hostile.ts';
import { tried } from '../tried.ts';
import { annotationsOf, bodies, github, onPull, openPull, serverUrl } from './github.ts';
import { fine, pullRequest } from './pull-request.ts';

const wanted = tried(300, 2_000, 'hostile names of files');

const isName = (text: string): boolean =>
  !/[/\0]/.test(text) && !/^(?:\.{0,2}|\.git)$/i.test(text) && Buffer.byteLength(text) < 200;

test(
  `${wanted} folders with hostile names, and what stands in their files`,
  { timeout: 600_000 },
  async () => {
    const names = [
      ...new Set(
        fc.sample(hostile, { numRuns: wanted * 2 }).map((text) => text.replace(/\p{Cs}/gu, '\ufffd')),
      ),
    ]
      .filter(isName)
      .slice(0, wanted);
    const files = names.map((name): [string, string] => [
      `${name}/Dockerfile`,
      `FROM alpine:3.20\n# ${name}\nENV A="${name.replace(/["\\\r\n]/g, '')}"\nMAINTAINER ${name.replace(/[\r\n]/g, ' ')}\nUSER root\n`,
    ]);
    const made = pullRequest({ Dockerfile: fine }, Object.fromEntries(files));
    const server = await github();
    openPull(server, made.root, { base: made.first, head: made.side });
    const ended = await onPull(made, server, {
      check: 'dockerfile-lint',
      inputs: { preset: 'recommended', comment: 'always' },
    });
    // A name with a line feed makes its file one that nobody can read.
    expect(ended.exitCode).toBe(2);
    expect(Number(ended.outputs.unchecked)).toBeGreaterThan(0);
    expect(Number(ended.outputs.failing)).toBeGreaterThanOrEqual(names.length * 0.95);
    expect(new Set(ended.commands.map(({ name }) => name))).toEqual(
      new Set(['group', 'endgroup', 'error', 'warning', 'notice']),
    );
    const own = annotationsOf(ended).filter(({ properties }) => properties.file === undefined);
    expect(own).toEqual([]);
    const home = `${serverUrl(server)}/owner/name`;
    const pages = [
      ended.summary,
      ...bodies(server),
      ...[...server.state.checkRuns.values()].map(({ summary, text }) => `${summary ?? ''}\n\n${text ?? ''}`),
    ];
    expect(pages).toHaveLength(3);
    for (const page of pages)
      expect(foreign(page.replaceAll(home, 'https://github.example/o/r'))).toEqual([]);
    expect(server.state.reviewComments.size).toBeGreaterThan(0);
    expect(server.mistakes).toEqual([]);
  },
);
