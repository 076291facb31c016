import type { APIRoute } from 'astro';
import { builtPresets } from '../../playground/built-presets.ts';
import type { Preset } from '../../playground/preset.ts';

/** `/playground/lost-reply.json`: a network that the playground fetches when it is chosen. */
export function getStaticPaths() {
  return builtPresets.map((preset) => ({ params: { preset: preset.id }, props: { preset } }));
}

export const GET: APIRoute<{ readonly preset: Preset }> = ({ props }) =>
  Response.json(props.preset);
