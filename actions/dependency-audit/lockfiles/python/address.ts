/** What an address or a path leads to, without its query and fragment; escapes are read. */
export function splitAddress(address: string): { readonly path: string; readonly file: string } {
  const [bare = ''] = address.split(/[?#]/, 1);
  const path = bare
    .replace(/^file:/i, '')
    .replaceAll('\\', '/')
    .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return { path, file: path.slice(path.lastIndexOf('/') + 1) };
}
