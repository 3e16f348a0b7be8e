import type { Grammar, Metrics } from './vector.ts';
import { readVector, weigher } from './vector.ts';

const mandatory = {
  AV: 'N A L P',
  AC: 'L H',
  PR: 'N L H',
  UI: 'N R',
  S: 'U C',
  C: 'H L N',
  I: 'H L N',
  A: 'H L N',
};

const grammar: Grammar = {
  mandatory,
  optional: {
    E: 'X U P F H',
    RL: 'X O T W U',
    RC: 'X U R C',
    CR: 'X L M H',
    IR: 'X L M H',
    AR: 'X L M H',
    ...Object.fromEntries(Object.entries(mandatory).map(([name, values]) => [`M${name}`, `X ${values}`])),
  },
};

const impact = { H: 0.56, L: 0.22, N: 0 };
const requirement = { L: 0.5, M: 1, H: 1.5 };
const weights = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: impact,
  I: impact,
  A: impact,
  E: { U: 0.91, P: 0.94, F: 0.97 },
  RL: { O: 0.95, T: 0.96, W: 0.97 },
  RC: { U: 0.92, R: 0.96 },
  CR: requirement,
  IR: requirement,
  AR: requirement,
};
const privileges = { U: { N: 0.85, L: 0.62, H: 0.27 }, C: { N: 0.85, L: 0.68, H: 0.5 } };

/**
 * 0 to 10, with the temporal and environmental metrics that are there; undefined for what is no vector.
 * https://www.first.org/cvss/v3.1/specification-document §7 and Appendix A; 3.0 differs in two formulas.
 */
export function scoreV3(text: string): number | undefined {
  const parts = /^CVSS:3\.([01])\/(.*)$/s.exec(text);
  const metrics = readVector(parts?.[2] ?? '', grammar);
  if (parts === null || metrics === undefined) return undefined;
  const isLater = parts[1] === '1';
  const roundUp = isLater ? roundUpLater : (score: number) => Math.ceil(score * 10) / 10;
  const weigh = weigher(metrics, weights);
  const names = [...metrics].filter(([, value]) => value !== 'X').map(([name]) => name);
  const isModified = names.some((name) => name.startsWith('M') || /^[CIA]R$/.test(name));
  const base = baseScore(isModified ? modified(metrics) : metrics, { isLater, isModified }, roundUp);
  return roundUp(base * weigh('E') * weigh('RL') * weigh('RC'));
}

/** Appendix A: whole numbers, so that 8.6 × 10 cannot come out as 86.00000001. */
function roundUpLater(score: number): number {
  const whole = Math.round(score * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

interface Variant {
  readonly isLater: boolean;
  readonly isModified: boolean;
}

function baseScore(metrics: Metrics, variant: Variant, roundUp: (score: number) => number): number {
  const weigh = weigher(metrics, weights);
  const isChanged = metrics.get('S') === 'C';
  const need = (name: string): number => (variant.isModified ? weigh(name) : 1);
  const kept = (1 - weigh('C') * need('CR')) * (1 - weigh('I') * need('IR')) * (1 - weigh('A') * need('AR'));
  const loss = variant.isModified ? Math.min(1 - kept, 0.915) : 1 - kept;
  const scale = isChanged ? changedImpact(loss, variant) : 6.42 * loss;
  if (scale <= 0) return 0;
  const privilege = weigher(metrics, { PR: privileges[isChanged ? 'C' : 'U'] })('PR');
  const exploitability = 8.22 * weigh('AV') * weigh('AC') * privilege * weigh('UI');
  return roundUp(Math.min((isChanged ? 1.08 : 1) * (scale + exploitability), 10));
}

function changedImpact(loss: number, { isLater, isModified }: Variant): number {
  const tail = isLater && isModified ? (loss * 0.9731 - 0.02) ** 13 : (loss - 0.02) ** 15;
  return 7.52 * (loss - 0.029) - 3.25 * tail;
}

/** The modified metrics in the place of those that they modify. */
function modified(metrics: Metrics): Metrics {
  return new Map(
    [...metrics].map(([name, value]) => {
      const other = metrics.get(`M${name}`) ?? 'X';
      return [name, other === 'X' ? value : other];
    }),
  );
}
