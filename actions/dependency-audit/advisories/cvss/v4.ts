import { macroVectors } from './macro-vectors.ts';
import type { Grammar, Metrics } from './vector.ts';
import { readVector } from './vector.ts';

const mandatory = {
  AV: 'N A L P',
  AC: 'L H',
  AT: 'N P',
  PR: 'N L H',
  UI: 'N P A',
  VC: 'H L N',
  VI: 'H L N',
  VA: 'H L N',
  SC: 'H L N',
  SI: 'H L N',
  SA: 'H L N',
};

const grammar: Grammar = {
  mandatory,
  optional: {
    E: 'X A P U',
    CR: 'X H M L',
    IR: 'X H M L',
    AR: 'X H M L',
    ...Object.fromEntries(Object.entries(mandatory).map(([name, values]) => [`M${name}`, `X ${values}`])),
    MSI: 'X S H L N',
    MSA: 'X S H L N',
    S: 'X N P',
    AU: 'X N Y',
    R: 'X A U I',
    V: 'X D C',
    RE: 'X L M H',
    U: 'X Clear Green Amber Red',
  },
};

/** The worst value first; each step down counts one. */
const steps: Readonly<Record<string, string>> = {
  AV: 'NALP',
  PR: 'NLH',
  UI: 'NPA',
  AC: 'LH',
  AT: 'NP',
  VC: 'HLN',
  VI: 'HLN',
  VA: 'HLN',
  SC: 'HLN',
  SI: 'SHLN',
  SA: 'SHLN',
  CR: 'HML',
  IR: 'HML',
  AR: 'HML',
};

/** One level of an equivalence class: its worst vectors, and how many steps it is deep. */
interface Level {
  readonly worst: readonly string[];
  readonly depth: number;
}

const exposure = ['AV', 'PR', 'UI'];
const exposureLevels: readonly Level[] = [
  { worst: ['NNN'], depth: 1 },
  { worst: ['ANN', 'NLN', 'NNP'], depth: 4 },
  { worst: ['PNN', 'ALP'], depth: 5 },
];
const effort = ['AC', 'AT'];
const effortLevels: readonly Level[] = [
  { worst: ['LN'], depth: 1 },
  { worst: ['HN', 'LP'], depth: 2 },
];
const vulnerable = ['VC', 'VI', 'VA', 'CR', 'IR', 'AR'];
/** By EQ3 and EQ6, which are not independent of each other. */
const vulnerableLevels: Readonly<Record<string, Level>> = {
  '00': { worst: ['HHHHHH'], depth: 7 },
  '01': { worst: ['HHLMMH', 'HHHMMM'], depth: 6 },
  '10': { worst: ['LHHHHH', 'HLHHHH'], depth: 8 },
  '11': { worst: ['LHLHMH', 'LHHHMM', 'HLHMHM', 'HLLMHH', 'LLHHHM'], depth: 8 },
  '21': { worst: ['LLLHHH'], depth: 10 },
};
const subsequent = ['SC', 'SI', 'SA'];
const subsequentLevels: readonly Level[] = [
  { worst: ['HSS'], depth: 6 },
  { worst: ['HHH'], depth: 5 },
  { worst: ['LLL'], depth: 4 },
];

