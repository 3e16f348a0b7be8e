import { PortcullisError } from '../../shared/core/errors.ts';
import { readLoneFile } from '../../shared/files/lone-file.ts';
import { looksLikeZip, readZip } from '../../shared/parse/zip.ts';
import { asWritten, refusal, tooLarge } from './refusal.ts';

const missing = refusal(
  'is missing',
  "For a maintainer: look whether the step of the pull request's workflow that uploads it ran, and whether `artifact` here is the folder that it was downloaded to.",
);

/** The only file that an artifact may hold. */
const reportName = 'report.json';

/**
 * The bytes of the report in a folder that holds nothing else, or in a zip file, which is opened in memory alone; `most` of
 * them. Throws PortcullisError `bad-report`, also where there is nothing: whoever changes a workflow can leave the upload out.
 */
export function readArtifact(path: string, most: number): Buffer {
  try {
    const file = readLoneFile(path, reportName, most);
    if (typeof file === 'string') throw refusal(file, asWritten);
    return file.isInFolder ? file.bytes : unpacked(file.bytes, most);
  } catch (error) {
    if (error instanceof PortcullisError && error.code === 'path-not-found') throw missing;
    // Of the file's size, or of what it would be unpacked.
    throw error instanceof RangeError ? tooLarge(most) : error;
  }
}

/** The content of the one entry, which has exactly this name: so none is absolute, leads upwards or stands twice. */
function unpacked(bytes: Buffer, most: number): Buffer {
  if (!looksLikeZip(bytes)) throw refusal('is neither in a folder nor in a zip file', asWritten);
  const zip = readZip(bytes);
  if (typeof zip === 'string') throw refusal(`is in a zip file that ${zip}`, asWritten);
  const [entry] = zip.count === 1 ? zip.entries : [];
  if (entry?.name !== reportName)
    throw refusal(`does not lie alone, or not as ${reportName}, in its zip file`, asWritten);
  if (!entry.isRegular) throw refusal('is no regular file in its zip file', asWritten);
  if (entry.fault !== undefined) throw refusal(`${entry.fault} in its zip file`, asWritten);
  try {
    return entry.open(most);
  } catch (error) {
    throw error instanceof RangeError ? error : refusal('is damaged in its zip file', asWritten);
  }
}
