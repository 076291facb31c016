"""Amazon ECS on Fargate: clusters, services and their tasks' interfaces; no container runs here."""
