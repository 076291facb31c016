import type { WebServerState } from '#emulator/web-server.ts';

/**
 * What `/health` of Airflow 2 tells: always with status 200, whatever the scheduler does. A server
 * whose state is not known says so of both.
 *
 * @see https://airflow.apache.org/docs/apache-airflow/2.10.3/administration-and-deployment/logging-monitoring/check-health.html
 */
export function healthOf(state: WebServerState | undefined): object {
  return {
    metadatabase: { status: state ? 'healthy' : 'unknown' },
    scheduler: {
      status: state?.scheduler.status ?? 'unknown',
      latest_scheduler_heartbeat: state?.scheduler.latestHeartbeat ?? null,
    },
  };
}
