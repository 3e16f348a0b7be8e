/**
 * Objects that are no pods, down to the specs of their pods.
 * One type a line: its fields with their types, `b` boolean, `i` whole number, `s` string, `q` quantity, `x` whole number
 * or string, `*` anything, `[]T` list, `{}T` mapping of any keys. Source: the Go types of k8s.io/api v0.37 (Kubernetes
 * 1.37), which the API server decodes into.
 */
export const objectFields = `
AggregationRule clusterRoleSelectors:[]LabelSelector
ClientIPConfig timeoutSeconds:i
ClusterRole aggregationRule:AggregationRule apiVersion:s kind:s metadata:ObjectMeta rules:[]PolicyRule
ClusterRoleBinding apiVersion:s kind:s metadata:ObjectMeta roleRef:RoleRef subjects:[]Subject
ConfigMap apiVersion:s binaryData:{}s data:{}s immutable:b kind:s metadata:ObjectMeta
CronJob apiVersion:s kind:s metadata:ObjectMeta spec:CronJobSpec status:*
CronJobSpec concurrencyPolicy:s failedJobsHistoryLimit:i jobTemplate:JobTemplateSpec schedule:s
  startingDeadlineSeconds:i successfulJobsHistoryLimit:i suspend:b timeZone:s
DaemonSet apiVersion:s kind:s metadata:ObjectMeta spec:DaemonSetSpec status:*
DaemonSetSpec minReadySeconds:i revisionHistoryLimit:i selector:LabelSelector template:PodTemplateSpec
  updateStrategy:DaemonSetUpdateStrategy
DaemonSetUpdateStrategy rollingUpdate:RollingUpdateDaemonSet type:s
Deployment apiVersion:s kind:s metadata:ObjectMeta spec:DeploymentSpec status:*
DeploymentSpec minReadySeconds:i paused:b progressDeadlineSeconds:i replicas:i revisionHistoryLimit:i
  selector:LabelSelector strategy:DeploymentStrategy template:PodTemplateSpec
DeploymentStrategy rollingUpdate:RollingUpdateDeployment type:s
HTTPIngressPath backend:IngressBackend path:s pathType:s
HTTPIngressRuleValue paths:[]HTTPIngressPath
IPBlock cidr:s except:[]s
Ingress apiVersion:s kind:s metadata:ObjectMeta spec:IngressSpec status:*
IngressBackend resource:TypedLocalObjectReference service:IngressServiceBackend
IngressRule host:s http:HTTPIngressRuleValue
IngressServiceBackend name:s port:ServiceBackendPort
IngressSpec defaultBackend:IngressBackend ingressClassName:s rules:[]IngressRule tls:[]IngressTLS
IngressTLS hosts:[]s secretName:s
Job apiVersion:s kind:s metadata:ObjectMeta spec:JobSpec status:*
JobSchedulingConfiguration disruptionMode:WorkloadPodGroupDisruptionMode
  resourceClaims:[]WorkloadPodGroupResourceClaim schedulingConstraints:WorkloadPodGroupSchedulingConstraints
  schedulingPolicy:WorkloadPodGroupSchedulingPolicy
JobSpec activeDeadlineSeconds:i backoffLimit:i backoffLimitPerIndex:i completionMode:s completions:i
  managedBy:s manualSelector:b maxFailedIndexes:i parallelism:i podFailurePolicy:PodFailurePolicy
  podReplacementPolicy:s scheduling:JobSchedulingConfiguration selector:LabelSelector
  successPolicy:SuccessPolicy suspend:b template:PodTemplateSpec ttlSecondsAfterFinished:i
JobTemplateSpec metadata:ObjectMeta spec:JobSpec
LimitRange apiVersion:s kind:s metadata:ObjectMeta spec:LimitRangeSpec
LimitRangeItem default:{}q defaultRequest:{}q max:{}q maxLimitRequestRatio:{}q min:{}q type:s
LimitRangeSpec limits:[]LimitRangeItem
Namespace apiVersion:s kind:s metadata:ObjectMeta spec:NamespaceSpec status:*
NamespaceSpec finalizers:[]s
NetworkPolicy apiVersion:s kind:s metadata:ObjectMeta spec:NetworkPolicySpec
NetworkPolicyEgressRule ports:[]NetworkPolicyPort to:[]NetworkPolicyPeer
NetworkPolicyIngressRule from:[]NetworkPolicyPeer ports:[]NetworkPolicyPort
NetworkPolicyPeer ipBlock:IPBlock namespaceSelector:LabelSelector podSelector:LabelSelector
NetworkPolicyPort endPort:i port:x protocol:s
NetworkPolicySpec egress:[]NetworkPolicyEgressRule ingress:[]NetworkPolicyIngressRule
  podSelector:LabelSelector policyTypes:[]s
ObjectReference apiVersion:s fieldPath:s kind:s name:s namespace:s resourceVersion:s uid:s
PersistentVolumeClaim apiVersion:s kind:s metadata:ObjectMeta spec:PersistentVolumeClaimSpec status:*
Pod apiVersion:s kind:s metadata:ObjectMeta spec:PodSpec status:*
PodDisruptionBudget apiVersion:s kind:s metadata:ObjectMeta spec:PodDisruptionBudgetSpec status:*
PodDisruptionBudgetSpec maxUnavailable:x minAvailable:x selector:LabelSelector unhealthyPodEvictionPolicy:s
PodFailurePolicy rules:[]PodFailurePolicyRule
PodFailurePolicyOnExitCodesRequirement containerName:s operator:s values:[]i
PodFailurePolicyOnPodConditionsPattern status:* type:s
PodFailurePolicyRule action:s onExitCodes:PodFailurePolicyOnExitCodesRequirement
  onPodConditions:[]PodFailurePolicyOnPodConditionsPattern
PodTemplate apiVersion:s kind:s metadata:ObjectMeta template:PodTemplateSpec
PodTemplateSpec metadata:ObjectMeta spec:PodSpec
PolicyRule apiGroups:[]s nonResourceURLs:[]s resourceNames:[]s resources:[]s verbs:[]s
ReplicaSet apiVersion:s kind:s metadata:ObjectMeta spec:ReplicaSetSpec status:*
ReplicaSetSpec minReadySeconds:i replicas:i selector:LabelSelector template:PodTemplateSpec
ReplicationController apiVersion:s kind:s metadata:ObjectMeta spec:ReplicationControllerSpec status:*
ReplicationControllerSpec minReadySeconds:i replicas:i selector:{}s template:PodTemplateSpec
ResourceQuota apiVersion:s kind:s metadata:ObjectMeta spec:ResourceQuotaSpec status:*
ResourceQuotaSpec hard:{}q scopeSelector:ScopeSelector scopes:[]s
Role apiVersion:s kind:s metadata:ObjectMeta rules:[]PolicyRule
RoleBinding apiVersion:s kind:s metadata:ObjectMeta roleRef:RoleRef subjects:[]Subject
RoleRef apiGroup:s kind:s name:s
RollingUpdateDaemonSet maxSurge:x maxUnavailable:x
RollingUpdateDeployment maxSurge:x maxUnavailable:x
RollingUpdateStatefulSetStrategy maxUnavailable:x partition:i
ScopeSelector matchExpressions:[]ScopedResourceSelectorRequirement
ScopedResourceSelectorRequirement operator:s scopeName:s values:[]s
Secret apiVersion:s data:{}s immutable:b kind:s metadata:ObjectMeta stringData:{}s type:s
Service apiVersion:s kind:s metadata:ObjectMeta spec:ServiceSpec status:*
ServiceAccount apiVersion:s automountServiceAccountToken:b imagePullSecrets:[]LocalObjectReference kind:s
  metadata:ObjectMeta secrets:[]ObjectReference
ServiceBackendPort name:s number:i
ServicePort appProtocol:s name:s nodePort:i port:i protocol:s targetPort:x
ServiceSpec allocateLoadBalancerNodePorts:b clusterIP:s clusterIPs:[]s externalIPs:[]s externalName:s
  externalTrafficPolicy:s healthCheckNodePort:i internalTrafficPolicy:s ipFamilies:[]s ipFamilyPolicy:s
  loadBalancerClass:s loadBalancerIP:s loadBalancerSourceRanges:[]s ports:[]ServicePort
  publishNotReadyAddresses:b selector:{}s sessionAffinity:s sessionAffinityConfig:SessionAffinityConfig
  trafficDistribution:s type:s
SessionAffinityConfig clientIP:ClientIPConfig
StatefulSet apiVersion:s kind:s metadata:ObjectMeta spec:StatefulSetSpec status:*
StatefulSetOrdinals start:i
StatefulSetPersistentVolumeClaimRetentionPolicy whenDeleted:s whenScaled:s
StatefulSetSpec minReadySeconds:i ordinals:StatefulSetOrdinals
  persistentVolumeClaimRetentionPolicy:StatefulSetPersistentVolumeClaimRetentionPolicy podManagementPolicy:s
  replicas:i revisionHistoryLimit:i selector:LabelSelector serviceName:s template:PodTemplateSpec
  updateStrategy:StatefulSetUpdateStrategy volumeClaimTemplates:[]PersistentVolumeClaim
StatefulSetUpdateStrategy rollingUpdate:RollingUpdateStatefulSetStrategy type:s
Subject apiGroup:s kind:s name:s namespace:s
SuccessPolicy rules:[]SuccessPolicyRule
SuccessPolicyRule succeededCount:i succeededIndexes:s
TopologyConstraint key:s
WorkloadPodGroupAllDisruptionMode
WorkloadPodGroupBasicSchedulingPolicy
WorkloadPodGroupDisruptionMode all:WorkloadPodGroupAllDisruptionMode
  single:WorkloadPodGroupSingleDisruptionMode
WorkloadPodGroupGangSchedulingPolicy minCount:i
WorkloadPodGroupResourceClaim name:s resourceClaimName:s resourceClaimTemplateName:s
WorkloadPodGroupSchedulingConstraints topology:[]TopologyConstraint
WorkloadPodGroupSchedulingPolicy basic:WorkloadPodGroupBasicSchedulingPolicy
  gang:WorkloadPodGroupGangSchedulingPolicy
WorkloadPodGroupSingleDisruptionMode
`;
