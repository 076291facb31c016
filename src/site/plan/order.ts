/** Orders subnets by address, so that every drawing of a network puts them in the same places. */
export function byCidr(a: { readonly cidr: string }, b: { readonly cidr: string }): number {
  const [one, two] = [numbers(a.cidr), numbers(b.cidr)];
  const differs = one.findIndex((value, i) => value !== two[i]);
  return differs < 0 ? 0 : (one[differs] ?? 0) - (two[differs] ?? 0);
}

const numbers = (cidr: string) => cidr.split(/[./]/).map(Number);
