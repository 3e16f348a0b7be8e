import { clip } from '../core/clip.ts';
import type { Annotation, Level } from './annotations.ts';
import type { ReportContext } from './context.ts';
import { forMarkdown, visible } from './escape.ts';
import { bytesOf } from './fit.ts';
import { restOf, short } from './markdown/words.ts';

/** As the Checks API writes it: `https://docs.github.com/en/rest/checks/runs#create-a-check-run` */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** What one request adds to the check run, and its page as it then is. */
export interface CheckRunStep {
  readonly output: {
    readonly title: string;
    readonly summary: string;
    readonly text?: string;
    readonly annotations: readonly CheckAnnotation[];
  };
  /** How many annotations stand in the check run once this is done. */
  readonly shown: number;
}

/** Annotations that GitHub takes in one request. */
const batch = 50;
/** With more requests in a row GitHub's secondary limits come near (80 writes a minute, 500 an hour). */
const mostBatches = 20;

const longestTitle = 255;
/** In UTF-16 units: however they are encoded, it is less than the 64 KiB that a message may have. */
const longestMessage = 16_000;
/** In bytes of UTF-8; GitHub takes 65,535. */
const longestText = 60_000;

const checkLevel: Readonly<Record<Level, CheckAnnotation['annotation_level']>> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
};

/** Undefined for what lies at no file: the API takes none without one, and a batch fails whole for one odd path. */
function checkAnnotation(annotation: Annotation): CheckAnnotation | undefined {
  const { path, level, title, message, startColumn, endColumn } = annotation;
  if (path === null || path === '' || path.endsWith('/') || visible(path) !== path) return undefined;
  const startLine = annotation.startLine ?? 1;
  const endLine = Math.max(startLine, annotation.endLine ?? startLine);
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(startLine === endLine &&
      startColumn !== null && { start_column: startColumn, end_column: endColumn ?? startColumn }),
    annotation_level: checkLevel[level],
    title: clip(visible(title), longestTitle),
    message: clip(visible(message), longestMessage),
  };
}

const row = ({ title, path, message }: Annotation): string =>
  `- ${forMarkdown([title, path, message].flatMap((one) => short(one ?? '') || []).join(': '))}\n`;

function listed(annotations: readonly Annotation[]): { readonly text: string; readonly number: number } {
  let text = '';
  let number = 0;
  for (const one of annotations) {
    const next = text + row(one);
    if (bytesOf(next) > longestText) break;
    text = next;
    number += 1;
  }
  return { text, number };
}

/**
 * The requests that bring annotations into a check run, the first ones first; what lies at no file is listed on its page.
 * None where there is nothing to bring.
 */
export function checkRunSteps(
  annotations: readonly Annotation[],
  context: ReportContext,
): readonly CheckRunStep[] {
  const placed = annotations.flatMap((one) => checkAnnotation(one) ?? []);
  const { text, number } = listed(annotations.filter((one) => checkAnnotation(one) === undefined));
  const batches = Math.min(mostBatches, Math.max(Math.ceil(placed.length / batch), number > 0 ? 1 : 0));
  return Array.from({ length: batches }, (_, at): CheckRunStep => {
    const part = placed.slice(at * batch, (at + 1) * batch);
    const shown = number + at * batch + part.length;
    const left = annotations.length - shown;
    const rest = left === 0 ? '' : ` ${left} more are in ${restOf(context.rest, context.restUrl)}.`;
    return {
      output: {
        title: `${shown} more annotations`,
        summary: `These ${shown} annotations are not among those of the job, of which GitHub shows few.${rest}`,
        ...(text !== '' && { text }),
        annotations: part,
      },
      shown,
    };
  });
}
