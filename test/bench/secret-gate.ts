import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openGate } from '../../actions/secret-scan/gate/open.ts';
import { genericWatches } from '../../actions/secret-scan/generic/watches.ts';
import { watchesFor } from '../../actions/secret-scan/match/literals.ts';
import { Scanner } from '../../actions/secret-scan/match/scanner.ts';
import { allProviders } from '../../actions/secret-scan/providers.ts';
import { medianTime, print, ratio } from './measure.ts';

const megabyte = 1_000_000;

/** Source text as people publish it: what stands in `folder`, in order of names. */
function sourceText(folder: string, size: number): Buffer {
  const parts: Buffer[] = [];
  let missing = size;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (missing <= 0) break;
    if (!/\.(?:[cm]?[jt]s|json|md)$/.test(name)) continue;
    const bytes = read(join(folder, name)).subarray(0, missing);
    parts.push(bytes);
    missing -= bytes.length;
  }
  return Buffer.concat(parts);
}

/** A folder may be named `chart.js`. */
function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** The gate, and the engine with all that it finds, against one alternation of the same case-sensitive literals. */
export async function benchSecretGate(): Promise<void> {
  const bytes = sourceText('node_modules', 48 * megabyte);
  const size = bytes.length / megabyte;
  const kinds = (await allProviders()).flatMap((provider) => provider.kinds);
  const first = performance.now();
  const watches = watchesFor(kinds, genericWatches());
  const listed = performance.now();
  const gate = openGate(watches.map(({ literal }) => literal));
  const opened = performance.now();
  const scanner = new Scanner(gate, watches);
  console.log(
    `engine: ${kinds.length} kinds, ${watches.length} literals, listed in ${(listed - first).toFixed(1)} ms, ` +
      `gate opened in ${(opened - listed).toFixed(1)} ms, cold`,
  );
  const few = bytes.subarray(0, 8 * megabyte);
  const exact = watches.flatMap(({ literal: { text, ignoreCase } }) => (ignoreCase ? [] : text));
  const alternation = new RegExp(exact.map((text) => text.replaceAll(/\W/g, '\\$&')).join('|'), 'g');
  const text = few.toString('latin1');
  scanner.scan(few);
  const gated = medianTime(5, () => gate.hits(bytes));
  const scanned = medianTime(3, () => scanner.scan(bytes));
  const fewGated = medianTime(5, () => gate.hits(few));
  const fewScanned = medianTime(3, () => scanner.scan(few));
  const matched = medianTime(3, () => Array.from(text.matchAll(alternation)));
  // The case-sensitive ones are an eighth of what the engine looks for.
  const whole = new RegExp(
    watches.map(({ literal }) => literal.text.replaceAll(/\W/g, '\\$&')).join('|'),
    'gi',
  );
  const matchedAll = medianTime(3, () => Array.from(text.slice(0, megabyte).matchAll(whole)));
  const speed = (milliseconds: number) => `${((size / milliseconds) * 1_000).toFixed(0)} MB/s`;
  print(`gate: ${size.toFixed(0)} MB`, gated, speed(gated.milliseconds));
  console.log(`gate: ${(gate.hits(bytes).length / 2 / size).toFixed(0)} hits per MB`);
  print(`engine: ${size.toFixed(0)} MB`, scanned, `${speed(scanned.milliseconds)}, must be >= 300`);
  print(`one V8 alternation of ${exact.length} prefixes, 8 MB`, matched, '');
  print(`one of all ${watches.length} literals, letters in either case, 1 MB`, matchedAll, '');
  print('gate: the same 8 MB', fewGated, `${ratio(matched, fewGated)} x the alternation`);
  print('engine: the same 8 MB', fewScanned, `${ratio(matched, fewScanned)} x, must be >= 15`);
}
