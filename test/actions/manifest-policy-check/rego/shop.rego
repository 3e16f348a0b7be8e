package shop

deny contains msg if {
	input.kind == "Deployment"
	input.spec.replicas > 5
	msg := sprintf("%s asks for %d replicas", [input.metadata.name, input.spec.replicas])
}

# Such a list fits into no memory.
deny contains msg if {
	input.kind == "Glutton"
	msg := sprintf("%d", [sum(numbers.range(1, 50000000))])
}

warn contains {"msg": "nobody owns it"} if {
	input.kind == "Deployment"
	not input.metadata.labels.owner
}

# As Gatekeeper has it.
violation contains {"msg": msg, "details": {}} if {
	some container in input.review.object.spec.template.spec.containers
	startswith(container.image, data.forbidden)
	msg := sprintf("%v of %s comes from %s", [container.name, input.review.kind.group, data.forbidden])
}
