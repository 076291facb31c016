"""Amazon EventBridge Scheduler, whose schedules act on databases and services, on a short clock."""
