import { doorRows } from './least-privilege-doors.ts';
import { networkRows } from './least-privilege-network.ts';
import { statementsOf } from './statement.ts';

/** A blog post of AWS about least privilege for MWAA, as a website reworded it. */
export const leastPrivilege = statementsOf(1, 'least-privilege-mwaa', [
  ...networkRows,
  ...doorRows,
]);
