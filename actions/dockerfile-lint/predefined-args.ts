/**
 * What the build knows without being told, and where.
 * https://docs.docker.com/reference/dockerfile/#predefined-args
 */

/** Of the platforms and the target: FROM sees them, a stage only behind an ARG of that name. */
export const automaticArgs: ReadonlySet<string> = new Set([
  ...['TARGET', 'BUILD'].flatMap((side) =>
    ['PLATFORM', 'OS', 'OSVERSION', 'ARCH', 'VARIANT'].map((part) => side + part),
  ),
  'TARGETSTAGE',
]);

const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'];

/** Need no ARG, or are settings of the builder itself. */
export const isPredefined = (name: string): boolean =>
  proxies.includes(name.toUpperCase()) || name === 'SOURCE_DATE_EPOCH' || name.startsWith('BUILDKIT_');
