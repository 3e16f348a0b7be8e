import { describe, expect, it } from 'vitest';
import { told } from './lockfile-reading.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';

const cases = [
  {
    path: 'poetry.lock',
    title: 'categories, and checksums at the end',
    text: `[[package]]
name = "Asyncio.Thing"
version = "1.0"
category = "main"
optional = false

[package.dependencies]
helper-lib = {version = ">=1", optional = true}
"quoted.name" = "*"

[[package]]
name = "helper_lib"
version = "2.0"
category = "dev"
optional = false

[[package]]
name = "quoted-name"
version = "3.0"
category = "main"
optional = true

[package.source]
type = "git"
url = "https://git.example/acme/q.git"
reference = "main"
resolved_reference = "${commit}"

[metadata]
lock-version = "1.1"

[metadata.files]
"Asyncio.Thing" = [
    {file = "a.whl", hash = "sha256:aa"},
]
helper_lib = []
`,
    packages: [
      '2 asyncio-thing@1.0 runtime sha256:aa -> helper-lib quoted-name',
      '12 helper-lib@2.0 dev dev',
      `18 quoted-name@3.0 runtime optional <git https://git.example/acme/q.git #${commit}>`,
    ],
  },
  {
    path: 'poetry.lock',
    title: 'groups',
    text: `[[package]]
name = "one"
version = "1.0"
optional = false
groups = ["main", "dev"]
files = [
    {file = "one.whl", hash = "sha256:11"},
]

[package.source]
type = "legacy"
url = "https://index.example/simple"
reference = "inner"

[[package]]
name = "two"
version = "2.0"
optional = false
groups = ["dev", "docs"]
files = []

[package.dependencies]
one = "*"

[[package]]
name = "three"
version = "0.1"
optional = false
groups = ["main"]
files = []
develop = true

[package.source]
type = "directory"
url = "../three"

[metadata]
lock-version = "2.1"
`,
    packages: [
      '2 one@1.0 runtime <registry https://index.example/simple> sha256:11',
      '16 two@2.0 dev dev docs -> one',
      '26 three@0.1 runtime <path ../three>',
    ],
  },
  {
    path: 'poetry.lock',
    title: 'nothing locked',
    text: `package = []

[metadata]
lock-version = "2.0"
`,
    packages: [],
  },
  {
    path: 'uv.lock',
    title: 'a workspace',
    text: `version = 1
revision = 3

[manifest]
members = [
    "member",
    "shop",
]

[[package]]
name = "shop"
version = "0.1.0"
source = { virtual = "." }
dependencies = [
    { name = "member" },
    { name = "web", extra = ["fast"] },
]

[package.optional-dependencies]
plots = [
    { name = "draw" },
]

[package.dev-dependencies]
dev = [
    { name = "lint" },
]

[[package]]
name = "member"
version = "0.2.0"
source = { editable = "packages/member" }
dependencies = [
    { name = "forked" },
]

[[package]]
name = "web"
version = "1.0"
source = { registry = "https://index.example/simple" }
sdist = { url = "https://files.example/web.tar.gz", hash = "sha256:aa", size = 10 }
wheels = [
    { url = "https://files.example/web.whl", hash = "sha256:bb", size = 10 },
]

[package.optional-dependencies]
fast = [
    { name = "speed" },
]

[[package]]
name = "speed"
version = "2.0"
source = { url = "https://files.example/speed.whl" }

[[package]]
name = "draw"
version = "3.0"
source = { registry = "https://index.example/simple" }

[[package]]
name = "lint"
version = "4.0"
source = { registry = "../wheels" }
dependencies = [
    { name = "parse" },
]

[[package]]
name = "parse"
version = "5.0"
source = { directory = "libs/parse" }

[[package]]
name = "forked"
version = "6.0"
source = { git = "https://git.example/acme/forked?rev=main#${commit}" }
`,
    packages: [
      '30 member@0.2.0 direct runtime <workspace packages/member> -> forked',
      '38 web@1.0 direct runtime <registry https://index.example/simple> sha256:aa sha256:bb -> speed',
      '52 speed@2.0 transitive runtime <url https://files.example/speed.whl>',
      '57 draw@3.0 direct runtime plots <registry https://index.example/simple>',
      '62 lint@4.0 direct dev dev <archive ../wheels> -> parse',
      '70 parse@5.0 transitive dev <path libs/parse>',
      `75 forked@6.0 direct runtime <git https://git.example/acme/forked #${commit}>`,
    ],
  },
];

describe.each(cases)('$path', ({ path, title, text, packages }) => {
  it(title, () => {
    expect(told(path, text)).toEqual(packages);
  });
});
