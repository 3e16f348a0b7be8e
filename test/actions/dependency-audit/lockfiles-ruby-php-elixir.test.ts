import { describe, expect, it } from 'vitest';
import { told } from './lockfile-reading.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';

const cases = [
  {
    path: 'Gemfile.lock',
    title: 'all sections',
    text: `GIT
  remote: https://user:secret@git.example/acme/forked.git
  revision: ${commit}
  branch: main
  specs:
    forked (1.0.0.pre)
      web (>= 1)

PATH
  remote: .
  specs:
    shop (0.1.0)
      forked

PLUGIN SOURCE
  remote: https://plugins.example/
  type: other
  specs:
    plugged (5.0)

GEM
  remote: https://gems.example/
  specs:
    parser (1.2.3)
    parser (1.2.3-x86_64-linux-gnu)
      web
    web (2.0)

PLATFORMS
  ruby
  x86_64-linux-gnu

DEPENDENCIES
  forked!
  parser (~> 1.2)
  shop!

CHECKSUMS
  forked (1.0.0.pre)
  parser (1.2.3) sha256=aa
  parser (1.2.3-x86_64-linux-gnu) sha256=bb,sha512=cc
  web (2.0) sha256=dd

RUBY VERSION
   ruby 3.3.0p0

BUNDLED WITH
   2.5.0
`,
    packages: [
      `6 forked@1.0.0.pre direct <git https://git.example/acme/forked.git #${commit}> -> web`,
      '12 shop@0.1.0 direct <workspace .> -> forked',
      '19 plugged@5.0 transitive <registry https://plugins.example/>',
      '24 parser@1.2.3 direct <registry https://gems.example/> sha256=aa sha256=bb sha512=cc -> web',
      '27 web@2.0 transitive <registry https://gems.example/> sha256=dd',
    ],
  },
  {
    path: 'composer.lock',
    title: 'all kinds of sources',
    text: `{
  "content-hash": "aa",
  "packages": [
    {
      "name": "Acme/Web",
      "version": "v1.2.3",
      "source": { "type": "git", "url": "https://git.example/acme/web.git", "reference": "${commit}" },
      "dist": { "type": "zip", "url": "https://zip.example/web", "reference": "${commit}", "shasum": "bb" },
      "require": { "php": ">=8", "acme/tools": "^1" },
      "type": "library",
      "license": ["MIT", "GPL-2.0-only WITH Classpath-exception-2.0"],
      "notification-url": "https://packages.example/downloads/"
    },
    {
      "name": "acme/forked",
      "version": "dev-main",
      "source": { "type": "git", "url": "git@git.example:acme/forked.git", "reference": "${commit}" },
      "type": "composer-plugin"
    }
  ],
  "packages-dev": [
    { "name": "acme/tools", "version": "1.0.0", "dist": { "type": "path", "url": "../tools" }, "license": ["MIT"] }
  ]
}
`,
    packages: [
      `5 acme/web@v1.2.3 runtime <registry https://zip.example/web #${commit}> sha1:bb MIT OR (GPL-2.0-only WITH Classpath-exception-2.0) -> acme/tools`,
      `15 acme/forked@dev-main runtime <git git@git.example:acme/forked.git #${commit}> script`,
      '22 acme/tools@1.0.0 dev dev <path ../tools> MIT',
    ],
  },
  {
    path: 'composer.lock',
    title: 'nothing locked',
    text: `{ "hash": "x", "packages": [], "packages-dev": null }`,
    packages: [],
  },
  {
    path: 'mix.lock',
    title: 'all kinds of sources',
    text: `%{
  # by hand
  "web": {:hex, :web_server, "1.2.3", "aa", [:mix, :rebar3], [{:tools, "~> 1.0 or ~> 2.0", [hex: :tools, repo: "hexpm", optional: false]}, {:missing, ">= 0.0.0", [hex: :missing, repo: "hexpm", optional: true]}], "hexpm", "bb"},
  "tools" => {:hex, :tools, "2.0.0-rc.1", "cc", [:mix], [], "hexpm:acme", "dd"},
  "old": {:hex, :old, "0.1.0"},
  "forked": {:git, "https://git.example/acme/forked.git", "${commit}", [branch: "a \\"b\\"", tag: nil]},
}
`,
    packages: [
      '3 web_server@1.2.3 sha256:aa sha256:bb -> tools',
      '4 tools@2.0.0-rc.1 <registry hexpm:acme> sha256:cc sha256:dd',
      '5 old@0.1.0',
      `6 forked@ <git https://git.example/acme/forked.git #${commit}>`,
    ],
  },
];

describe.each(cases)('$path', ({ path, title, text, packages }) => {
  it(title, () => {
    expect(told(path, text)).toEqual(packages);
  });
});
