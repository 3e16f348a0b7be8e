import { describe, expect, it } from 'vitest';
import { told } from './lockfile-reading.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';

const cases = [
  {
    path: 'Cargo.lock',
    title: 'version 1',
    text: `[root]
name = "app"
version = "0.1.0"
dependencies = [
 "memory 1.0.0 (registry+https://index.example/x)",
]

[[package]]
name = "memory"
version = "1.0.0"
source = "registry+https://index.example/x"

[metadata]
"checksum memory 1.0.0 (registry+https://index.example/x)" = "aa"
`,
    packages: [
      '2 app@0.1.0 direct <workspace> -> memory',
      '9 memory@1.0.0 direct <registry https://index.example/x> sha256:aa',
    ],
  },
  {
    path: 'Cargo.lock',
    title: 'version 4',
    text: `# written by hand
version = 4

[[package]]
name = "app"
version = "0.1.0"
dependencies = [
 "memory 1.0.0",
 "forked",
 "tools",
]

[[package]]
name = "forked"
version = "2.0.0"
source = "git+https://git.example/acme/forked?branch=main#${commit}"
dependencies = [
 "memory 2.0.0 (sparse+https://index.example/x/)",
]

[[package]]
name = "memory"
version = "1.0.0"
source = "registry+https://index.example/x"
checksum = "aa"

[[package]]
name = "memory"
version = "2.0.0"
source = "sparse+https://index.example/x/"
checksum = "bb"

[[package]]
name = "tools"
version = "0.1.0"
`,
    packages: [
      '5 app@0.1.0 direct <workspace> -> forked memory tools',
      `14 forked@2.0.0 direct <git https://git.example/acme/forked #${commit}> -> memory`,
      '22 memory@1.0.0 direct <registry https://index.example/x> sha256:aa',
      '28 memory@2.0.0 transitive <registry https://index.example/x/> sha256:bb',
      '34 tools@0.1.0 direct <workspace>',
    ],
  },
  {
    path: 'go.mod',
    title: 'all statements',
    text: `// Deprecated: see v2
module "example.com/shop"

go 1.22.1
toolchain go1.23.4-acme

godebug default=go1.21

require (
	example.com/web v1.2.3 // indirect; for tests
	example.com/other/v2 v2.0.0+incompatible
	\`example.com/quoted\` v0.0.0-20200101000000-0123456789ab
	example.com/local v1.0.0
	example.com/forked v1.0.0 //indirect
)
require example.com/single v3.0.0 // why not

replace (
	example.com/local => ./local
	example.com/forked v1.0.0 => example.com/acme/forked v1.0.1
	example.com/single v9.9.9 => example.com/never v1.0.0
)

exclude example.com/web v1.2.2
retract [v1.0.0, v1.1.0] // broken
tool example.com/web/cmd
ignore ./docs
`,
    packages: [
      '10 example.com/web@1.2.3 transitive',
      '11 example.com/other/v2@2.0.0+incompatible direct',
      '12 example.com/quoted@0.0.0-20200101000000-0123456789ab direct',
      '19 example.com/local@ direct <path ./local>',
      '20 example.com/acme/forked@1.0.1 transitive',
      '16 example.com/single@3.0.0 direct',
      '5 stdlib@1.23.4',
    ],
  },
  {
    path: 'go.mod',
    title: 'no toolchain',
    text: `module m

go 1.16
toolchain default
`,
    packages: ['3 stdlib@>=1.16'],
  },
];

describe.each(cases)('$path', ({ path, title, text, packages }) => {
  it(title, () => {
    expect(told(path, text)).toEqual(packages);
  });
});
