import { describe, expect, it } from 'vitest';
import { chooseValues } from '../../../actions/manifest-policy-check/render/helm/values.ts';
import { ProgramError, type Programs } from '../../../shared/core/programs.ts';
import { auto, chart, helm, pod, printing, render, told } from './helm/program.ts';

describe('values', () => {
  it('are those of ci, and those that the option names', () => {
    const paths = new Set([
      'web/Chart.yaml',
      'web/ci/a-values.yaml',
      'web/ci/b.yaml',
      'web/values-prod.yaml',
      'web/values/eu/x.yaml',
      'db/values-prod.yaml',
      'env/prod.yaml',
      'README.md',
    ]);
    const chosen = (...entries: string[]) => {
      const values = chooseValues(['db', 'web'], paths, entries);
      return [
        values.of('web').join(' '),
        values.of('db').join(' '),
        values.unused
          .map(({ entry, chart }) => (chart === undefined ? entry : `${entry} (no ${chart})`))
          .join(' '),
      ];
    };
    const ci = 'web/ci/a-values.yaml';
    expect(chosen()).toEqual([ci, '', '']);
    expect(chosen('*/values-*.yaml')).toEqual([`${ci} web/values-prod.yaml`, 'db/values-prod.yaml', '']);
    expect(chosen('web/**/x.yaml', './web/values-prod.yaml')).toEqual([
      `${ci} web/values-prod.yaml web/values/eu/x.yaml`,
      '',
      '',
    ]);
    expect(chosen('db=env/prod.yaml')).toEqual([ci, 'env/prod.yaml', '']);
    expect(chosen('env/prod.yaml', 'web/absent.yaml', 'mq=env/prod.yaml', '../x.yaml', 'README.md')).toEqual([
      ci,
      '',
      'env/prod.yaml web/absent.yaml mq=env/prod.yaml (no mq) ../x.yaml README.md',
    ]);
  });

  const texts = {
    'c/Chart.yaml': chart,
    'c/templates/a.yaml': pod,
    'c/ci/a-values.yaml': 'a',
    'c/ci/b-values.yaml': 'b',
    'c/ci/c-values.yaml': 'a',
  };
  it('are rendered once each, and what they print is checked once', async () => {
    expect(told(await render(texts))).toEqual([
      'c',
      'c with c/ci/a-values.yaml',
      'c with c/ci/b-values.yaml',
    ]);
  });

  it('that helm refuses leave the others as they are', async () => {
    const some = helm((values) =>
      values === 'b' ? { stderr: 'Error: bad' } : { stdout: `---\n# Source: web/templates/a.yaml\n${pod}` },
    );
    expect(told(await render(texts, some))).toEqual(['c', 'c/ci/b-values.yaml: parse-error']);
  });

  it('that a chart demands need not be its own', async () => {
    const demanding = (other: string) =>
      helm((values) =>
        values === other
          ? { stdout: `---\n# Source: web/templates/a.yaml\n${pod}` }
          : { stderr: 'Error: execution error at (web/templates/a.yaml:1:4): name it' },
      );
    const one = { 'c/Chart.yaml': chart, 'c/templates/a.yaml': '', 'c/ci/a-values.yaml': 'a' };
    expect(told(await render(one, demanding('a')))).toEqual([
      'c/Chart.yaml excluded',
      'c with c/ci/a-values.yaml',
    ]);
    expect(told(await render(one, demanding('b')))[0]).toBe('c/templates/a.yaml:1 parse-error');
  });

  it('that are named and not there are unchecked', async () => {
    const all = await render({ 'c/Chart.yaml': chart }, printing, { ...auto, helmValues: ['x.yaml'] });
    expect(told(all)).toEqual(['c', 'x.yaml: unreadable']);
  });

  it.each([
    ['x.yaml', 'no such file'],
    ['c=x.yaml', 'no such file'],
    ['d=c/Chart.yaml', 'the chart `d`, and no chart of its own lies there'],
    ['c/charts/db=c/Chart.yaml', 'the chart `c/charts/db`, and no chart of its own lies there'],
  ])('of %s say what is not there', async (entry, message) => {
    const texts = { 'c/Chart.yaml': chart, 'c/charts/db/Chart.yaml': chart };
    const all = await render(texts, printing, { ...auto, helmValues: [entry] });
    expect(all.flatMap(({ unchecked }) => unchecked).map((one) => one.message)).toEqual([
      expect.stringContaining(message),
    ]);
  });
});

