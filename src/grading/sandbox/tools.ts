import type { PluginAddress } from '#emulator/plugin.ts';
import type { Home } from '#state/home.ts';

/** What programs are run with: the interpreter of the project's environment, and Node's executable. */
export interface Tools {
  readonly home: Home;
  readonly python: string;
  readonly node: string;
}

export interface ToolsAndEmulator extends Tools {
  readonly emulator: PluginAddress;
}

/** No interpreter takes a file's name for an option. */
export function fileWord(file: string): string {
  return file.startsWith('-') ? `./${file}` : file;
}
