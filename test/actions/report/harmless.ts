import { foreign } from '../../shared/report/gfm.ts';
import type { Posted, Stage } from './stage.ts';
import { baseSha, headSha } from './stage.ts';

const page = 'https://github\\.example';
const lines = '[^?#\\s]+(?:\\?plain=1)?#L\\d+(?:-L\\d+)?';
const ours = new RegExp(
  `^(?:${page}/mallory/app/blob/${headSha}/${lines}|${page}/acme/app/blob/${baseSha}/${lines}` +
    `|${page}/acme/app/actions/runs/9/attempts/2)$`,
);

/** What is wrong with what was posted, whatever the artifact said. A commit's own name in the foot is ours. */
export function harm({ log, comments, checkRuns }: Posted, { server }: Stage): readonly string[] {
  const pages = [...new Set([...comments, ...checkRuns.map(({ summary }) => summary ?? '')])];
  // Links of ours are foreign to the sample that the parser's own tests use.
  const nodes = pages.flatMap(foreign);
  const marks = pages.flatMap((body) => body.match(/^<!-- portcullis:comment:v1 -->$/gm) ?? []);
  const writes = server.writes.filter(
    ({ method, path }) => method !== 'POST' || !/^\/(?:issues\/7\/comments|check-runs)$/.test(path),
  );
  const orders = log
    .split('\n')
    .filter((line) => /^\s*::|##\[/.test(line) && !line.startsWith('::warning title=Portcullis%3A report::'));
  return [
    ...server.mistakes,
    ...nodes
      .filter(({ type, url = '' }) => type !== 'link' || !ours.test(url))
      .map((node) => `foreign: ${JSON.stringify(node).slice(0, 200)}`),
    ...(marks.length === pages.length ? [] : [`${marks.length} markers in ${pages.length} pages`]),
    ...pages.filter((body) => Buffer.byteLength(body) > 61_440).map(() => 'too long'),
    ...writes.map(({ method, path }) => `writes: ${method} ${path}`),
    ...orders.map((line) => `order: ${line}`),
    ...(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/.test(log) ? ['control signs in the log'] : []),
    ...checkRuns
      .filter(
        ({ conclusion, headSha: on }) => !/^(?:neutral|failure)$/.test(conclusion ?? '') || on !== headSha,
      )
      .map(({ conclusion }) => `check run: ${String(conclusion)}`),
    ...pages
      .filter((body) => !/its author can change that run|it was given none that can be shown/.test(body))
      .map(() => 'says not whose word it is'),
  ];
}