/** 0 to 10; undefined for what is no vector. https://www.first.org/cvss/v4.0/specification-document §8. */
export function scoreV4(text: string): number | undefined {
  const metrics = text.startsWith('CVSS:4.0/') ? readVector(text.slice(9), grammar) : undefined;
  if (metrics === undefined) return undefined;
  const of = effective(metrics);
  if (['VC', 'VI', 'VA', 'SC', 'SI', 'SA'].every((name) => of(name) === 'N')) return 0;
  const [eq1, eq2, eq3, eq4, eq5, eq6] = classes(of);
  const here = macroScore(eq1, eq2, eq3, eq4, eq5, eq6) ?? 0;
  // Each class on its own: the score one level below, and how far the vector is on its way there.
  const ways = [
    { below: macroScore(eq1 + 1, eq2, eq3, eq4, eq5, eq6), part: share(of, exposure, exposureLevels[eq1]) },
    { below: macroScore(eq1, eq2 + 1, eq3, eq4, eq5, eq6), part: share(of, effort, effortLevels[eq2]) },
    {
      below: belowVulnerable(eq3, eq6, (three, six) => macroScore(eq1, eq2, three, eq4, eq5, six)),
      part: share(of, vulnerable, vulnerableLevels[`${eq3}${eq6}`]),
    },
    {
      below: macroScore(eq1, eq2, eq3, eq4 + 1, eq5, eq6),
      part: share(of, subsequent, subsequentLevels[eq4]),
    },
    { below: macroScore(eq1, eq2, eq3, eq4, eq5 + 1, eq6), part: 0 },
  ].flatMap(({ below, part }) => (below === undefined ? [] : [(here - below) * part]));
  const mean = ways.length === 0 ? 0 : ways.reduce((sum, way) => sum + way, 0) / ways.length;
  // Halves go up although a tenth has no exact double.
  return Math.round(Math.min(Math.max(here - mean, 0), 10) * 10 + 1e-9) / 10;
}

type ValueOf = (metric: string) => string;

/** A modified metric counts in the place of its own; what is not said counts as the worst. */
const effective =
  (metrics: Metrics): ValueOf =>
  (metric) => {
    const stated = [metrics.get(`M${metric}`), metrics.get(metric)].find((value) => (value ?? 'X') !== 'X');
    return stated ?? (metric === 'E' ? 'A' : 'H');
  };

type Classes = readonly [eq1: number, eq2: number, eq3: number, eq4: number, eq5: number, eq6: number];

function classes(of: ValueOf): Classes {
  const has = (value: string, ...names: readonly string[]): boolean =>
    names.some((name) => of(name) === value);
  const is = (value: string, ...names: readonly string[]): boolean =>
    names.every((name) => of(name) === value);
  return [
    is('N', 'AV', 'PR', 'UI') ? 0 : has('N', 'AV', 'PR', 'UI') && of('AV') !== 'P' ? 1 : 2,
    of('AC') === 'L' && of('AT') === 'N' ? 0 : 1,
    is('H', 'VC', 'VI') ? 0 : has('H', 'VC', 'VI', 'VA') ? 1 : 2,
    has('S', 'SI', 'SA') ? 0 : has('H', 'SC', 'SI', 'SA') ? 1 : 2,
    'APU'.indexOf(of('E')),
    is('H', 'CR', 'VC') || is('H', 'IR', 'VI') || is('H', 'AR', 'VA') ? 0 : 1,
  ];
}

/** Undefined where there is no such macro vector. */
function macroScore(...[eq1, eq2, eq3, eq4, eq5, eq6]: Classes): number | undefined {
  const hasOneSix = eq3 === 2;
  if (eq4 > 2 || eq5 > 2 || eq6 > 1 || (hasOneSix && eq6 === 0)) return undefined;
  return macroVectors[`${eq1}${eq2}${eq3}`]?.[(eq4 * 3 + eq5) * (hasOneSix ? 1 : 2) + (hasOneSix ? 0 : eq6)];
}

/** From 00 two ways lead down; the one to the higher score counts. */
function belowVulnerable(
  eq3: number,
  eq6: number,
  score: (eq3: number, eq6: number) => number | undefined,
): number | undefined {
  if (eq3 === 0 && eq6 === 0) return Math.max(score(0, 1) ?? 0, score(1, 0) ?? 0);
  return eq3 === 1 && eq6 === 0 ? score(1, 1) : score(eq3 + 1, eq6);
}

/** How deep in its level the vector lies, from 0 to 1: steps from the first of the worst vectors that is nowhere better. */
function share(of: ValueOf, names: readonly string[], level: Level | undefined): number {
  if (level === undefined) return 0;
  for (const worst of level.worst) {
    const distances = names.map((name, at) => {
      const scale = steps[name] ?? '';
      return scale.indexOf(of(name)) - scale.indexOf(worst.charAt(at));
    });
    if (distances.every((distance) => distance >= 0))
      return distances.reduce((sum, distance) => sum + distance, 0) / level.depth;
  }
  return 0;
}
