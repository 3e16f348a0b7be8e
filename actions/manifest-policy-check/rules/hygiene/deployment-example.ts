/** A Deployment; `spec` is more of its spec, `pod` more of its pods', `container` more of their container's. */
export const deployment = ({ spec = '', pod = '', container = '' } = {}): string =>
  `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector: {matchLabels: {app: web}}
${spec}  template:
    metadata: {labels: {app: web}}
    spec:
${pod}      containers:
        - name: app
          image: shop/web:1
${container}`;
