import { describe, expect, it } from 'vitest';
import { told } from './lockfile-reading.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';

const cases = [
  {
    path: 'requirements.txt',
    title: 'all that pip takes',
    text: `\uFEFF# pinned by hand
-r base.txt
-c constraints.txt
--index-url https://user:secret@index.example/simple
Alpha.Beta_core==1.2.3 ; python_version < "3.9" and sys_platform == 'win32/64'
gamma [one, two] == 2.0 \\
    --hash=sha256:aaaa \\
    --hash=sha384:bbbb
delta~=1.4
epsilon>=2,<3   # a range
zeta!=1.0
eta===1.0-odd
theta (>=1.5)
iota
kappa==3.*
-e git+https://token@git.example/acme/lambda.git@${commit}#egg=Lambda
mu @ git+ssh://git@git.example/acme/mu.git@main
nu @ https://files.example/nu-4.5.6-py3-none-any.whl#sha256=cc
./libs/own
-e .
https://files.example/xi-7.8.tar.gz
./wheels/omicron-1.1-py3-none-any.whl
pi==1!2.0.post1+local.7
`,
    packages: [
      '5 alpha-beta-core@1.2.3',
      '6 gamma@2.0 sha256:aaaa sha384:bbbb',
      '9 delta@~=1.4',
      '10 epsilon@>=2',
      '11 zeta@',
      '12 eta@1.0-odd',
      '13 theta@>=1.5',
      '14 iota@',
      '15 kappa@',
      `16 lambda@ <git https://git.example/acme/lambda.git #${commit}>`,
      '17 mu@ <git ssh://git@git.example/acme/mu.git>',
      '18 nu@4.5.6 <url https://files.example/nu-4.5.6-py3-none-any.whl#sha256=cc>',
      '21 xi@7.8 <url https://files.example/xi-7.8.tar.gz>',
      '22 omicron@1.1 <archive ./wheels/omicron-1.1-py3-none-any.whl>',
      '23 pi@1!2.0.post1+local.7',
    ],
  },
  {
    path: 'requirements-dev.txt',
    title: 'who asked for a requirement',
    text: `certs==1.0
    # via web
idna==2.0 \\
    --hash=sha256:dd
    # via
    #   -r dev.in
    #   web
# unrelated
lint==3.0  # via -r dev.in
web==4.0
    # via shop (pyproject.toml)
`,
    packages: [
      '1 certs@1.0 transitive',
      '3 idna@2.0 direct sha256:dd',
      '9 lint@3.0 direct',
      '10 web@4.0 direct -> certs idna',
    ],
  },
  {
    path: 'Pipfile.lock',
    title: 'sections',
    text: `{
  "_meta": {
    "pipfile-spec": 6,
    "sources": [{ "name": "inner", "url": "https://user:secret@index.example/simple" }]
  },
  "default": {
    "web": { "hashes": ["sha256:aa"], "index": "inner", "version": "==1.0" },
    "__proto__": { "version": "==6.6" },
    "forked": { "git": "https://git.example/acme/forked", "ref": "${commit}" }
  },
  "develop": {
    "web": { "hashes": ["sha256:aa"], "index": "inner", "version": "==1.0" },
    "lint": { "version": "==2.0" }
  },
  "docs": {
    "pages": { "version": "==3.0" },
    "own": { "path": "." }
  }
}
`,
    packages: [
      '7 web@1.0 runtime <registry https://index.example/simple> sha256:aa',
      '8 -proto-@6.6 runtime',
      `9 forked@ runtime <git https://git.example/acme/forked #${commit}>`,
      '13 lint@2.0 dev dev',
      '16 pages@3.0 docs',
      '17 own@ docs <workspace .>',
    ],
  },
  {
    path: 'pdm.lock',
    title: 'groups and extras',
    text: `[metadata]
groups = ["default", "dev", "plots"]
lock_version = "4.5.0"

[[package]]
name = "web"
version = "1.0"
extras = ["fast"]
groups = ["default"]
dependencies = [
    "speed>=1; python_version < \\"4\\"",
    "web==1.0",
]

[[package]]
name = "web"
version = "1.0"
groups = ["default", "dev"]
files = [
    {file = "web.whl", hash = "sha256:aa"},
]

[[package]]
name = "speed"
version = "2.0"
groups = ["dev"]
git = "https://git.example/acme/speed.git"
ref = "main"
revision = "${commit}"

[[package]]
name = "draw"
version = "3.0"
groups = ["plots"]
path = "./libs/draw"
`,
    packages: [
      '6 web@1.0 runtime sha256:aa -> speed',
      `24 speed@2.0 dev dev <git https://git.example/acme/speed.git #${commit}>`,
      '32 draw@3.0 plots <path ./libs/draw>',
    ],
  },
  {
    path: 'pdm.lock',
    title: 'checksums at the end',
    text: `[[package]]
name = "old"
version = "1.0"

[metadata]
lock_version = "4.1"

[metadata.files]
"old 1.0" = [
    {url = "https://files.example/old.whl", hash = "sha256:aa"},
]
`,
    packages: ['2 old@1.0 sha256:aa'],
  },
  {
    path: 'pylock.toml',
    title: 'all kinds of sources',
    text: `lock-version = "1.1"
created-by = 'hand'

[[packages]]
name = "web"
version = "1.0"
index = "https://index.example/simple"
dependencies = [{ name = "Git_Only" }]
sdist = { url = "https://files.example/web.tar.gz", hashes = { sha256 = "aa", blake2b = "bb" } }

[[packages]]
name = "git-only"
vcs = { type = "git", url = "https://git.example/acme/g.git", commit-id = "${commit}" }

[[packages]]
name = "archived"
version = "2.0"
[packages.archive]
url = "https://files.example/archived.zip"
[packages.archive.hashes]
sha256 = "cc"

[[packages]]
name = "self"
[packages.directory]
path = "."
editable = true
`,
    packages: [
      '5 web@1.0 <registry https://index.example/simple> blake2b:bb sha256:aa -> git-only',
      `12 git-only@ <git https://git.example/acme/g.git #${commit}>`,
      '16 archived@2.0 <url https://files.example/archived.zip> sha256:cc',
      '24 self@ <workspace .>',
    ],
  },
  {
    path: 'pylock.prod.toml',
    title: 'nothing locked',
    text: `lock-version = "1.0"
created-by = "hand"
packages = [
]
`,
    packages: [],
  },
];

describe.each(cases)('$path', ({ path, title, text, packages }) => {
  it(title, () => {
    expect(told(path, text)).toEqual(packages);
  });
});

it.each(['\n', '\r', '\r\n', '\v', '\f', '\x1c', '\x1d', '\x1e', '\x85', '\u2028', '\u2029'])(
  'pip ends a line at %j, in a comment too',
  (ending) => {
    const found = told('requirements.txt', `nice==1.0 # a${ending}other==1.0${ending}`);
    expect(found.map((one) => one.replace(/^\d+ /, ''))).toEqual(['nice@1.0', 'other@1.0']);
  },
);
