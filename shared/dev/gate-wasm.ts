import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const source = 'actions/secret-scan/gate/assembly/scan.ts';
const options = [
  '-O3',
  ...['--noAssert', '--enable', 'simd', '--runtime', 'stub', '--use', 'abort='],
  // Constants of the compiler stand below what `layout.ts` places.
  ...['--memoryBase', '8'],
];

/** The gate of secret-scan as a module of TypeScript that holds the binary. The same source gives the same bytes. */
export function gateWasm(): string {
  const asc = join(
    dirname(createRequire(import.meta.url).resolve('assemblyscript/package.json')),
    'bin/asc.js',
  );
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-gate-'));
  try {
    const binary = join(folder, 'gate.wasm');
    const { status } = spawnSync(process.execPath, [asc, source, '--outFile', binary, ...options], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error('asc failed');
    const text = readFileSync(binary, 'base64');
    return `/** Built from \`assembly/\` by \`npm run generate\`. */\nexport const gateWasm =\n  '${text}';\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
