#!/usr/bin/env node
/**
 * Entry of the bundle. It holds nothing that an old Node cannot read: whoever starts it there gets a sentence instead of
 * a syntax error.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Portcullis needs Node 20.19 or newer, and this is ${process.version}: install a newer Node.\n`,
  );
  process.exitCode = 2;
} else {
  import('./commands.ts')
    .then(({ main }) => main(process.argv.slice(2), process.env))
    .then((code) => {
      process.exitCode = code;
    })
    .catch((error: unknown) => {
      process.exitCode = 2;
      if (error instanceof Error && error.name === 'PortcullisError' && 'hint' in error) {
        process.stderr.write(`${error.message} ${String(error.hint)}\n`);
        return;
      }
      // A fault of ours. Its message may quote a file, so only its kind and place are shown.
      const fault =
        error instanceof Error
          ? `${error.name}${String(error.stack).replace(/^[^]*?(?=\n {4}at )/u, '')}`
          : 'unknown';
      process.stderr.write(`Portcullis broke off: ${fault}\nPlease report it. Nothing was verified.\n`);
    });
}