describe('a render that fails', () => {
  const texts = {
    'c/Chart.yaml': chart,
    'c/templates/a.yaml': '',
    'c/templates/_b.tpl': '',
    'c/values.yaml': '',
  };
  const rows: [stderr: string, place: string, message: string][] = [
    [
      'Error: template: web/templates/a.yaml:3:4: executing "web/templates/a.yaml" at <include "b" .>: error calling include: template: web/templates/_b.tpl:7:2: executing "b" at <.x.y>: nil pointer evaluating interface {}.y\n\nUse --debug flag to render out invalid YAML\n',
      'c/templates/_b.tpl:7',
      'nil pointer evaluating interface {}.y',
    ],
    [
      'Error: parse error at (web/templates/a.yaml:5): unclosed action\n',
      'c/templates/a.yaml:5',
      'unclosed action',
    ],
    [
      'Error: YAML parse error on web/templates/a.yaml: error converting YAML to JSON: yaml: line 9: bad\n',
      'c/templates/a.yaml:',
      'line 9: bad',
    ],
    [
      "Error: values don't meet the specifications of the schema(s) in the following chart(s):\nweb:\n- a: b\n",
      'c/Chart.yaml:',
      'web: - a: b',
    ],
    [
      'WARNING: old\nError: chart requires kubeVersion: >9\n',
      'c/Chart.yaml:',
      'chart requires kubeVersion: >9',
    ],
    ['Error: other/templates/a.yaml:5:1: no\n', 'c/Chart.yaml:', 'no'],
    [
      'Error: open /tmp/portcullis-x/work/chart/a: \u001b[31mno\n::error::x\u202E',
      'c/Chart.yaml:',
      'open a: [31mno ::error::x',
    ],
    ['', 'c/Chart.yaml:', 'does not say why'],
  ];
  it.each(rows)('%j', async (stderr, place, message) => {
    const failing: Programs = {
      find: () => 'helm',
      run: () => Promise.resolve({ code: 1, stdout: new Uint8Array(), stderr }),
    };
    const [rendered] = await render(texts, failing);
    const [unchecked] = rendered?.unchecked ?? [];
    expect(`${unchecked?.path ?? ''}:${unchecked?.line ?? ''}`).toBe(place);
    expect(unchecked?.message).toContain(message);
    expect(unchecked?.message).not.toMatch(/\p{Cc}|\p{Cf}|\/tmp/u);
  });

  it.each([
    ['timeout', 'limit'],
    ['too-much-output', 'limit'],
    ['too-much-memory', 'limit'],
    ['killed', 'no-answer'],
    ['not-started', 'no-answer'],
  ] as const)('by %s', async (code, said) => {
    const ended: Programs = {
      find: () => 'helm',
      run: () => Promise.reject(new ProgramError(code, '/usr/bin/helm broke')),
    };
    const all = await render(texts, ended);
    expect(told(all)).toEqual([`c/Chart.yaml: ${said}`]);
    expect(all[0]?.unchecked[0]?.message).not.toContain('/usr');
  });

  it('by its limits is not tried for ever', async () => {
    let count = 0;
    const ended: Programs = {
      find: () => 'helm',
      run: () => {
        count += 1;
        return Promise.reject(new ProgramError('timeout', 'x'));
      },
    };
    const many = Array.from(
      { length: 20 },
      (_, at) =>
        [
          [`c${String(at)}/Chart.yaml`, chart],
          [`c${String(at)}/ci/a-values.yaml`, 'a'],
        ] as const,
    );
    const all = await render(Object.fromEntries(many.flat()), ended);
    expect(told(all).filter((each) => each.endsWith(' limit'))).toHaveLength(20);
    expect(count).toBeLessThan(8);
  });

  it('the second time is placed at the top of its template', async () => {
    const once = helm((_, { args }) =>
      args.includes('--debug')
        ? { stderr: 'Error: no' }
        : { stdout: `---\n# Source: web/templates/a.yaml\n${pod}` },
    );
    const [rendered] = await render({ ...texts, 'c/templates/a.yaml': '{{ $a := 1 }}\nkind: Pod\n' }, once);
    expect(rendered?.objects[0]?.region).toEqual({
      path: 'c/templates/a.yaml',
      startLine: 1,
      startColumn: 1,
      endLine: 1,
      endColumn: 14,
    });
  });
});
