/** Names that several parts of the lab share; `${…}` is filled with bindings. */
export const logsHost = 'logs.${region}.amazonaws.com';
export const logsService = 'com.amazonaws.${region}.logs';

export const groupArn = 'arn:aws:logs:${region}:${account}:log-group:';

/** The group that the notebook writes to, and one of its streams. */
export const studioGroup = '${studio-group}';
export const studioStream = `${groupArn}${studioGroup}:log-stream:notebook`;

/** Somebody else's group, and one that no policy has a reason to name. */
export const payrollGroup = '${payroll-group}';
export const payrollStream = `${groupArn}${payrollGroup}:log-stream:notebook`;
export const strangeStream = `${groupArn}closednet-nowhere:log-stream:notebook`;

export const studioRole = 'arn:aws:iam::${account}:role/StudioExecution';
export const analystRole = 'arn:aws:iam::${account}:role/Analyst';
