import { regionServices } from '../../recorded-network.ts';

/** `/playground/services.json`: the endpoint services of the Region, the same for every preset. */
export const GET = () => Response.json(regionServices());
