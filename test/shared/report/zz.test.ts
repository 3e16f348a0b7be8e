import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { toTerminal } from '../../../shared/report/terminal.ts';
import { toComment } from '../../../shared/report/comment.ts';
import { toSummary } from '../../../shared/report/summary.ts';
import { reporters } from '../../../shared/report/format.ts';
import { annotate, toCommand } from '../../../shared/report/annotations.ts';
import { sample, context, clean, empty } from './sample.ts';
test('look', () => {
  const w = (n: string, s: string) => writeFileSync(`/tmp/report/${n}`, s);
  w('t.txt', toTerminal(sample, context)); w('tc.txt', toTerminal(sample, {...context, colour: true}));
  w('clean.txt', toTerminal(clean, context) + toTerminal(empty, context) + toComment(clean, context) + toComment(empty, context));
  w('comment.md', toComment(sample, context)); w('summary.md', toSummary(sample, context));
  w('r.json', reporters.json(sample, context)); w('r.sarif', reporters.sarif(sample, context));
  const a = annotate(sample, context); w('ann.txt', a.annotations.map(toCommand).join('\n') + '\n' + a.sentence);
});
