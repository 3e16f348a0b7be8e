import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The rows of a file of the pack `kubernetes`, by the file's name without its endings. */
export const rowsOf = (folder: string, name: string): readonly unknown[] =>
  gunzipSync(readFileSync(join(folder, `kubernetes/${name}.ndjson.gz`)))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
