/** Names that several parts of the lab share; `${…}` is filled with bindings. */
export const bucket = '${environment}-dags-${account}';
export const executionRole = 'arn:aws:iam::${account}:role/AirflowExecution';
export const engineerRole = 'arn:aws:iam::${account}:role/DataEngineer';

/** What people type: an alias of the load balancer, which shows a certificate for it. */
export const frontName = 'airflow.example.com';

/** The web server's name in each access mode: the build saves both. */
export const publicHost = '${public-host}';
export const privateHost = '${private-host}';
