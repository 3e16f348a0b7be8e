import { writePackage } from './package-folder.ts';

/** `npm run package` writes out/package, which `npm pack ./out/package` makes the npm package of. */
writePackage('.', 'out/package');
console.log('Wrote out/package.');
