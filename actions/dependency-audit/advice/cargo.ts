import { bringers } from './brought.ts';
import { isCompatible } from './release.ts';
import { run, turnTo, write, type Ways } from './step.ts';

/**
 * A requirement takes what is compatible with it: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html. The
 * lockfile does not hold it, and nothing overrides it.
 */
export const cargo: Ways = {
  direct({ name, from, version }) {
    return isCompatible(from, version)
      ? run(`cargo update --package ${name}@${from} --precise ${version}`)
      : write(`${name} = "${version}"`, 'Cargo.toml', 'No `cargo update` goes so far');
  },
  through({ doc, package: one, name, from, version }) {
    if (isCompatible(from, version))
      return run(`cargo update --package ${name}@${from} --precise ${version}`);
    const who = bringers(doc, one) ?? `what needs \`${name}\``;
    return turnTo(`no \`cargo update\` goes so far, so take a newer version of ${who} in Cargo.toml`);
  },
};
