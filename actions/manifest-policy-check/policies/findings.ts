import type { Report } from '../../../shared/core/finding.ts';
import type { Left } from '../../../shared/core/rule.ts';
import { severityRank } from '../../../shared/core/severity.ts';
import { mostOfAll } from './evaluate.ts';

/** Each fact once; of two gates that say the same, the stricter one counts. */
export class Findings {
  readonly #all = new Map<string, Report>();
  readonly #left = new Map<string, Left>();

  /** What finding it out has cost, in steps. */
  spent = 0;

  get isSpent(): boolean {
    return this.spent > mostOfAll;
  }

  add(report: Report | undefined): void {
    if (report === undefined) return;
    const { region, evidence } = report;
    const key = JSON.stringify([evidence, region?.path, region?.startLine, region?.startColumn]);
    const known = this.#all.get(key);
    if (known === undefined || rank(report) < rank(known)) this.#all.set(key, report);
  }

  leave(left: Left): void {
    this.#left.set(left.message, left);
  }

  get reports(): readonly Report[] {
    return [...this.#all.values()];
  }

  get left(): readonly Left[] {
    return [...this.#left.values()];
  }
}

const rank = ({ severity = 'high' }: Report): number => severityRank(severity);
