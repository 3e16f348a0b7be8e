import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { jsonOf, type Json } from '../../../actions/manifest-policy-check/render/kustomize/json.ts';
import { build, caseFolder, caseNames, filesOf, objectsOf } from './kustomize-case.ts';

const run = promisify(execFile);

/** Records what kustomize makes of each case: `PORTCULLIS_RECORD=1`, with kustomize 5.8.1 on PATH. */
const records = process.env.PORTCULLIS_RECORD === '1';

const version = spawnSync('kustomize', ['version'], { encoding: 'utf8' });
const isThere = version.status === 0;

describe('the own build is what kustomize 5.8.1 made, object for object', () => {
  it.each(caseNames)('%s', async (name) => {
    const built = build(filesOf(name));
    expect({ unchecked: built.unchecked, beyond: built.beyond }).toEqual({ unchecked: [], beyond: [] });
    const record = new URL(`${name}.json`, caseFolder);
    if (records) {
      writeFileSync(
        record,
        `[\n${(await realObjects(name)).map((each) => JSON.stringify(each)).join(',\n')}\n]\n`,
      );
    }
    expect(built.objects.map(jsonOf)).toEqual(JSON.parse(readFileSync(record, 'utf8')));
  });

  it('has at least fifty of them', () => {
    expect(caseNames.length).toBeGreaterThanOrEqual(50);
  });
});

describe.skipIf(!isThere)('what was recorded is what the kustomize on PATH makes', () => {
  it.concurrent.each(caseNames)(
    '%s',
    async (name) => {
      const recorded: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, caseFolder), 'utf8'));
      expect(await realObjects(name)).toEqual(recorded);
    },
    30_000,
  );
});

if (!isThere)
  console.warn('kustomize is not on PATH: its output was compared as it was recorded, not as it is now.');

async function realObjects(name: string): Promise<readonly Json[]> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-kustomize-'));
  try {
    for (const [path, text] of filesOf(name)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { stdout } = await run('kustomize', ['build', join(folder, 'overlay')]);
    return objectsOf(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
