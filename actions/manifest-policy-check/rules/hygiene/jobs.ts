import { objectRule } from '../../workload-rule.ts';

const job = (spec: string): string =>
  `apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: seed\nspec:\n${spec}  template:\n    spec:\n      containers: [{name: a, image: b}]\n`;
const cronJob = (spec: string): string =>
  `apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: seed\nspec:\n  schedule: "@daily"\n${spec}  jobTemplate:\n    spec:\n      template:\n        spec:\n          containers: [{name: a, image: b}]\n`;

export const jobTtl = objectRule({
  id: 'manifest-policy-check/job-ttl-seconds-after-finished',
  title: 'A Job that is never cleared away',
  severity: 'info',
  confidence: 'high',
  preset: 'recommended',
  why: 'Its object, pods and logs stay when it is done, and fill the cluster.',
  advice: 'Set `ttlSecondsAfterFinished` on a Job; a CronJob clears up by its history limits instead.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/'],
  aliases: ['job-ttl-seconds-after-finished'],
  examples: {
    bad: [
      { text: job(''), lines: [5] },
      {
        text: cronJob('').replace(
          'jobTemplate:\n    spec:\n',
          'jobTemplate:\n    spec:\n      ttlSecondsAfterFinished: 60\n',
        ),
        lines: [9],
      },
    ],
    good: [{ text: job('  ttlSecondsAfterFinished: 3600\n') }, { text: cronJob('') }],
  },
  check({ kind, root, title, isPartial }, say) {
    const ttl = root.at('spec', 'ttlSecondsAfterFinished');
    if (kind === 'Job' && !isPartial && !ttl.exists) say(ttl, `${title} stays when it is done.`);
    const nested = root.at('spec', 'jobTemplate', 'spec', 'ttlSecondsAfterFinished');
    if (kind === 'CronJob' && nested.exists)
      say(
        nested,
        `${title} has its Jobs cleared by time and by its history limits: the two get in each other's way.`,
      );
  },
});

export const cronJobDeadline = objectRule({
  id: 'manifest-policy-check/cronjob-deadline',
  title: 'A CronJob that catches up on everything it missed',
  severity: 'info',
  confidence: 'high',
  preset: 'recommended',
  why: 'Without a deadline missed starts are counted for ever, and after a hundred of them it is not started at all.',
  advice: 'Set `startingDeadlineSeconds`, shorter than the time between two starts.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline'],
  aliases: ['cronjob-has-deadline'],
  examples: {
    bad: [{ text: cronJob(''), lines: [5] }],
    good: [{ text: cronJob('  startingDeadlineSeconds: 600\n') }],
  },
  check({ kind, root, title, isPartial }, say) {
    const deadline = root.at('spec', 'startingDeadlineSeconds');
    if (kind === 'CronJob' && !isPartial && !deadline.exists)
      say(deadline, `${title} has no deadline for a late start.`);
  },
});
