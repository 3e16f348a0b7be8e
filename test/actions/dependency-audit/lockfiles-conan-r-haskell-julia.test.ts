import { describe, expect, it } from 'vitest';
import { told } from './lockfile-reading.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';

const cases = [
  {
    path: 'conan.lock',
    title: 'version 0.5',
    text: `{
  "version": "0.5",
  "requires": [
    "zlib/1.3#aa%1700000000.1",
    "boost/1.80.0@acme/stable#bb"
  ],
  "build_requires": ["cmake/3.25.0"],
  "python_requires": [],
  "config_requires": []
}
`,
    packages: [
      '4 zlib@1.3 requires recipe:aa',
      '5 boost@1.80.0 requires recipe:bb',
      '7 cmake@3.25.0 build_requires',
    ],
  },
  {
    path: 'conan.lock',
    title: 'version 0.4',
    text: `{
  "graph_lock": {
    "nodes": {
      "0": { "ref": "shop/1.0", "path": "conanfile.txt", "requires": ["1"], "build_requires": ["3"] },
      "1": { "ref": "web/1.0@acme/stable#aa", "requires": ["2"] },
      "2": { "ref": "zlib/1.2.11", "requires": [] },
      "3": { "ref": "cmake/3.25.0" }
    },
    "revisions_enabled": true
  },
  "version": "0.4"
}
`,
    packages: [
      '5 web@1.0 direct requires recipe:aa -> zlib',
      '6 zlib@1.2.11 transitive',
      '7 cmake@3.25.0 direct build_requires',
    ],
  },
  {
    path: 'conan.lock',
    title: 'version 0.1',
    text: `{
  "graph_lock": {
    "nodes": {
      "0": { "requires": { "web/1.0": "1" } },
      "1": { "pref": "web/1.0#aa:0011#bb" }
    }
  },
  "version": "0.1"
}
`,
    packages: ['5 web@1.0 direct requires recipe:aa'],
  },
  {
    path: 'renv.lock',
    title: 'all kinds of sources',
    text: `{
  "R": { "Version": "4.3.1", "Repositories": [{ "Name": "Inner", "URL": "https://cran.example" }] },
  "Packages": {
    "web": {
      "Package": "web",
      "Version": "1.2-3",
      "Source": "Repository",
      "Repository": "Inner",
      "Requirements": ["R", "tools.x"],
      "Hash": "aa"
    },
    "tools.x": {
      "Package": "tools.x",
      "Version": "0.9",
      "Source": "GitHub",
      "RemoteType": "gitea",
      "RemoteHost": "git.example",
      "RemoteUsername": "acme",
      "RemoteRepo": "tools",
      "RemoteSha": "${commit}",
      "Imports": ["web (>= 1.0)", "utils"],
      "License": "MIT + file LICENSE"
    },
    "own": { "Package": "own", "Version": "0.1", "Source": "Local", "RemoteUrl": "./own" }
  }
}
`,
    packages: [
      '4 web@1.2-3 <registry https://cran.example> md5:aa -> tools.x',
      `12 tools.x@0.9 <git https://git.example/acme/tools #${commit}> MIT + file LICENSE -> web`,
      '24 own@0.1 <path ./own>',
    ],
  },
  {
    path: 'cabal.project.freeze',
    title: 'constraints',
    text: `-- frozen
active-repositories: hackage.example:merge
constraints: any.text ==2.0.2,
             text -developer +simd,
             any.rts ==1.0,   any.setup-only ==3.1,
             setup.Cabal ==3.10.1.0,
             base installed,
             vector >=0.12
index-state: hackage.example 2024-01-01T00:00:00Z
`,
    packages: ['3 text@2.0.2', '5 rts@1.0', '5 setup-only@3.1', '6 Cabal@3.10.1.0'],
  },
  {
    path: 'stack.yaml.lock',
    title: 'all kinds of sources',
    text: `packages:
- completed:
    hackage: some-lib-0.1.2@sha256:aa,12
    pantry-tree:
      sha256: bb
      size: 10
  original:
    hackage: some-lib-0.1.2
- completed:
    commit: ${commit}
    git: https://git.example/acme/forked.git
    name: forked
    pantry-tree:
      sha256: cc
      size: 11
    version: '1.10'
  original:
    commit: ${commit}
    git: https://git.example/acme/forked.git
- completed:
    name: archived
    sha256: dd
    url: https://files.example/archived.tar.gz
    version: 3.0.0
  original:
    url: https://files.example/archived.tar.gz
snapshots:
- completed:
    sha256: ee
    size: 1
    url: https://snapshots.example/lts.yaml
  original: lts-22.0
`,
    packages: [
      '3 some-lib@0.1.2 sha256:aa',
      `12 forked@1.10 <git https://git.example/acme/forked.git #${commit}> sha256:cc`,
      '21 archived@3.0.0 <url https://files.example/archived.tar.gz> sha256:dd',
    ],
  },
  {
    path: 'stack.yaml.lock',
    title: 'nothing locked',
    text: `packages: []
snapshots:
- original: lts-22.0
`,
    packages: [],
  },
  {
    path: 'Manifest.toml',
    title: 'format 1',
    text: `[[Dates]]
uuid = "00000000-0000-0000-0000-000000000001"

[[Web]]
deps = ["Dates", "Tools"]
git-tree-sha1 = "aa"
uuid = "00000000-0000-0000-0000-000000000002"
version = "1.2.3"

[[Tools]]
path = "../Tools"
uuid = "00000000-0000-0000-0000-000000000003"
version = "0.1.0"
`,
    packages: ['4 Web@1.2.3 git-tree-sha1:aa -> Tools', '10 Tools@0.1.0 <path ../Tools>'],
  },
  {
    path: 'Manifest-v1.11.toml',
    title: 'format 2',
    text: `julia_version = "1.11.0"
manifest_format = "2.0"
project_hash = "aa"

[[deps.Web]]
git-tree-sha1 = "bb"
repo-rev = "main"
repo-url = "https://git.example/acme/Web.jl"
uuid = "00000000-0000-0000-0000-000000000002"
version = "1.2.3"

    [deps.Web.deps]
    Tools = "00000000-0000-0000-0000-000000000004"

[[deps.Tools]]
uuid = "00000000-0000-0000-0000-000000000003"
version = "1.0.0"

[[deps.Tools]]
uuid = "00000000-0000-0000-0000-000000000004"
version = "2.0.0"
`,
    packages: [
      '5 Web@1.2.3 <git https://git.example/acme/Web.jl> git-tree-sha1:bb -> Tools',
      '15 Tools@1.0.0',
      '19 Tools@2.0.0',
    ],
  },
];

describe.each(cases)('$path', ({ path, title, text, packages }) => {
  it(title, () => {
    expect(told(path, text)).toEqual(packages);
  });
});
