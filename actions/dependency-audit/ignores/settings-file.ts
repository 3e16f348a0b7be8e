import type { SourceFile } from '../../../shared/core/document.ts';
import type { Problem } from '../../../shared/core/problem.ts';
import { Lines } from '../../../shared/parse/lines.ts';
import type { Hit } from '../hit.ts';
import type { Tree } from '../../../shared/parse/tree.ts';
import type { Acceptance } from './acceptance.ts';

/** What a file of another tool accepts. With any problem nothing of it may be used: half a list could open the gate. */
export interface Ignores {
  readonly acceptances: readonly Acceptance[];
  readonly problems: readonly Problem[];
}

/** Collects what one file says, entry by entry. */
export class SettingsFile {
  readonly acceptances: Acceptance[] = [];
  readonly problems: Problem[] = [];
  readonly path: string;
  readonly lines: Lines;

  constructor({ path, text }: Pick<SourceFile, 'path' | 'text'>) {
    this.path = path;
    this.lines = new Lines(path, text);
  }

  fault(line: number | null, message: string): void {
    const at = line === null ? this.path : `${this.path}:${String(line)}`;
    this.problems.push({
      code: 'bad-policy',
      message: `${at}: ${message}.`,
      hint: 'Mend the file; until then nothing of it counts.',
    });
  }

  /** `until`: as written; what is no day is a fault, since it must not mean "for ever". */
  accept(
    line: number,
    {
      until,
      reason,
      fits,
    }: Pick<Acceptance, 'fits'> & {
      readonly until?: Tree | string | undefined;
      readonly reason?: string | undefined;
    },
  ): void {
    const endsOn = until === undefined ? undefined : dayOf(until);
    if (until !== undefined && endsOn === undefined) {
      this.fault(line, 'the end date is no date');
      return;
    }
    this.acceptances.push({
      source: `${this.path}:${String(line)}`,
      region: { path: this.path, startLine: line, startColumn: 1, endLine: line, endColumn: 1 },
      reason: reason === undefined || reason.trim() === '' ? null : reason.trim(),
      endsOn,
      fits,
    });
  }

  lineOf(tree: { readonly start: number }): number {
    return this.lines.lineAt(tree.start);
  }
}

/** The day of a date or time as text, or of milliseconds since 1970. */
function dayOf(until: Tree | string): string | undefined {
  const value = typeof until === 'string' ? until : until.kind === 'scalar' ? until.value : undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const time = typeof value === 'number' ? value : Date.parse(value);
  if (!(Math.abs(time) <= 8.64e15)) return undefined;
  const written = typeof value === 'string' ? /^\d{4}-\d\d-\d\d/.exec(value)?.[0] : undefined;
  return written ?? new Date(time).toISOString().slice(0, 10);
}

/** Under any of its names; ids are written in either case. */
export const hasId = ({ vulnerability }: Hit, id: string): boolean =>
  vulnerability.ids.some((one) => one.toUpperCase() === id.toUpperCase());
