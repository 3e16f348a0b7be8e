import type { Grammar } from './vector.ts';
import { readVector, weigher } from './vector.ts';

const grammar: Grammar = {
  mandatory: { AV: 'L A N', AC: 'H M L', Au: 'M S N', C: 'N P C', I: 'N P C', A: 'N P C' },
  optional: {
    E: 'U POC F H ND',
    RL: 'OF TF W U ND',
    RC: 'UC UR C ND',
    CDP: 'N L LM MH H ND',
    TD: 'N L M H ND',
    CR: 'L M H ND',
    IR: 'L M H ND',
    AR: 'L M H ND',
  },
};

const impact = { N: 0, P: 0.275, C: 0.66 };
const requirement = { L: 0.5, M: 1, H: 1.51 };
const weights = {
  AV: { L: 0.395, A: 0.646, N: 1 },
  AC: { H: 0.35, M: 0.61, L: 0.71 },
  Au: { M: 0.45, S: 0.56, N: 0.704 },
  C: impact,
  I: impact,
  A: impact,
  E: { U: 0.85, POC: 0.9, F: 0.95 },
  RL: { OF: 0.87, TF: 0.9, W: 0.95 },
  RC: { UC: 0.9, UR: 0.95 },
  CDP: { L: 0.1, LM: 0.3, MH: 0.4, H: 0.5 },
  TD: { N: 0, L: 0.25, M: 0.75 },
  CR: requirement,
  IR: requirement,
  AR: requirement,
};

const rounded = (score: number): number => Math.round(score * 10) / 10;

/** 0 to 10, with the temporal and environmental metrics that are there; undefined for what is no vector. https://www.first.org/cvss/v2/guide §3.2. */
export function scoreV2(text: string): number | undefined {
  const metrics = readVector(text.replace(/^\((.*)\)$/s, '$1'), grammar);
  if (metrics === undefined) return undefined;
  const weigh = weigher(metrics, weights);
  const exploitability = 20 * weigh('AV') * weigh('AC') * weigh('Au');
  const base = (loss: number): number =>
    rounded((0.6 * loss + 0.4 * exploitability - 1.5) * (loss === 0 ? 0 : 1.176));
  const temporal = (score: number): number => rounded(score * weigh('E') * weigh('RL') * weigh('RC'));
  const kept = (part: string, need?: string): number =>
    1 - weigh(part) * (need === undefined ? 1 : weigh(need));

  const environmental = ['CDP', 'TD', 'CR', 'IR', 'AR'].some((name) => (metrics.get(name) ?? 'ND') !== 'ND');
  if (!environmental) return temporal(base(10.41 * (1 - kept('C') * kept('I') * kept('A'))));
  const loss = Math.min(10, 10.41 * (1 - kept('C', 'CR') * kept('I', 'IR') * kept('A', 'AR')));
  const adjusted = temporal(base(loss));
  return rounded((adjusted + (10 - adjusted) * weigh('CDP', 0)) * weigh('TD'));
}
