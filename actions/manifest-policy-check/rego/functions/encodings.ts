import { createHash } from 'node:crypto';
import { parseYaml } from '../../../../shared/parse/yaml.ts';
import { sourceFile } from '../../render/source-file.ts';
import { jsonText } from '../input.ts';
import { isText, ofTexts, type PureFunction } from './function.ts';

const hash = (algorithm: string): PureFunction =>
  ofTexts((text = '') => createHash(algorithm).update(text).digest('hex'));

export const encodingFunctions: Readonly<Record<string, PureFunction>> = {
  'base64url.encode_no_pad': ofTexts((text = '') => Buffer.from(text).toString('base64url')),
  'hex.encode': ofTexts((text = '') => Buffer.from(text).toString('hex')),
  'hex.decode': ofTexts((text = '') =>
    /^(?:[0-9a-f]{2})*$/i.test(text) ? Buffer.from(text, 'hex').toString('utf8') : undefined,
  ),
  'urlquery.encode': ofTexts((text = '') => escaped(text)),
  'urlquery.decode': ofTexts((text = '') => decoded(text.replace(/\+/g, ' '))),
  'json.is_valid': (text) => isText(text) && isJson(text),
  'yaml.is_valid': (text) => isText(text) && yamlValue(text) !== undefined,
  'yaml.unmarshal': ofTexts((text = '') => yamlValue(text)?.value),
  'crypto.md5': hash('md5'),
  'crypto.sha1': hash('sha1'),
  'crypto.sha256': hash('sha256'),
};

/** As Go's `url.QueryEscape` does. */
const escaped = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => String.fromCharCode(byte))
    .join('')
    .replace(/[^\w.~-]/g, (sign) =>
      sign === ' ' ? '+' : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Of its first document. */
function yamlValue(text: string): { readonly value: unknown } | undefined {
  const { roots, problems } = parseYaml(sourceFile('', Buffer.from(text)), 'kubernetes');
  const [root] = roots;
  if (problems.some(({ code }) => code === 'limit')) throw new Error('a YAML text is too large');
  if (problems.length > 0) return undefined;
  const json = root === undefined ? 'null' : jsonText(root);
  if (json === undefined) throw new Error('a YAML text is too large');
  return { value: JSON.parse(json) as unknown };
}
