import type { ByteReading, Parsed } from '../../shared/core/check.ts';
import type { RawFile, SourceFile } from '../../shared/core/document.ts';
import { looksLikeGzip } from '../../shared/parse/gzip.ts';
import { BytePlaces } from './byte-places.ts';
import { besideUnits } from './utf16.ts';
import { commentsIn } from './comments.ts';
import type { Secret, SecretDocument } from './document.ts';
import { isKeyFile, keyFile } from './key-files.ts';
import { readLarge } from './large.ts';
import { Allowance } from './layers/allowance.ts';
import { search, searchVersion, type Placed, type Searcher } from './layers/search.ts';
import { Unloaded } from './match/unloaded.ts';
import type { Versions } from './match/versions.ts';

/** Loads what reading wants, by name; without names all that it could want. */
export type Load = (names?: Iterable<string>) => Promise<void>;

/** Reads any file; one that is too large to be held is read in pieces. `load`: where not all is loaded. */
export function reading(scanner: (file: RawFile) => Searcher, load?: Load): ByteReading<SecretDocument> {
  let versions: Versions | undefined;
  return {
    past: true,
    names: isKeyFile,
    read(file, place) {
      const { bytes } = file;
      const path = place?.path ?? file.path;
      const searcher = scanner(file);
      // It can be read only once.
      if (bytes === undefined || looksLikeGzip(bytes))
        return Promise.resolve(load?.())
          .then(() => readLarge(file, searcher))
          .then((parsed) => withFile({ path }, bytes, parsed));
      // Below each path the versions of a file come one after the other.
      const past = place && (versions ??= searcher.versions());
      const named = { path, text: () => file.text };
      return loading(load, () => withFile(named, bytes, readHeld(file, bytes, searcher, past)));
    },
  };
}

/** Reads at once, or again when what it wants is loaded. */
function loading<Result>(load: Load | undefined, read: () => Result): Result | Promise<Result> {
  try {
    return read();
  } catch (error) {
    if (load === undefined || !(error instanceof Unloaded)) throw error;
    return load(error.names).then(() => loading(load, read));
  }
}

/** Adds the file itself, where its name says that it is a secret as a whole. */
function withFile(
  { path, text }: Pick<RawFile, 'path'> & { readonly text?: () => string | undefined },
  bytes: Buffer | undefined,
  parsed: Parsed<SecretDocument>,
): Parsed<SecretDocument> {
  const whole = keyFile(path, bytes);
  if (whole === undefined) return parsed;
  const { doc = { path, text: text?.() ?? '', comments: [], secrets: [] }, problems = [] } = parsed;
  return { doc: { ...doc, secrets: [whole, ...doc.secrets] }, problems };
}

/** Reads a text that comes without its bytes. */
export const readText = ({ path, text }: SourceFile, scanner: Searcher): Parsed<SecretDocument> => {
  const bytes = Buffer.from(text);
  const allowance = new Allowance();
  return withFile(
    { path, text: () => text },
    bytes,
    withDocument({ path, text }, placed(bytes, search(bytes, scanner, allowance)), allowance),
  );
};

function readHeld(
  file: RawFile,
  held: Buffer,
  scanner: Searcher,
  past: Versions | undefined,
): Parsed<SecretDocument> {
  // Columns are of the text, and the gate knows UTF-8.
  const bytes = file.encoding === 'utf16' ? Buffer.from(file.text ?? '') : held;
  const allowance = new Allowance();
  const found =
    past === undefined ? search(bytes, scanner, allowance) : searchVersion(bytes, scanner, allowance, past);
  const rest = bytes === held ? held : besideUnits(held);
  const beside = bytes === held ? [] : search(rest, scanner, allowance);
  // A file that is in two encodings is shown in neither.
  if (beside.length > 0)
    return withDocument(
      { path: file.path, text: '' },
      [...placed(bytes, found), ...placed(rest, beside)],
      allowance,
    );
  if (found.length > 0)
    return withDocument({ path: file.path, text: file.text ?? '' }, placed(bytes, found), allowance);
  const { problems } = allowance;
  return problems.length > 0 ? { clean: true, problems } : clean;
}

const clean = { clean: true } as const;

function placed(bytes: Buffer, found: readonly Placed[]): readonly Secret[] {
  const places = new BytePlaces(bytes);
  return found.map((one) => places.of(one));
}

function withDocument(
  { path, text }: Pick<SourceFile, 'path' | 'text'>,
  secrets: readonly Secret[],
  { problems }: Allowance,
): Parsed<SecretDocument> {
  const doc = {
    path,
    text,
    comments: commentsIn(
      path,
      text,
      secrets.map(({ place }) => place),
    ),
    secrets,
  };
  return problems.length > 0 ? { doc, problems } : { doc };
}
