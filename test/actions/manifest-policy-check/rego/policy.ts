import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * What OPA 1.4.2 made of `shop.rego` and `data.json`: `opa build -t wasm -e shop/deny -e shop/warn -e shop/violation
 * shop.rego data.json`.
 */
export const bundle = Buffer.from(
  readFileSync(new URL('shop.tar.gz.base64', import.meta.url), 'utf8'),
  'base64',
);

/** The module of it alone. */
export const wasm = moduleIn(gunzipSync(bundle));

function moduleIn(tar: Buffer): Buffer {
  const at = tar.indexOf('/policy.wasm\0');
  const size = parseInt(tar.toString('latin1', at + 124, at + 135), 8);
  return tar.subarray(at + 512, at + 512 + size);
}

/** With another text of the same length wherever a text stands. */
export function changed(module: Buffer, from: string, to: string): Buffer {
  const copy = Buffer.from(module);
  for (let at = copy.indexOf(from); at !== -1; at = copy.indexOf(from, at + 1)) copy.write(to, at, 'latin1');
  return copy;
}

/** The bundle with its data broken. */
export const brokenBundle = gzipSync(changed(gunzipSync(bundle), '{"forbidden"', '["forbidden"'));
