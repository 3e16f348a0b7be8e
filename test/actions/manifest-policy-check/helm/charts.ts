/** Files by path; each group is a repository of its own. */
export const charts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Conditions, named templates, values as YAML, a loop over a list, notes that are not printed.
  web: {
    'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'web/values.yaml':
      'replicas: 2\nimage: {name: web.example/app, tag: "1"}\nsecurity: {privileged: true}\nresources:\n  limits: {cpu: 1}\n  requests: {cpu: 1}\nports: [80, 443]\nservice: true\n',
    'web/templates/_helpers.tpl':
      '{{- define "web.labels" -}}\napp: {{ .Chart.Name }}\nteam: shop\n{{- end }}\n{{- define "web.env" }}\n- name: A\n  value: "1"\n- name: B\n  value: "2"\n{{- end }}\n',
    'web/templates/NOTES.txt': 'Thanks for {{ .Chart.Name }}.\n',
    'web/templates/deployment.yaml': `{{- /* A comment with }} in it. */ -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
  labels:
    {{- include "web.labels" . | nindent 4 }}
spec:
  {{- if .Values.replicas }}
  replicas: {{ .Values.replicas }}
  {{- end }}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      hostNetwork: true
      containers:
        - name: {{ .Chart.Name | quote }}
          image: "{{ .Values.image.name }}:{{ .Values.image.tag }}"
          securityContext: {{- toYaml .Values.security | nindent 12 }}
          {{- with .Values.resources }}
          resources:
            {{- toYaml . | nindent 12 }}
          {{- end }}
          env:
            {{- include "web.env" . | nindent 12 }}
            - name: C
              value: {{ printf "%s }}" "c" | quote }}
          ports:
            {{- range .Values.ports }}
            - containerPort: {{ . }}
              protocol: TCP
            {{- end }}
      # A comment.
      hostPID: true
`,
    'web/templates/service.yaml': `{{ if .Values.service -}}
apiVersion: v1
kind: Service
metadata: {name: one}
spec:
  type: NodePort
{{ end }}
---
apiVersion: v1
kind: Service
metadata:
  name: two
spec:
  type: LoadBalancer
{{- if .Values.absent }}
---
apiVersion: v1
kind: Service
metadata: {name: three}
{{- end }}
`,
  },
  // A chart in the charts folder, one beside it in the repository, and a library of named templates.
  shop: {
    'deploy/shop/Chart.yaml':
      'apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies:\n  - name: db\n    version: 1.0.0\n  - name: queue\n    version: 1.0.0\n    repository: file://../queue\n    alias: jobs\n  - name: bits\n    version: 1.0.0\n    repository: file://../bits\n',
    'deploy/shop/templates/role.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: {{ include "bits.name" . }}
rules:
  {{- include "bits.rules" . | nindent 2 }}
`,
    'deploy/shop/charts/data/Chart.yaml': 'apiVersion: v2\nname: db\nversion: 1.0.0\n',
    'deploy/shop/charts/data/templates/pod.yaml': `apiVersion: v1
kind: Pod
metadata: {name: db}
spec:
  hostIPC: {{ true }}
  containers: [{name: db, image: db.example/db}]
`,
    'deploy/queue/Chart.yaml': 'apiVersion: v2\nname: queue\nversion: 1.0.0\n',
    'deploy/queue/crds/q.yaml':
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: qs.example.com}\n',
    'deploy/queue/templates/pod.yaml': `
{{- $name := .Chart.Name }}
apiVersion: v1
kind: Pod
metadata:
  name: {{ $name }}
spec:
  containers:
    - name: q
      image: q.example/q
`,
    'deploy/bits/Chart.yaml': 'apiVersion: v2\nname: bits\nversion: 1.0.0\ntype: library\n',
    'deploy/bits/templates/_bits.yaml':
      '{{- define "bits.name" }}{{ .Chart.Name }}-role{{ end }}\n{{- define "bits.rules" }}- apiGroups: [""]\n  resources: ["*"]\n  verbs: ["*"]\n{{- end }}\n',
  },
  // Definitions are printed as they are, with comments that look like helm's own.
  kinds: {
    'kinds/Chart.yaml': 'apiVersion: v2\nname: kinds\nversion: 1.0.0\n',
    'kinds/crds/one.yaml': `# Of this chart.
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: ones.example.com}
---
# Source: other/crds/x.yaml
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: twos.example.com
`,
    'kinds/templates/one.yaml': `{{- if .Capabilities.APIVersions.Has "v1" }}
apiVersion: example.com/v1
kind: One
metadata: {name: one}
spec:
  # Source: kinds/templates/other.yaml
  a: {{ .Release.Namespace }}
{{- end }}
`,
  },
  // Files of the chart, and templates in values.
  files: {
    'Chart.yaml': 'apiVersion: v1\nname: files\nversion: 1.0.0\n',
    'values.yaml': 'note: "{{ .Chart.Name }} here"\nblock: |\n  host: {{ .Release.Name }}\n  port: 1\n',
    'conf/a.ini': '[a]\nb=c\n',
    'templates/config.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: files
  annotations:
    note: {{ tpl .Values.note . }}
data:
{{ (.Files.Glob "conf/*").AsConfig | indent 2 }}
  plain: |
{{ .Files.Get "conf/a.ini" | indent 4 }}
  {{- tpl .Values.block . | nindent 2 }}
  last: "1"
`,
  },
  // Loops that print documents, keys and items.
  loops: {
    'loops/Chart.yaml': 'apiVersion: v2\nname: loops\nversion: 1.0.0\n',
    'loops/values.yaml':
      'apps:\n  - {name: a, ports: {http: 80, admin: 81}}\n  - {name: b, ports: {http: 90}}\n',
    'loops/templates/all.yaml': `{{- range $app := .Values.apps }}
---
apiVersion: v1
kind: Service
metadata:
  name: {{ $app.name }}
spec:
  externalIPs: [10.0.0.1]
  ports:
  {{- range $name, $port := $app.ports }}
    - name: {{ $name }}
      port: {{ $port }}
    {{- if eq $name "admin" }}
      nodePort: 30000
    {{- end }}
  {{- end }}
  selector:
    {{ $app.name }}: "yes"
{{- end }}
`,
  },
  // One action that prints several documents.
  whole: {
    'whole/Chart.yaml': 'apiVersion: v2\nname: whole\nversion: 1.0.0\n',
    'whole/templates/_all.tpl':
      '{{- define "whole.all" }}\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: one}\n---\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: two}\n{{- end }}\n',
    'whole/templates/all.yaml': '# Everything.\n{{ include "whole.all" . }}\n',
  },
  // What is not the same in two renders: a random value, the hash of a template.
  chance: {
    'chance/Chart.yaml': 'apiVersion: v2\nname: chance\nversion: 1.0.0\n',
    'chance/templates/secret.yaml': `apiVersion: v1
kind: Secret
metadata:
  name: chance
data:
  password: {{ randAlphaNum 20 | b64enc }}
  fixed: YQ==
---
apiVersion: v1
kind: Secret
metadata:
  name: other
stringData: {a: b}
`,
    'chance/templates/pod.yaml': `apiVersion: v1
kind: Pod
metadata:
  name: chance
  annotations:
    checksum/config: {{ include (print $.Template.BasePath "/secret.yaml") . | sha256sum }}
  labels: {a: b}
spec:
  shareProcessNamespace: true
  containers: [{name: a, image: a.example/a}]
`,
  },
  // Ways to write: flow, block scalars, keys from values, braces in strings, CR LF, trimmed lines, hooks and tests.
  ways: {
    'ways/Chart.yaml': 'apiVersion: v2\nname: ways\nversion: 1.0.0\n',
    'ways/values.yaml': 'caps: [SYS_ADMIN, NET_ADMIN]\nextra: {a: {b: c}}\n',
    'ways/templates/flow.yaml': `{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "flow"},
 "spec": {"hostNetwork": {{ true }},
          "containers": [{"name": "a", "image": "a.example/a",
             "securityContext": {"capabilities": {"add": {{ toJson .Values.caps }}}}}]}}
`,
    'ways/templates/block.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ "block" }}
data:
  script: |
    #!/bin/sh
    {{- if true }}
    echo {{ .Release.Name }}
    {{- end }}
  {{ "made" }}-key: {{ \`raw }} "text\` | quote }}
  folded: >-
    one
    two
  after: 'x'
`,
    'ways/templates/lines.yaml':
      'apiVersion: v1\r\nkind: ServiceAccount\r\nmetadata:\r\n  name: lines\r\n  {{- with .Values.extra }}\r\n  annotations:\r\n    {{- range $k, $v := . }}\r\n    {{ $k }}: {{ $v | toJson | quote }}\r\n    {{- end }}\r\n  {{- end }}\r\nautomountServiceAccountToken: true\r\n',
    'ways/templates/tests/check.yaml': `apiVersion: v1
kind: Pod
metadata:
  name: check
  annotations: {helm.sh/hook: test}
spec:
  hostPID: {{- /* trimmed */ -}} {{ " true" }}
  containers: [{name: a, image: a.example/a}]
`,
  },
};
